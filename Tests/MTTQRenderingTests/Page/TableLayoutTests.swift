internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("A table on a page") struct TableLayoutTests {
  /// Figures of two indicators, with every kind of column.
  private static let figures = PrintedTable(
    caption: "Chỉ tiêu",
    columns: [
      PrintedTable.Column("STT", .ordinal), PrintedTable.Column("Chỉ tiêu", .subject),
      PrintedTable.Column("ĐVT", .unit), PrintedTable.Column("Kế hoạch năm", .figure),
      PrintedTable.Column("Lũy kế", .figure), PrintedTable.Column("", .bar),
      PrintedTable.Column("Ghi chú", .remark),
      PrintedTable.Column("Mã chỉ tiêu", .remark, isForPrograms: true),
    ],
    rows: [
      [
        "1", "Quỹ “Vì người nghèo”", "đồng", .number(Quantity(50_000_000)),
        .number(Quantity(62_500_000)), .bar(Bar(percent: Quantity(125)), met: true), "đạt (1)",
        "quy",
      ],
      [
        "2", "Nhà Đại đoàn kết", "căn", .number(Quantity(3), shown: "03"), .unrecorded,
        .empty, "chưa có số liệu", "nha",
      ],
    ],
    headings: [1: "Nhà ở cho hộ nghèo, hộ cận nghèo"], notes: ["(1) Kế hoạch số 07/KH-MTTQ-BTT."])

  private static func text(width: Int) -> String {
    var page = Page(column: width)
    page.table(figures)
    return page.text(.plain)
  }

  @Test func `sets a table in a grid`() {
    var page = Page(width: 60)
    page.table(
      PrintedTable(
        columns: [.init("TT", .ordinal), .init("Chỉ tiêu", .subject), .init("Kết quả", .figure)],
        rows: [["1", "Cây xanh trồng mới", .number(Quantity(1200))]]))
    #expect(
      page.text(.plain) == """
        ────────────────────────────────────────────────────────────
        TT  Chỉ tiêu                                         Kết quả
        ────────────────────────────────────────────────────────────
         1  Cây xanh trồng mới                                 1.200
        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `has a line a row where its columns fit side by side`() {
    let text = Self.text(width: 88)
    #expect(
      text == """
        Chỉ tiêu
        ────────────────────────────────────────────────────────────────────────────────────────
                                              Kế hoạch
        STT  Chỉ tiêu                 ĐVT          năm      Lũy kế               Ghi chú
        ────────────────────────────────────────────────────────────────────────────────────────
          1  Quỹ “Vì người nghèo”     đồng  50.000.000  62.500.000  ██████████+  đạt (1)
        Nhà ở cho hộ nghèo, hộ cận nghèo
          2  Nhà Đại đoàn kết         căn           03           –               chưa có số liệu
        ────────────────────────────────────────────────────────────────────────────────────────
        (1) Kế hoạch số 07/KH-MTTQ-BTT.

        """)
  }

  @Test func `breaks what may be broken before its columns part`() {
    let text = Self.text(width: 76)
    #expect(
      text == """
        Chỉ tiêu
        ────────────────────────────────────────────────────────────────────────────
                                         Kế hoạch
        STT  Chỉ tiêu            ĐVT          năm      Lũy kế               Ghi chú
        ────────────────────────────────────────────────────────────────────────────
          1  Quỹ “Vì người       đồng  50.000.000  62.500.000  ██████████+  đạt (1)
             nghèo”
        Nhà ở cho hộ nghèo, hộ cận nghèo
          2  Nhà Đại đoàn kết    căn           03           –               chưa có
                                                                            số liệu
        ────────────────────────────────────────────────────────────────────────────
        (1) Kế hoạch số 07/KH-MTTQ-BTT.

        """)
  }

  @Test func `says what a row is about on a line of its own where they do not fit`() {
    let text = Self.text(width: 54)
    #expect(
      text == """
        Chỉ tiêu
        ──────────────────────────────────────────────────────
        STT Chỉ tiêu (ĐVT)
              Kế hoạch
                   năm      Lũy kế               Ghi chú
        ──────────────────────────────────────────────────────
          1 Quỹ “Vì người nghèo” (đồng)
            50.000.000  62.500.000  ██████████+  đạt (1)
        Nhà ở cho hộ nghèo, hộ cận nghèo
          2 Nhà Đại đoàn kết (căn)
                    03           –               chưa có số
                                                 liệu
        ──────────────────────────────────────────────────────
        (1) Kế hoạch số 07/KH-MTTQ-BTT.

        """)
  }

  @Test func `stacks the figures under each row where even these do not fit`() {
    let text = Self.text(width: 34)
    #expect(
      text == """
        Chỉ tiêu
        ──────────────────────────────────
        1 Quỹ “Vì người nghèo” – đồng
          Kế hoạch năm 50.000.000
          Lũy kế 62.500.000    ██████████+
          · Ghi chú: đạt (1)
        Nhà ở cho hộ nghèo, hộ cận nghèo
        2 Nhà Đại đoàn kết – căn
          Kế hoạch năm 03   Lũy kế –
          · Ghi chú: chưa có số liệu
        ──────────────────────────────────
        (1) Kế hoạch số 07/KH-MTTQ-BTT.

        """)
  }
}
