internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

// The words of commands that write into plan.json, read so that every fault has its place.

extension Faults {
  /// A text of the plan: composed, not blank, and without characters that a book may not hold.
  mutating func text(_ word: Word) -> String? {
    collect { () throws(Diagnostic) in
      if let place = word.text.unicodeScalars.firstIndex(where: TextForm.isForbidden) {
        let next = word.text.unicodeScalars.index(after: place)
        throw .forbiddenCharacter(word.part(place..<next))
      }
      guard !Folding.key(word.text).isEmpty else { throw .blank(word) }
      return word.text.nfc
    }
  }

  /// A text that may be left out.
  mutating func text(_ word: Word?) -> String? {
    word.flatMap { text($0) }
  }

  /// The id that a word names, which may be left out.
  mutating func id(_ word: Word?, in names: NameList) -> String? {
    word.flatMap { word in collect { () throws(Diagnostic) in try names.id(word) } }
  }

  /// The ids that words name, each once.
  mutating func ids(_ words: [Word], in names: NameList) -> [String] {
    words.compactMap { id($0, in: names) }.withoutRepeats
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Diagnostic {
  fileprivate static func forbiddenCharacter(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "có ký tự điều khiển", en: "a control character stands here"),
      hint: Wording(vi: "xóa ký tự này", en: "take it out"), code: .textControl)
  }

  fileprivate static func blank(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "chỗ này còn trống", en: "this is blank"),
      hint: Wording(vi: "viết ít nhất một chữ", en: "write at least a word"))
  }
}
