internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// The id of a new part of the plan: the one given, or one made from its name.
struct NewEntry {
  let kind: Wording
  /// The parts of this kind that the plan has.
  let present: [(id: String, name: String)]
  /// Ids that are taken beside theirs, by parts whose names a new one may bear.
  var others: [String] = []
  /// What the part is put into.
  var container = Wording(vi: "kế hoạch", en: "the plan")

  /// What the word of an id, or else the name, comes to.
  func id(
    _ given: Word?, name: Word, _ faults: inout Faults,
    make: (_ name: String, _ taken: [String]) -> String? = NewIdentifier.folded
  ) -> Found<String> {
    faults.collect { () throws(Diagnostic) in
      let taken = present.map(\.id) + others
      if let given {
        guard IdentifierForm.isIdentifier(given.text) else { throw .notAnIdentifier(given) }
        guard !taken.contains(given.text) else { throw .taken(given, kind, container) }
        return given.text
      }
      let key = Folding.key(name.text)
      if let twin = present.first(where: { Folding.key($0.name) == key }) {
        throw .nameTaken(name, by: twin.id, kind, container)
      }
      guard let made = make(name.text, taken) else { throw .noIdentifier(name) }
      return made
    }
  }
}

extension Wording {
  static let register = Wording(vi: "sổ", en: "the register")
}

extension Diagnostic {
  fileprivate static func notAnIdentifier(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không dùng làm mã được", en: "“\(word.shown)” cannot be an id"),
      hint: NewIdentifier.folded(word.text, among: []).map(Wording.didYouMean(_:))
        ?? Wording(
          vi: "dùng chữ thường không dấu, chữ số và dấu gạch nối",
          en: "use small letters without marks, digits and dashes"),
      code: .idInvalid)
  }

  fileprivate static func taken(
    _ word: Word, _ kind: Wording, _ container: Wording
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "\(container.vietnamese) đã có \(kind.vietnamese) “\(word.shown)”",
        en: "\(container.english) has the \(kind.english) “\(word.shown)” already"),
      hint: Wording(vi: "đặt một mã khác", en: "choose another id"), code: .idDuplicate)
  }

  fileprivate static func nameTaken(
    _ word: Word, by id: String, _ kind: Wording, _ container: Wording
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "\(container.vietnamese) đã có \(kind.vietnamese) tên này, mã “\(id)”",
        en: "\(container.english) has \(kind.english) “\(id)” of this name already"),
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
