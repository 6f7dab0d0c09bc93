package import MTTQText

/// A finding as a person reads it: place, code, message, the line with a caret, the hint.
package enum DiagnosticText {
  /// The findings one after the other, in the order given, each line ended.
  package static func text(
    _ diagnostics: [Diagnostic], in language: Language, style: Style = .plain
  ) -> String {
    diagnostics.map { text($0, in: language, style: style) }.joined()
  }

  /// One finding in the form of diagnostics.md, each line ended.
  package static func text(
    _ diagnostic: Diagnostic, in language: Language, style: Style = .plain
  ) -> String {
    var lines = [head(of: diagnostic, in: language, style: style)]
    if let place = diagnostic.place, !place.excerpt.isEmpty {
      lines += excerpt(of: place, tone: diagnostic.severity.tone, style: style)
    }
    if let hint = diagnostic.hint {
      lines.append("  " + style.paint("=", .faint) + " " + hint(language).visible)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func head(
    of diagnostic: Diagnostic, in language: Language, style: Style
  ) -> String {
    let kind = "\(diagnostic.severity.rawValue)[\(diagnostic.code.name)]"
    let place =
      diagnostic.place.map { place in
        place.path.isEmpty ? "" : "\(place.path.visible):\(place.line):\(place.column): "
      } ?? ""
    return style.paint(place, .strong) + style.paint(kind, diagnostic.severity.tone) + ": "
      + diagnostic.message(language).visible
  }

  private static func excerpt(of place: Place, tone: Tone, style: Style) -> [String] {
    let number = String(place.line)
    let scalars = Array(place.excerpt.unicodeScalars)
    let start = min(max(place.excerptColumn, 0), scalars.count)
    let end = min(start + max(place.width, 1), scalars.count)
    let before = text(scalars[..<start])
    let through = text(scalars[..<end])
    let carets = max(1, through.displayWidth - before.displayWidth)
    let blank = String(repeating: " ", count: number.count)
    return [
      style.paint("  \(number) |", .faint) + " " + text(scalars[...]),
      style.paint("  \(blank) |", .faint) + " " + blanks(under: before)
        + style.paint(String(repeating: "^", count: carets), tone),
    ]
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).visible
  }

  /// Blanks as wide as `text`; a tab stays a tab, so that both lines meet the same stops.
  private static func blanks(under text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: String($0).displayWidth) }
      .joined(separator: "\t")
  }
}

extension Severity {
  /// How the word for it is painted.
  var tone: Tone {
    switch self {
    case .error: .bad
    case .warning: .warning
    case .note: .accent
    }
  }
}

extension String {
  /// The text with what a terminal would obey instead of show made visible.
  fileprivate var visible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09: scalar
          case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
          case 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
