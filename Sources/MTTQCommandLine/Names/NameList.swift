internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// What a word of the command line may name: parts of the plan by id or by name.
struct NameList {
  private let kind: Shape.Reference
  private let entries: [(id: String, name: String)]

  init(_ kind: Shape.Reference, _ entries: [(id: String, name: String)]) {
    self.kind = kind
    self.entries = entries
  }

  static func organisations(_ plan: Plan) -> NameList {
    NameList(.organisation, plan.organisations.map { ($0.id, $0.name) })
  }
  static func areas(_ plan: Plan) -> NameList {
    NameList(.area, plan.areas.map { ($0.id, $0.name) })
  }
  static func tasks(_ plan: Plan) -> NameList {
    NameList(.task, plan.tasks.map { ($0.id, $0.title) })
  }
  static func models(_ plan: Plan) -> NameList {
    NameList(.model, plan.models.map { ($0.id, $0.name) })
  }
  static func indicators(_ plan: Plan) -> NameList {
    NameList(
      .indicator, (Catalogue.standard.indicators + plan.indicators).map { ($0.id, $0.name) })
  }
  /// Households go by id alone: their names are personal data.
  static func households(_ register: Register?) -> NameList {
    NameList(.household, (register?.households ?? []).map { ($0.id, $0.id) })
  }

  /// The id that a word names: an id, or a name with or without diacritics.
  ///
  /// - Throws: the fault of the word, with what is near or, where several fit, with all of them.
  func id(_ word: Word) throws(Diagnostic) -> String {
    if let entry = entries.first(where: { $0.id == word.text }) { return entry.id }
    let key = NameList.key(word.text)
    guard !key.isEmpty else { throw unknown(word) }
    let fitting = entries.filter { NameList.key($0.name) == key || NameList.key($0.id) == key }
    switch fitting.count {
    case 0: throw unknown(word)
    case 1: return fitting[0].id
    default: throw ambiguous(word, fitting.map(\.id))
    }
  }

  private static func key(_ text: String) -> String {
    Folding.key(text.replacing("-", with: " "))
  }
}

extension NameList {
  fileprivate func unknown(_ word: Word) -> Diagnostic {
    let wording = kind.wording
    let near =
      Suggestion.nearest(to: word.text, among: entries.map(\.id))
      ?? Suggestion.nearest(to: word.text, among: entries.map(\.name)).flatMap { name in
        entries.first { $0.name == name }?.id
      }
    return word.fault(
      Wording(
        vi: "không có \(wording.vietnamese) “\(word.shown)”",
        en: "there is no \(wording.english) “\(word.shown)”"),
      hint: near.map(Suggestion.hint), code: .refUnknown)
  }

  fileprivate func ambiguous(_ word: Word, _ ids: [String]) -> Diagnostic {
    let list = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
    return word.fault(
      Wording(
        vi: "“\(word.shown)” có thể là nhiều \(kind.wording.vietnamese)",
        en: "“\(word.shown)” may be several"),
      hint: Wording(vi: "chọn một trong: \(list)", en: "choose one of: \(list)"))
  }
}
