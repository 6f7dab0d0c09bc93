package import MTTQText

/// A word that another tool would have understood, and what stands for it here.
package enum ForeignWord: Hashable, Sendable {
  /// A word of this tool that takes its place in the line: `new` for `init`.
  case ours(String)
  /// What to do, where no single word does it.
  case hint(Wording)

  /// What a word means where nothing of that name stands below the last command of a path.
  package typealias Dictionary =
    @Sendable (_ word: String, _ path: [CommandDescription], _ globals: [ArgumentDescription])
    -> ForeignWord?
}

extension ForeignWord {
  /// What to type in place of a word of a line; one too long to read is named by its beginning.
  func hint(for word: Word, in line: CommandLineText, below path: [CommandDescription]) -> Wording {
    switch self {
    case .hint(let wording): return wording
    case .ours(let ours):
      let whole = line.replacing(word, by: ours)
      let typed = whole.count <= 120 ? whole : "\(path.line) \(ours) …"
      return Wording(
        vi: "ở đây là “\(ours)”: \(typed)", en: "it is “\(ours)” here: \(typed)")
    }
  }
}

extension CommandLineText {
  /// The line as it can be typed, with other words in the place of one.
  fileprivate func replacing(_ word: Word, by ours: String) -> String {
    let typed = words.map { typed in
      guard typed.isSame(as: word) else { return typed.text.shellWord }
      // Of an option only the name is another.
      let rest = String(typed.text.dropFirst(word.text.count))
      return ours + (rest.isEmpty ? "" : rest.shellWord)
    }
    return ([tool] + typed).joined(separator: " ")
  }
}
