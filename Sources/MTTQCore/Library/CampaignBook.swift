internal import MTTQText

/// A unit's book of one year, read from the bytes of its files: the entrance of the library.
///
/// ```swift
/// let book = try CampaignBook(plan: planBytes, households: registerBytes, journal: journalBytes)
/// let report = try book.report("annual", asOf: "2026-11-21")
/// ```
///
/// It reads no file and no clock; the same bytes give the same figures on every machine.
public struct CampaignBook: Sendable {
  private let book: Book

  /// What is worth knowing of the book without being an error: warnings and notes.
  public let findings: [BookFinding]

  /// Reads a book.
  ///
  /// - Parameters:
  ///   - plan: the bytes of plan.json.
  ///   - households: the bytes of households.json, or nil where the book has no register.
  ///   - journal: the bytes of journal.jsonl; empty where nothing was recorded yet.
  /// - Throws: `BookFault` with every error of the files, each with its place, where there is one.
  public init(
    plan: [UInt8], households: [UInt8]? = nil, journal: [UInt8] = []
  ) throws(BookFault) {
    let reading = BookReading(
      plan: PlanDocument(SourceText(path: "plan.json", bytes: plan)),
      register: households.map { SourceText(path: "households.json", bytes: $0) })
    let book = reading.book(
      journal: SourceText(path: "journal.jsonl", bytes: journal), scrutiny: .everything)
    let findings = book?.findings ?? reading.documentFindings
    guard let book, !book.hasErrors else {
      throw .wrongFiles(findings.map(BookFinding.init))
    }
    self.book = book
    self.findings = findings.map(BookFinding.init)
  }

  /// The unit's name, such as “phường Cẩm Phô”.
  public var unitName: String { book.plan.unit.name }

  /// The campaign year, 1900–2199.
  public var year: Int { book.plan.year }

  /// The ids of the reports that the plan owes, in its order: `half-year`, `annual`, `month-01` …
  public var reportIDs: [String] { book.calendar.reports.map(\.id) }

  /// Computes a report (report.md).
  ///
  /// - Parameters:
  ///   - id: one of `reportIDs`.
  ///   - day: the as-of day as `YYYY-MM-DD`; it decides over deadlines, estimates and reports
  ///     received only. Nil takes the report's last day counted.
  /// - Throws: `BookFault.unknownReport` or `.invalidDate`.
  public func report(_ id: String, asOf day: String? = nil) throws(BookFault) -> CampaignReport {
    guard let due = book.calendar.report(id) else { throw .unknownReport(id) }
    var asOf = due.through
    if let day {
      guard let date = CalendarDate(day) else { throw .invalidDate(day) }
      asOf = date
    }
    guard let report = book.report(id, asOf: asOf) else { throw .unknownReport(id) }
    return CampaignReport(report)
  }
}

/// Why a book or a report cannot be had.
public enum BookFault: Error, Hashable, Sendable {
  /// The files hold errors; each finding says where and what.
  case wrongFiles([BookFinding])
  /// The plan owes no report of this id.
  case unknownReport(String)
  /// Not a day of the form `YYYY-MM-DD` from 1900-01-01 to 2199-12-31.
  case invalidDate(String)
}
