internal import MTTQRendering
internal import Testing

@Suite("A table on paper") struct TableSheetTests {
  /// A table of a subject and so many figures of seven digits.
  private static func table(figures: Int, subject: String = "Nhà Đại đoàn kết") -> PrintedTable {
    PrintedTable(
      columns: [PrintedTable.Column("STT", .ordinal), PrintedTable.Column("Chỉ tiêu", .subject)]
        + (0..<figures).map { _ in PrintedTable.Column("Lũy kế", .figure) },
      rows: [["1", .text(subject)] + (0..<figures).map { _ in "1.234.567" }])
  }

  @Test func `stands where its columns fit, and fills the 160 mm between the margins`() {
    let sheet = TableSheet(Self.table(figures: 2))
    #expect(sheet.paper == .portrait)
    #expect(sheet.widths == [11, 111, 19, 19])
  }

  @Test func `lies where they do not, and fills 247 mm`() {
    let sheet = TableSheet(Self.table(figures: 7))
    #expect(sheet.paper == .landscape)
    #expect(sheet.widths == [11, 103, 19, 19, 19, 19, 19, 19, 19])
  }

  @Test func `lies where another table of its appendix does`() {
    let sheet = TableSheet(Self.table(figures: 2), on: .landscape)
    #expect(sheet.paper == .landscape)
    #expect(sheet.widths == [11, 198, 19, 19])
  }

  @Test func `breaks texts rather than the figures of a nation`() {
    let figures = ["996.300.000.000.000", "1.234.567.890.123", "1.234.567.890.123"]
    let sheet = TableSheet(
      PrintedTable(
        columns: [
          PrintedTable.Column("STT", .ordinal), PrintedTable.Column("Chỉ tiêu", .subject),
          PrintedTable.Column("ĐVT", .unit),
        ] + figures.map { _ in PrintedTable.Column("Lũy kế", .figure) },
        rows: [["1", "Quỹ “Vì người nghèo” vận động được", "đồng"] + figures.map { .text($0) }]),
      on: .portrait)
    #expect(sheet.widths == [11, 31, 12, 38, 34, 34])
  }

  @Test func `cuts the widest columns where no sheet is wide enough`() {
    let sheet = TableSheet(Self.table(figures: 20, subject: "Nhà"))
    #expect(sheet.paper == .landscape)
    #expect(
      sheet.widths == [
        11, 10, 12, 12, 12, 12, 12, 12, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
      ])
  }
}
