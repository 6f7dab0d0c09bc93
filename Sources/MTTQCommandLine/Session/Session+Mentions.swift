internal import MTTQText

/// Commands that are told to a person can be pasted: they name the book as the line does.
extension Session {
  /// Words whose commands name the book as the line does.
  func pasteable(_ words: Wording) -> Wording {
    guard let mentions else { return words }
    return Wording(
      vi: mentions.placing(words.vietnamese), en: mentions.placing(words.english))
  }

  /// A finding whose hint's commands name the book as the line does.
  func pasteable(_ finding: Diagnostic) -> Diagnostic {
    finding.hint.map { finding.hinting(pasteable($0)) } ?? finding
  }
}
