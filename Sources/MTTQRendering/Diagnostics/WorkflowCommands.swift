package import MTTQText

/// The findings as workflow commands of GitHub Actions, which shows each as an annotation of its
/// line.
///
/// The path is as the user gave it, which GitHub takes as relative to the workspace. The columns
/// count code points from 1, the last one included.
package enum WorkflowCommands {
  /// One command a line.
  package static func text(_ outcome: CheckOutcome, in language: Language) -> String {
    outcome.shown.map { command($0, in: language) + "\n" }.joined()
  }

  private static func command(_ finding: Diagnostic, in language: Language) -> String {
    var properties: [(name: String, value: String)] = []
    if let place = finding.place, !place.path.isEmpty {
      let region = Region(place)
      properties = [
        ("file", FileReference.withoutDots(place.path)), ("line", "\(place.line)"),
        ("endLine", "\(place.line)"), ("col", "\(place.column)"),
        ("endColumn", "\(max(place.column, region.endColumn - 1))"),
      ]
    }
    properties.append(("title", finding.code.name))
    let list = properties.map { "\($0.name)=\(escaped($0.value, andIn: [":", ","]))" }
    let words = [finding.message, finding.hint].compactMap { $0?(language) }
    return "::\(finding.severity.command) \(list.joined(separator: ","))::"
      + escaped(words.joined(separator: "\n"))
  }

  /// The text as GitHub unescapes it; in a property, colon and comma are escaped too.
  private static func escaped(_ text: String, andIn marks: [Unicode.Scalar] = []) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if ["%", "\r", "\n"].contains(scalar) || marks.contains(scalar) {
        result += FileReference.percentEncoded(String(scalar).utf8)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
