internal import ArgumentSyntax
internal import MTTQText

/// What a terminal would show of a command line's faults: the line, carets, code, and both
/// languages' words with their hints.
func faults(_ words: [String]) -> String {
  Demo.tool.parse(words).faults.map { fault in
    let place = fault.place
    let blanks = String(repeating: " ", count: place?.excerptColumn ?? 0)
    let carets = String(repeating: "^", count: place?.width ?? 0)
    let sayings = Language.allCases.map { language in
      "\n  \(fault.message(language)) = \(fault.hint?(language) ?? "")"
    }
    return "\(place?.excerpt ?? "")\n\(blanks)\(carets) \(fault.code.name)\(sayings.joined())"
  }.joined(separator: "\n")
}

/// What a faultless command line means; nil where there is a fault.
func action(_ words: String...) -> Demo.Action? {
  Demo.tool.parse(words).invocation
}
