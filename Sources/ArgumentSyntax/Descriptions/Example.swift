package import MTTQText

/// A command line that works as it stands, with what it does.
package struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The whole line, the tool's name included.
  package let line: String
  package let meaning: Wording?

  package init(_ line: String, _ meaning: Wording? = nil) {
    self.line = line
    self.meaning = meaning
  }

  package init(stringLiteral line: String) {
    self.init(line)
  }
}
