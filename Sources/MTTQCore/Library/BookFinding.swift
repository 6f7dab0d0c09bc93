internal import MTTQText

/// One thing found in the files of a book, with its place (diagnostics.md).
public struct BookFinding: Hashable, Sendable {
  /// The stable code, such as `ref/unknown`.
  public let code: String
  /// `error`, `warning` or `note`.
  public let severity: String
  /// `plan.json`, `households.json` or `journal.jsonl`; empty where no file is at fault.
  public let file: String
  /// The line, from 1; 0 without a place.
  public let line: Int
  /// The column in Unicode code points, from 1; 0 without a place.
  public let column: Int
  /// What is wrong, in Vietnamese.
  public let messageInVietnamese: String
  /// What is wrong, in English.
  public let messageInEnglish: String

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code.name
    severity = diagnostic.severity.rawValue
    file = diagnostic.place?.path ?? ""
    line = diagnostic.place?.line ?? 0
    column = diagnostic.place?.column ?? 0
    messageInVietnamese = diagnostic.message(.vietnamese)
    messageInEnglish = diagnostic.message(.english)
  }
}
