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
    finding.mentioning(mentions)
  }
}

extension Diagnostic {
  /// The finding whose hint's commands name a book.
  func mentioning(_ mentions: CommandMentions?) -> Diagnostic {
    guard let hint, let mentions else { return self }
    return hinting(
      Wording(vi: mentions.placing(hint.vietnamese), en: mentions.placing(hint.english)))
  }
}
