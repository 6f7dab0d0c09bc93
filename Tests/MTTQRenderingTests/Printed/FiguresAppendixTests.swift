internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite("The table of figures") struct FiguresAppendixTests {
  private let book = SmallBook(
    contents: [3],
    plan: [
      #"""
      "targets":[
       {"indicator":"cay-xanh","atLeast":1000000,"agreed":"Đảng ủy đồng ý","source":"KH 05"},
       {"indicator":"ty-le-phan-loai-rac","atLeast":60},
       {"indicator":"ty-le-hoa-giai-thanh","between":[80,90]}]
      """#
    ],
    records: [
      SmallBook.result(
        "2026-02-02",
        #""cay-xanh":999999,"tong-so-ho":200,"ho-phan-loai-rac":70,"hoa-giai-vu-viec":2,"hoa-giai-thanh":2"#
      )
    ])

  private func titles(_ document: PrintableReport) throws -> [String] {
    var document = document
    document.appendices = .all
    return try #require(PrintedDocument(document).appendices.first?.tables.first).columns
      .map(\.title)
  }

  private func remarks(_ id: String) throws -> [String: [String]] {
    let table = try #require(
      PrintedDocument(book.document(id)).appendices.first?.tables.first)
    return Dictionary(
      table.rows.map { ($0[1].text, $0.suffix(2).map(\.text)) }, uniquingKeysWith: { $1 })
  }

  @Test func `columns that say nothing are left out in print and never in data`() throws {
    #expect(
      try titles(book.document("annual")) == [
        "STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Lũy kế", "Tỷ lệ %", "Ghi chú",
      ])
    #expect(
      try titles(book.document("month-05", previous: book)) == [
        "STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện trong kỳ", "Lũy kế", "Tỷ lệ %",
        "Cùng kỳ năm trước", "Ghi chú",
      ])
    #expect(
      try ReportTable.figures.table(of: book.document("annual")).columns.map(\.title) == [
        "STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện trong kỳ", "Lũy kế", "Tỷ lệ %",
        "Ước cả kỳ", "Cùng kỳ năm trước", "Ghi chú", "Kế hoạch không quá", "Nguồn chỉ tiêu",
        "Bản ghi trong kỳ", "Bản ghi lũy kế", "Mã chỉ tiêu",
      ])
  }

  @Test func `a head says how many books of last year were read`() throws {
    #expect(
      try titles(book.document("annual", previous: book, expected: 3))
        .contains("Cùng kỳ năm trước (1/3 sổ năm trước)"))
  }

  @Test func `what is not met is never all of it, and who agreed stands behind it`() throws {
    #expect(
      try remarks("annual")["Cây xanh trồng mới"] == ["99,99", "chưa đạt; Đảng ủy đồng ý (1)"])
    #expect(try remarks("half-year")["Cây xanh trồng mới"] == ["99,99", "Đảng ủy đồng ý (1)"])
    #expect(
      try book.sentences("annual").first
        == "Trong năm, toàn xã trồng mới 999.999 cây xanh (Đảng ủy đồng ý), đạt 99,99% kế hoạch năm. "
        + "Đến ngày 10/12/2026, toàn xã có 70 hộ phân loại, xử lý rác tại nhà. Tỷ lệ hộ phân loại "
        + "rác tại nhà là 35% (kế hoạch 60%).")
  }

  @Test func `a percentage is met or not, said once; not met only in the year's report`() throws {
    #expect(try remarks("annual")["Tỷ lệ hộ phân loại rác tại nhà"] == ["chưa đạt", ""])
    #expect(try remarks("half-year")["Tỷ lệ hộ phân loại rác tại nhà"] == ["", ""])
    #expect(try remarks("annual")["Tỷ lệ hòa giải thành"] == ["", "vượt mức"])
  }

  @Test func `a flow without a record in the period has none, a stock its figure`() throws {
    let rows = try book.printedRows("Kết quả thực hiện các chỉ tiêu", of: "month-05")
    #expect(
      Dictionary(rows.map { ($0[1], $0[4]) }, uniquingKeysWith: { $1 }) == [
        "Cây xanh trồng mới": "–", "Tổng số hộ": "200", "Hộ phân loại, xử lý rác tại nhà": "70",
        "Tỷ lệ hộ phân loại rác tại nhà": "35", "Vụ việc hòa giải": "–",
        "Vụ việc hòa giải thành": "–", "Tỷ lệ hòa giải thành": "–",
      ])
  }
}
