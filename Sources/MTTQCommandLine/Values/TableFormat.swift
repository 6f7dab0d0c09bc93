internal import ArgumentSyntax
internal import MTTQText

/// How a list that is a table too is written; raw values are the words on the command line.
enum TableFormat: String, Sendable, CaseIterable {
  case text
  case csv
  case xlsx
  case json

  /// The format given, or else the one that the file's name ends in; text where neither says any.
  ///
  /// - Throws: a fault where the name asks for a format that lists are not written in.
  static func chosen(
    _ given: TableFormat?, for output: String?
  ) throws(Interruption) -> TableFormat {
    if let given { return given }
    guard let file = output.outputFile else { return .text }
    return try faulting { () throws(Diagnostic) in
      guard let format = try ReportFormat(forFile: file) else { return TableFormat.text }
      guard let same = TableFormat(rawValue: format.rawValue) else { throw .notListed(format) }
      return same
    }
  }

  static let help = Wording(
    vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
    en: "the output format (default: as the name after -o says, else text)")
}

extension Diagnostic {
  fileprivate static func notListed(_ format: ReportFormat) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "danh sách không ghi ra dạng \(format.rawValue)",
        en: "lists are not written as \(format.rawValue)"),
      hint: Wording(vi: "ghi .xlsx, .csv, .txt hoặc .json", en: "write .xlsx, .csv, .txt or .json"))
  }
}
