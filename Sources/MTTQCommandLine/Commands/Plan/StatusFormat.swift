internal import ArgumentSyntax
internal import MTTQText

/// The formats that the standing of a year is told in; raw values are their words on the command
/// line.
enum StatusFormat: String, Sendable, CaseIterable {
  case text
  case html
  case json

  /// The format given, or else the one that the file's name asks for; text where neither does.
  static func chosen(
    _ given: StatusFormat?, for output: String?
  ) throws(Interruption) -> StatusFormat {
    if let given { return given }
    guard let file = output.outputFile else { return .text }
    return try faulting { () throws(Diagnostic) in
      guard let format = try ReportFormat(forFile: file) else { return .text }
      guard let own = StatusFormat(rawValue: format.rawValue) else { throw .notWritten(format) }
      return own
    }
  }
}

extension Diagnostic {
  fileprivate static func notWritten(_ format: ReportFormat) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "tình hình năm không ghi ra dạng \(format.rawValue)",
        en: "where the year stands is not written as \(format.rawValue)"),
      hint: Wording(vi: "ghi .html, .txt hoặc .json", en: "write .html, .txt or .json"))
  }
}
