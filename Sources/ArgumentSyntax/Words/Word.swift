package import MTTQText

/// One word of a command line, or a part of one, that knows where it stands.
///
/// A command keeps words that only the book can judge, such as ids, so that what it finds later
/// can still point into the command line.
package struct Word: Hashable, Sendable {
  package let text: String
  private let line: CommandLineText?
  private let index: Int
  /// How many bytes of the whole word stand before this part.
  private let offset: Int

  /// A word that stands in no command line.
  package init(_ text: String) {
    self.text = text
    line = nil
    index = 0
    offset = 0
  }

  init(of line: CommandLineText, at index: Int) {
    self.text = line.texts[index]
    self.line = line
    self.index = index
    offset = 0
  }

  private init(_ part: Substring, of word: Word) {
    text = String(part)
    line = word.line
    index = word.index
    offset = word.offset + word.text.utf8.distance(from: word.text.startIndex, to: part.startIndex)
  }

  /// Where the word stands; nil for one that stands in no command line.
  package var place: Place? {
    line?.place(ofWordAt: index, part: offset..<offset + text.utf8.count)
  }

  /// Whether another word stands at the same place of the line.
  func isSame(as other: Word) -> Bool { index == other.index && line != nil && other.line != nil }

  /// A part of the word.
  package func part(_ range: Range<String.Index>) -> Word {
    Word(text[range], of: self)
  }

  /// What stands before and after the first `separator`, or nil where there is none.
  package func split(at separator: Unicode.Scalar) -> (before: Word, after: Word)? {
    guard let middle = text.unicodeScalars.firstIndex(of: separator) else { return nil }
    let after = text.unicodeScalars.index(after: middle)
    return (part(text.startIndex..<middle), part(after..<text.endIndex))
  }

  /// A fault of this word, placed in the command line.
  package func fault(
    _ message: Wording, hint: Wording? = nil, code: DiagnosticCode = .usageValue
  ) -> Diagnostic {
    Diagnostic(code, at: place, message, hint: hint)
  }
}

extension Word {
  /// The text for a message: no control characters, and not longer than 60 characters.
  package var shown: String {
    let start = text.prefix(60)
    let visible = String(start).visible
    return start.endIndex == text.endIndex ? visible : visible + "…"
  }
}

extension Word: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}
