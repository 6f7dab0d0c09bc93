internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQText

/// The formats that a plan is printed in; raw values are their words on the command line.
enum PlanFormat: String, Sendable, CaseIterable {
  case text
  case markdown
  case html
  case docx
  case json

  /// The format that a file's name asks for, nil where it says nothing.
  ///
  /// - Throws: a fault where it asks for one that mttq does not write, or not of a plan.
  init?(forFile path: String) throws(Diagnostic) {
    guard let format = try ReportFormat(forFile: path) else { return nil }
    guard let own = PlanFormat(rawValue: format.rawValue) else { throw .noTable(format.rawValue) }
    self = own
  }
}

extension Diagnostic {
  fileprivate static func noTable(_ format: String) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "kế hoạch là văn bản, không ghi ra dạng \(format)",
        en: "a plan is a document and is not written as \(format)"),
      hint: Wording(
        vi: "ghi .docx, .html, .md, .txt, hoặc .json để lấy dữ liệu",
        en: "write .docx, .html, .md or .txt, or .json for its data"))
  }
}
