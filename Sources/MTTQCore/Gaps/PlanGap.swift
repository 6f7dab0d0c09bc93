package import MTTQText

/// Something that a plan still lacks, with the command that mends it (cli.md, `todo`).
package struct PlanGap: Hashable, Sendable {
  /// The plan's key under which it is missing: `unit.within`.
  package let key: String
  /// What is missing, without a full stop.
  package let text: Wording
  /// The words of the command behind `mttq`; `…` stands where a person types a value.
  private let words: [String]

  init(_ key: String, _ text: Wording, _ words: String...) {
    self.key = key
    self.text = text
    self.words = words
  }

  init(_ key: String, _ text: Wording, words: [String]) {
    self.key = key
    self.text = text
    self.words = words
  }

  /// The command as it is typed, of the book that `-C` has to name; nil where none has to be named.
  package func command(in book: String? = nil) -> String {
    let typed = words.map { $0 == PlanGap.blank ? $0 : $0.shellWord }
    let place = book.map { ["-C", $0.shellWord] } ?? []
    return (["mttq"] + typed + place).joined(separator: " ")
  }

  /// What stands for a value that a person types, and in a document for what is filled in later.
  static let blank = "…"
}

extension String {
  /// Whether something in it waits to be filled in: `…/KH-MTTQ-BTT`.
  var isUnfinished: Bool {
    contains(PlanGap.blank) || contains("...") || allSatisfy(\.isWhitespace)
  }
}

extension String? {
  /// Whether there is nothing, or something that waits to be filled in.
  var isOpen: Bool { self?.isUnfinished ?? true }
}
