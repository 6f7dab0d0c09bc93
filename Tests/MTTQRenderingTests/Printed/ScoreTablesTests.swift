internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite("Score tables in print") struct ScoreTablesTests {
  private static let criteria =
    #""criteria":[{"id":"c1","title":"Tuyên truyền","most":20},{"id":"c2","title":"Giám sát","most":30}]"#
  private static let ranks =
    #""ranks":[{"atLeast":35,"title":"Tốt"},{"atLeast":45,"title":"Xuất sắc"}]"#
  private let book = SmallBook(
    plan: [
      #"""
      "areas":[{"id":"t1","name":"thôn 1","kind":"thôn"},{"id":"t2","name":"thôn 2","kind":"thôn"},
       {"id":"t3","name":"thôn 3","kind":"thôn"}],
      "assessments":[
       {"id":"thon","title":"Bảng chấm điểm thôn","of":"area",\#(criteria),"bonus":5,\#(ranks),"source":"HD 03"},
       {"id":"xa","title":"Bảng tự chấm của xã","of":"self",\#(criteria),"bonus":5,\#(ranks)},
       {"id":"trong","title":"Bảng chưa chấm","of":"self",\#(criteria)}]
      """#
    ],
    records: [
      #""kind":"score","assessment":"thon","area":"t1","on":"2026-10-05","points":{"c1":18.5,"c2":30},"bonus":2"#,
      #""kind":"score","assessment":"thon","area":"t2","on":"2026-10-05","points":{"c1":20}"#,
      #""kind":"score","assessment":"xa","on":"2026-10-05","points":{"c1":10,"c2":20},"bonus":3"#,
    ])

  @Test func `a table scored in full is one sentence of part V`() throws {
    #expect(try book.headings("annual") == ["Kết quả tự đánh giá, chấm điểm"])
    #expect(
      try book.sentences("annual") == [
        "Bảng chấm điểm thôn: 01/03 thôn được chấm đủ các tiêu chí; xếp loại: Xuất sắc 01 thôn.",
        "Bảng tự chấm của xã: 33/50 điểm (có 3 điểm thưởng)./.",
      ])
  }

  @Test func `a rank stands behind the points of the unit itself`() throws {
    var book = book
    book.records.append(
      #""kind":"score","assessment":"xa","on":"2026-10-06","points":{"c1":20},"bonus":0"#)
    #expect(try book.sentences("annual").last == "Bảng tự chấm của xã: 40/50 điểm, xếp loại Tốt./.")
  }

  @Test func `its points are an appendix, a column a subject`() throws {
    let appendix = try #require(PrintedDocument(book.document("annual")).appendices.last)
    #expect(appendix.title == "Bảng tự đánh giá")
    #expect(appendix.tables.map(\.caption) == ["Bảng chấm điểm thôn", "Bảng tự chấm của xã"])
    let table = try #require(appendix.tables.first)
    #expect(
      table.columns.map(\.title) == [
        "STT", "Tiêu chí", "Điểm tối đa", "Thôn 1", "Thôn 2", "Thôn 3",
      ])
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["1", "Tuyên truyền", "20", "18,5", "20", "–"], ["2", "Giám sát", "30", "30", "–", "–"],
        ["", "Điểm thưởng", "5", "2", "–", "–"], ["", "Tổng điểm", "50", "50,5", "–", "–"],
        ["", "Xếp loại", "", "Xuất sắc", "", ""],
      ])
    #expect(table.notes == ["Nguồn: HD 03."])
  }

  @Test func `more than twelve subjects stand in several tables`() throws {
    let areas = (1...13).map { #"{"id":"t\#($0)","name":"thôn \#($0)"}"# }.joined(separator: ",")
    let book = SmallBook(
      plan: [
        #""areas":[\#(areas)]"#,
        #""assessments":[{"id":"thon","title":"Bảng điểm","of":"area",\#(ScoreTablesTests.criteria)}]"#,
      ],
      records: [
        #""kind":"score","assessment":"thon","area":"t13","on":"2026-10-05","points":{"c1":1}"#
      ])
    let tables = try #require(PrintedDocument(book.document("annual")).appendices.last).tables
    #expect(tables.map(\.caption) == ["Bảng điểm", "Bảng điểm (tiếp theo)"])
    #expect(tables.map(\.columns.count) == [15, 4])
  }

  @Test func `as CSV a row is a criterion of a subject`() throws {
    let lines = ReportCSV.text(try book.document("annual"), table: .assessments)
      .split(separator: "\r\n").map(String.init)
    #expect(
      lines.prefix(6) == [
        "\u{FEFF}Bảng điểm,Tiêu chí,Điểm tối đa,Đối tượng,Điểm,Mã bảng điểm,Mã tiêu chí,Mã đối tượng",
        "Bảng chấm điểm thôn,Tuyên truyền,20,Thôn 1,18.5,thon,c1,t1",
        "Bảng chấm điểm thôn,Giám sát,30,Thôn 1,30,thon,c2,t1",
        "Bảng chấm điểm thôn,Điểm thưởng,5,Thôn 1,2,thon,,t1",
        "Bảng chấm điểm thôn,Tổng điểm,50,Thôn 1,50.5,thon,,t1",
        "Bảng chấm điểm thôn,Xếp loại,,Thôn 1,Xuất sắc,thon,,t1",
      ])
    #expect(lines.contains("Bảng tự chấm của xã,Tuyên truyền,20,Xã A,10,xa,c1,"))
    #expect(!lines.contains { $0.contains(",trong,") })
  }
}
