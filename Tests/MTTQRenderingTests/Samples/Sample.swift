internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

/// A book of Fixtures/valid and what it comes to.
enum Sample {
  static func book(_ name: String, through days: [CalendarDate] = []) throws -> Book {
    try #require(FixtureBook("valid/\(name)", through: days).book)
  }

  /// The plan of a seed, as a book of its own.
  static func plan(seed name: String) throws -> Plan {
    let source = try #require(Fixtures.source("../seeds/\(name)/plan.json"))
    let tree = try #require(JSONReader.read(source).tree)
    return try #require(Plan(tree: tree))
  }

  static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  static func report(_ id: String, of name: String, asOf text: String) throws -> Report {
    let book = try book(name)
    let previous = try previous(id, of: book)
    let day = try day(text)
    return book.report(
      try #require(book.calendar.report(id)), asOf: day, previous: previous)
  }

  /// Last year's figures: as each report was sent, else of its book.
  private static func previous(_ id: String, of book: Book) throws -> PreviousFigures? {
    if book.plan.previous.isEmpty { return nil }
    let read = try book.plan.previous.compactMap {
      path throws -> [String: PreviousFigures.Row]? in
      let name = String(path.split(separator: "/").last ?? "")
      if let sent = Fixtures.source("valid/\(name)/reports/\(id).json") {
        return try SentReport(sent).rows
      }
      return try Sample.book(name).figures(for: id)
    }
    return PreviousFigures(expected: book.plan.previous.count, read: read)
  }

  static func document(_ id: String, of name: String, asOf day: String) throws -> PrintableReport {
    PrintableReport(report: try report(id, of: name, asOf: day), plan: try book(name).plan)
  }
}
