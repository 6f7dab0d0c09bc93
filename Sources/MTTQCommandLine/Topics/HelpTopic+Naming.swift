internal import ArgumentSyntax
internal import MTTQText

extension HelpTopic {
  /// The topic that words name by its id or its title, with or without marks, hyphens or blanks.
  static func named(_ words: String) -> HelpTopic? {
    let key = NameKey.of(words)
    return all.first { NameKey.of($0.id) == key || NameKey.of($0.title) == key }
  }

  /// What topics are asked by, for whoever mistypes it.
  static let known = all.flatMap { [$0.id, $0.title] }
}
