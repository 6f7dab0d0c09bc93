import MTTQCore
import MTTQText
import Testing

@Suite struct `The records behind a change` {
  @Test(arguments: [
    (
      #""result","on":"2026-04-01","values":{"cay-xanh":3},"area":"dong""#,
      [
        "indicators cay-xanh: value, cumulative, percent, met ← record-11",
        "targets cay-xanh dong: cumulative, percent, met ← record-11",
        "byArea cay-xanh dong: cumulative ← record-11",
      ]
    ),
    (
      #""result","on":"2026-04-01","values":{"quy-vi-nguoi-ngheo-chi":2}"#,
      [
        "indicators quy-vi-nguoi-ngheo-chi: value, cumulative, stated, breakdown ← record-11",
        "funds nguoi-ngheo: out, closing ← record-11",
      ]
    ),
    (
      #""task","task":"ra-quan","on":"2026-04-01","status":"done""#,
      [
        "tasks: done, started, overdue ← record-11",
        "tasks ra-quan: status, on ← record-11",
      ]
    ),
    (
      #""model","model":"cong-sang","on":"2026-04-01","status":"stopped""#,
      [
        "models: effective, stopped ← record-11",
        "models cong-sang: status ← record-11",
      ]
    ),
    (
      #""release","assignment":"record-05","on":"2026-04-01""#,
      [
        "households: helpedNow, withoutHelper, coverage ← record-11",
        "byHelper nong-dan: helpedNow ← record-11",
        "quotas helperCoverage: actual, met, shortfall ← record-11",
      ]
    ),
    (
      #""outcome","household":"h1","on":"2026-04-01","status":"at-risk""#,
      [
        "households: escapedPoverty, coverage ← record-11",
        "register: poor, at-risk ← record-11",
        "byHelper nong-dan: escapedPoverty ← record-11",
        "helpedHouseholds h1: status ← record-11",
        "quotas helperCoverage: actual, met ← record-11",
      ]
    ),
    (
      #""estimate","report":"annual","on":"2026-11-02","values":{"cay-xanh":7}"#,
      [
        "indicators cay-xanh: estimate ← record-11"
      ]
    ),
    (
      #""remark","report":"annual","section":"causes","text":"Mưa""#,
      [
        "remarks causes: text ← record-11"
      ]
    ),
    (
      #""received","report":"annual","on":"2026-11-04","org":"mat-tran""#,
      [
        "received mat-tran: on ← record-11"
      ]
    ),
    (
      #""void","record":"record-09","reason":"nhầm""#,
      [
        "received nong-dan: on ← record-11"
      ]
    ),
    (#""sent","report":"annual","on":"2026-11-04""#, []),
  ])
  func `are those that can have made it`(record: String, expected: [String]) throws {
    let sent = try SmallBook.text().annual()
    // A result of another year bears on nothing.
    let later = SmallBook.text([
      #""result","on":"2025-04-01","values":{"cay-xanh":3,"quy-vi-nguoi-ngheo-chi":1}"#, record,
    ])
    let book = try #require(later.read())
    let all = later.records
    let due = try #require(book.calendar.report("annual"))
    let causes = ChangeCauses(
      of: due, start: book.calendar.start,
      plan: book.plan, indicators: book.standing.indicators, since: Array(all.suffix(2)), all: all)
    let changes = ReportFigures(sent).changes(to: ReportFigures(try later.annual()))
    let told = changes.map { change in
      let records = causes.records(behind: change, of: changes).map(\.id)
      return "\(change.summary) ← \(records.joined(separator: ", "))"
    }
    #expect(told == expected)
  }
}

extension BookText {
  /// The records of the journal.
  fileprivate var records: [Record] {
    RecordLines.read(journal.span, from: 1) { _, _ in true }.compactMap(\.record)
  }
}

extension ReportChange {
  /// The place and the names of the figures: `byArea cay-xanh dong: cumulative`.
  fileprivate var summary: String {
    let ids = [place.part.name, place.id, place.org, place.area].compactMap { $0 }
    return "\(ids.joined(separator: " ")): \(figures.map(\.figure.name).joined(separator: ", "))"
  }
}
