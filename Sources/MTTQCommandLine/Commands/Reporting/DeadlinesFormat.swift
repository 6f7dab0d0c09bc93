internal import ArgumentSyntax
internal import MTTQText

/// The formats that deadlines are listed in; raw values are their words on the command line.
enum DeadlinesFormat: String, Sendable, CaseIterable {
  case text
  case csv
  case xlsx
  case json
  case ics

  /// The format that a file's name asks for; text where it says nothing.
  ///
  /// - Throws: a fault where it asks for one that lists are not written in.
  init(forFile path: String) throws(Diagnostic) {
    if path.lowercased().hasSuffix(".ics") {
      self = .ics
      return
    }
    guard let format = try ReportFormat(forFile: path) else {
      self = .text
      return
    }
    guard let same = DeadlinesFormat(rawValue: format.rawValue) else { throw .notListed(format) }
    self = same
  }

  /// The format given, or else the one that the file's name asks for; text where neither does.
  static func chosen(
    _ given: DeadlinesFormat?, for output: String?
  ) throws(Interruption) -> DeadlinesFormat {
    if let given { return given }
    guard let file = output.outputFile else { return .text }
    return try faulting { () throws(Diagnostic) in try DeadlinesFormat(forFile: file) }
  }
}

extension Diagnostic {
  fileprivate static func notListed(_ format: ReportFormat) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "danh sách hạn không ghi ra dạng \(format.rawValue)",
        en: "deadlines are not written as \(format.rawValue)"),
      hint: Wording(
        vi: "ghi .xlsx, .csv, .txt, .json hoặc .ics", en: "write .xlsx, .csv, .txt, .json or .ics"))
  }
}
