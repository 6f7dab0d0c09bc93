internal import MTTQText

/// How `validate` tells what it found.
enum CheckFormat: String, Sendable, CaseIterable {
  /// For a person.
  case text
  case json
  /// Workflow commands of GitHub Actions.
  case github
  /// For code scanning and editors.
  case sarif
  /// JUnit XML, for what shows the results of tests.
  case junit

  static let help = Wording(
    vi: "dạng in ra: để đọc, dữ liệu, GitHub Actions, SARIF hoặc JUnit XML (mặc định: text)",
    en: "the output format: for reading, data, GitHub Actions, SARIF or JUnit XML (default: text)")
}
