/// What a run of text is to the eye; a terminal shows it as weight or colour, a file not at all.
package enum Tone: Hashable, Sendable, CaseIterable {
  case plain
  case strong
  case faint
  case good
  case warning
  case bad
  case accent
}

/// Whether text is written plainly or with the escapes of an ANSI terminal.
///
/// What the two write is the same but for the escapes.
package enum Style: Hashable, Sendable {
  case plain
  case ansi

  /// The text in a tone.
  package func paint(_ text: String, _ tone: Tone) -> String {
    guard self == .ansi, !text.isEmpty, let code = tone.code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Tone {
  /// Colours of the cube that all terminals of 256 colours share, none of the sixteen that each
  /// paints as it likes: in green, yellow and cyan of some a text on white stands out 2 : 1. These
  /// are readable on white and on black.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "38;5;243"
    case .good: "38;5;28"
    case .warning: "38;5;130"
    case .bad: "1;38;5;196"
    case .accent: "38;5;31"
    }
  }
}
