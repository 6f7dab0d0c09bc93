import MTTQCore
import MTTQText
import TestSupport
import Testing

/// What tables of results come to against the book of Cẩm Phô, in short lines.
struct ReadResults {
  /// `2026-05-15 cay-xanh 12 @tu-le #nong-dan (note)`, a line each.
  let results: [String]
  /// What is wrong, in Vietnamese.
  let faults: [String]
  let codes: [String]
  let notes: [String]
  let read: ResultTables

  static let day = CalendarDate.range.lowerBound.adding(days: 46_000)

  init(
    _ files: [TableFile], sheet: Workbook.SheetEntry? = nil, skipsUnknown: Bool = false
  ) throws {
    let book = try #require(FixtureBook("valid/cam-pho-2026").book)
    let periods = [
      "half-year": try #require(
        CalendarDate("2026-01-01"))...(try #require(
          CalendarDate("2026-05-10")))
    ]
    var tables = ResultTables(
      plan: book.plan, register: book.register, day: ReadResults.day, skipsUnknown: skipsUnknown,
      periods: periods)
    for file in files { tables.read(file, sheet: sheet) }
    read = tables
    results = tables.results.map(ReadResults.line)
    faults = tables.findings.map { $0.message(.vietnamese) }
    codes = tables.findings.map(\.code.name)
    notes = tables.notes.flatMap { $0.notes.all.map { $0(.vietnamese) } }
  }

  init(_ text: String, skipsUnknown: Bool = false) throws {
    let file = try TableFile(path: "t.csv", bytes: Array(text.utf8))
    try self.init([file], skipsUnknown: skipsUnknown)
  }

  init(_ sheet: SheetSample, skipsUnknown: Bool = false) throws {
    try self.init([try sheet.file], skipsUnknown: skipsUnknown)
  }

  private static func line(_ result: Record.Result) -> String {
    let day = result.on == ReadResults.day ? [] : [result.on.description]
    let values = result.values.map { "\($0.indicator) \($0.value)" }
    let stated = result.stated.map { "!\($0.indicator) \($0.value)" }
    let parts = result.parts.map { "\($0.dimension)=\($0.part)" }
    let names = [
      result.area.map { "@\($0)" }, result.org.map { "#\($0)" }, result.task.map { "task \($0)" },
      result.household, result.note.map { "(\($0))" },
    ].compactMap { $0 }
    return (day + values + stated + parts + names).joined(separator: " ")
  }
}
