internal import MTTQText

/// The names of the heads of a register's households, to be found in texts where they may not
/// stand.
///
/// A name counts from two words on, and only as a whole: “Nguyễn Văn An” does not stand in
/// “Nguyễn Văn Anh”. Where a syllable carries its tone makes no difference.
package struct HeadNames: Sendable {
  /// The names by their first word.
  private let byFirstWord: [Substring: [String]]

  package init(_ register: Register?) {
    let heads = (register?.households ?? []).compactMap(\.head).map(TonePlacement.canonical)
      .filter { $0.contains(" ") }
    byFirstWord = Dictionary(grouping: heads) { $0.prefix { $0 != " " } }
  }

  package var isEmpty: Bool { byFirstWord.isEmpty }

  /// Whether a text holds the whole name of a head.
  package func occur(in text: String) -> Bool {
    guard !isEmpty else { return false }
    let text = TonePlacement.canonical(text)
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: HeadNames.isOfWord) {
      let end = text[first...].firstIndex { $0 == " " } ?? text.endIndex
      if byFirstWord[text[first..<end]]?.contains(where: { stands($0, in: text[first...]) }) == true
      {
        return true
      }
      start = text[first...].firstIndex { !HeadNames.isOfWord($0) } ?? text.endIndex
    }
    return false
  }

  private func stands(_ name: String, in rest: Substring) -> Bool {
    guard rest.utf8.starts(with: name.utf8) else { return false }
    let next = rest.utf8.index(rest.startIndex, offsetBy: name.utf8.count)
    return next == rest.endIndex || !HeadNames.isOfWord(rest[next])
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
