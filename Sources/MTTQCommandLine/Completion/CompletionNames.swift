internal import ArgumentSyntax

/// The names of a command or a topic as words of a line.
struct CompletionNames {
  /// What it is called everywhere.
  let name: String
  /// What else it is called, in one word or several.
  let others: [String]
  /// What it is.
  let description: String

  /// What may follow the words of a name that are typed already: the name itself and, where a name
  /// is begun, those among the others that go on so.
  func candidates(after words: [String], isBegun: Bool) -> [CompletionCandidate] {
    guard !words.isEmpty else {
      let others = isBegun ? others.map(CompletionNames.word) : []
      return [CompletionCandidate(name, description, names: self.others)]
        + others.map { CompletionCandidate($0, description, names: []) }
    }
    let begun = NameKey.of(words.joined(separator: " ")) + " "
    return others.map { NameKey.of($0) }.filter { $0.hasPrefix(begun) }.map { name in
      CompletionCandidate(
        CompletionNames.word(String(name.dropFirst(begun.count))), description, names: [])
    }
  }

  /// A name of several words as one that needs no quotes.
  private static func word(_ name: String) -> String {
    NameKey.of(name).replacing(" ", with: "-")
  }
}
