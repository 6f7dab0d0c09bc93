internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("What changed in a report") struct ChangesPageTests {
  private static let areas = #""areas":[{"id":"t1","name":"A"},{"id":"t2","name":"B"}]"#
  private static let table =
    #""assessments":[{"id":"thon","title":"Bảng điểm","of":"area","criteria":[{"id":"c1","title":"X","most":20}]}]"#

  private func book(_ records: [String]) -> SmallBook {
    SmallBook(plan: [ChangesPageTests.areas, ChangesPageTests.table], records: records)
  }

  /// The changes from one book to another, as the page tells them.
  private func changes(_ before: [String], _ after: [String]) throws -> [String] {
    let (old, new) = (book(before), book(after))
    let sent = try SentReport(
      SourceText(
        path: "annual.json",
        bytes: Array(ReportJSON.text(try old.document("annual").report).utf8)))
    let entries = ReportFigures(sent.tree).changes(
      to: ReportFigures(try new.document("annual").report))
    let page = ChangesPage.text(
      ReportChanges(
        report: "annual", name: "năm", asOf: try Sample.day("2026-12-31"),
        sent: Record.Sent(report: "annual", on: try Sample.day("2026-12-09")),
        entries: entries.map { ReportChanges.Entry(change: $0, records: []) }),
      of: try new.book.plan, indicators: Catalogue.standard.indicators, records: [],
      language: .vietnamese, width: 160)
    return page.split(separator: "\n").map(String.init).filter { $0.hasPrefix("- ") }
  }

  @Test func `what is equal is no change, wherever it stood in the file`() throws {
    let records = [
      SmallBook.result("2026-05-02", #""qua-tang":30"#) + #","parts":{"nguon":"xa-hoi-hoa"}"#,
      SmallBook.result("2026-05-02", #""tong-so-ho":30"#) + #","area":"t1""#,
      #""kind":"score","assessment":"thon","area":"t1","on":"2026-10-05","points":{"c1":18}"#,
    ]
    #expect(try changes(records, records) == [])
  }

  @Test func `a row that is new says only what it says`() throws {
    #expect(
      try changes([], [SmallBook.result("2026-05-02", #""qua-tang":30"#)]) == [
        "- Suất quà tặng hộ nghèo, hộ khó khăn: thực hiện trong kỳ – → 30; lũy kế – → 30"
      ])
    let stated = #""kind":"result","on":"2026-05-10","stated":{"ty-le-bhyt":95.3}"#
    #expect(
      try changes([], [stated]) == [
        "- Tỷ lệ tham gia bảo hiểm y tế: thực hiện trong kỳ – → 95,3; lũy kế – → 95,3; do nơi "
          + "khác công bố – → có; ngày công bố – → 10/5/2026"
      ])
  }

  @Test func `a breakdown, missing areas and points are told`() throws {
    let gift = SmallBook.result("2026-05-02", #""qua-tang":30"#)
    #expect(
      try changes([gift], [gift + #","parts":{"nguon":"xa-hoi-hoa"}"#]) == [
        "- Suất quà tặng hộ nghèo, hộ khó khăn: phân tổ – → nguồn: xã hội hóa 30, chưa phân loại 0"
      ])
    let first = SmallBook.result("2026-05-02", #""tong-so-ho":30"#) + #","area":"t1""#
    let second = SmallBook.result("2026-05-02", #""tong-so-ho":40"#) + #","area":"t2""#
    #expect(
      try changes([first], [first, second]).first
        == "- Tổng số hộ: thực hiện trong kỳ 30 → 70; lũy kế 30 → 70; số khu dân cư 1/2 → 2/2")
    let score =
      #""kind":"score","assessment":"thon","area":"t1","on":"2026-10-05","points":{"c1":18}"#
    #expect(
      try changes([], [score]) == [
        "- Bảng điểm, A: điểm – → c1 18; tiêu chí đã chấm 0 → 1; tổng điểm – → 18"
      ])
  }
}
