package import MTTQText

/// The findings as workflow commands of GitHub Actions, which shows each as an annotation of its
/// line.
///
/// GitHub takes a path as relative to the workspace. The columns count code points from 1, the last
/// one included. It annotates ten findings a step and prints of the others the message alone; so that
/// names the place too, and a last line says how many there are.
package enum WorkflowCommands {
  /// One command a line, then how many findings there are.
  package static func text(_ outcome: CheckOutcome, in language: Language) -> String {
    outcome.shown.map { command($0, in: language) + "\n" }.joined()
      + outcome.counted(language).visible + "\n"
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
    let place = finding.place.flatMap { $0.path.isEmpty ? nil : $0 }
    let path = place.map { "\(FileReference.withoutDots($0.path)):\($0.line):\($0.column): " } ?? ""
    let words = [path + finding.message(language), finding.hint?(language)].compactMap(\.self)
    return "::\(finding.severity.command) \(list.joined(separator: ","))::"
      + escaped(words.map(\.visible).joined(separator: "\n"))
  }

  /// The text as GitHub unescapes it; in a property, colon and comma are escaped too.
  private static func escaped(_ text: String, andIn marks: [Unicode.Scalar] = []) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if ["%", "\r", "\n"].contains(scalar) || marks.contains(scalar) {
        result += FileReference.percentEncoded(String(scalar).utf8)
      } else {
        result.unicodeScalars.append(scalar.shown)
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
