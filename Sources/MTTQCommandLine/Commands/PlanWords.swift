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

/// The id of a new part of the plan: the one given, or one made from its name.
struct NewPart {
  let kind: Shape.Reference
  /// The parts of this kind that the plan has.
  let present: [(id: String, name: String)]

  /// What the word of an id, or else the name, comes to; nil where it is at fault.
  func id(
    _ given: Word?, name: Word, _ faults: inout Faults,
    make: (_ name: String, _ taken: [String]) -> String? = NewIdentifier.folded
  ) -> String? {
    faults.collect { () throws(Diagnostic) in
      let taken = present.map(\.id)
      if let given {
        guard IdentifierForm.isIdentifier(given.text) else { throw .notAnIdentifier(given) }
        guard !taken.contains(given.text) else { throw .taken(given, kind) }
        return given.text
      }
      let key = Folding.key(name.text)
      if let twin = present.first(where: { Folding.key($0.name) == key }) {
        throw .nameTaken(name, by: twin.id, kind)
      }
      guard let made = make(name.text, taken) else { throw .noIdentifier(name) }
      return made
    }
  }
}

/// A day with the word that gave it, so that what is wrong with it later can point there.
struct PlacedDay {
  let day: CalendarDate
  let word: Word
}

extension ValueSyntax where Value == PlacedDay {
  /// A day, as `2026-05-15` or as `15/5/2026`.
  static var placedDate: ValueSyntax {
    let date = ValueSyntax<CalendarDate>.date
    return ValueSyntax(date.placeholder) { word throws(Diagnostic) in
      PlacedDay(day: try date.read(word), word: word)
    }
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

  fileprivate static func notAnIdentifier(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không dùng làm mã được", en: "“\(word.shown)” cannot be an id"),
      hint: NewIdentifier.folded(word.text, among: []).map(Suggestion.hint)
        ?? Wording(
          vi: "dùng chữ thường không dấu, chữ số và dấu gạch nối",
          en: "use small letters without marks, digits and dashes"),
      code: .idInvalid)
  }

  fileprivate static func taken(_ word: Word, _ kind: Shape.Reference) -> Diagnostic {
    word.fault(
      Wording(
        vi: "kế hoạch đã có \(kind.wording.vietnamese) “\(word.shown)”",
        en: "the plan has the \(kind.wording.english) “\(word.shown)” already"),
      hint: Wording(vi: "đặt một mã khác", en: "choose another id"), code: .idDuplicate)
  }

  fileprivate static func nameTaken(
    _ word: Word, by id: String, _ kind: Shape.Reference
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "kế hoạch đã có \(kind.wording.vietnamese) tên này, mã “\(id)”",
        en: "the plan has \(kind.wording.english) “\(id)” of this name already"),
      hint: Wording(
        vi: "đặt mã khác bằng --id nếu thật sự là hai",
        en: "give another id with --id if they are two indeed"),
      code: .idDuplicate)
  }

  fileprivate static func noIdentifier(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "không đặt được mã từ “\(word.shown)”", en: "no id can be made from “\(word.shown)”"),
      hint: Wording(vi: "đặt mã bằng --id", en: "give an id with --id"), code: .idInvalid)
  }
}
