internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("A table in Markdown") struct MarkdownTableTests {
  @Test func `has its alignment under the titles, and no column for programs`() {
    let table = PrintedTable(
      columns: [
        PrintedTable.Column("STT", .ordinal), PrintedTable.Column("Mô hình", .subject),
        PrintedTable.Column("Kết quả", .remark, .center),
        PrintedTable.Column("Mã", .remark, isForPrograms: true),
      ],
      rows: [
        ["1", "Vườn rau | hoa", .empty, "vuon-rau"], ["2", "Xóm *đạo*", "hiệu quả", "xom-dao"],
      ],
      headings: [1: "Nội dung 4"])
    #expect(
      MarkdownTable.lines(table).joined(separator: "\n") == """
        | STT | Mô hình | Kết quả |
        | ---: | --- | :---: |
        | 1 | Vườn rau \\| hoa | |
        | | **Nội dung 4** | |
        | 2 | Xóm \\*đạo\\* | hiệu quả |
        """)
  }
}
