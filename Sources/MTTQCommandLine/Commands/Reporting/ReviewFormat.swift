internal import ArgumentSyntax
internal import MTTQText

/// The formats that a review of several years is printed in.
enum ReviewFormat: String, Sendable, CaseIterable {
  case text
  case markdown
  case csv
  case json

  /// The format that a file's name asks for; text where it says nothing.
  ///
  /// - Throws: a fault where it asks for one that reviews are not printed in.
  init(forFile path: String) throws(Diagnostic) {
    guard let format = try ReportFormat(forFile: path) else {
      self = .text
      return
    }
    guard let same = ReviewFormat(rawValue: format.rawValue) else { throw .notPrinted(format) }
    self = same
  }
}

extension Diagnostic {
  fileprivate static func notPrinted(_ format: ReportFormat) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "số liệu nhiều năm không in thành tệp \(format.rawValue)",
        en: "a review of several years is not printed as \(format.rawValue)"),
      hint: Wording(
        vi: "ghi .txt, .md, .csv hoặc .json", en: "write .txt, .md, .csv or .json"))
  }
}
