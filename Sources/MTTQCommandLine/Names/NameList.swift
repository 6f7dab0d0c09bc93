internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// What a word of the command line may name: parts of the plan by id or by name.
struct NameList {
  private let names: PartNames

  init(_ kind: Shape.Reference, _ entries: [(String, String)]) {
    names = PartNames(kind, entries)
  }

  init(_ kind: Wording, _ entries: [(String, String)]) {
    names = PartNames(kind, entries)
  }

  private init(_ names: PartNames) {
    self.names = names
  }

  static func organisations(_ plan: Plan) -> NameList {
    NameList(.organisation, plan.organisations.map { ($0.id, $0.name) })
  }
  static func areas(_ plan: Plan) -> NameList {
    NameList(PartNames.areas(of: plan))
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
  /// Households go by id or by the name of their head; what is said of them names ids alone.
  static func households(_ register: Register?) -> NameList {
    NameList(.household, (register?.households ?? []).map { ($0.id, $0.head ?? $0.id) })
  }
  static func helpers(_ register: Register?) -> NameList {
    NameList(.helper, (register?.helpers ?? []).map { ($0.id, $0.name) })
  }

  /// The id that a word names: an id, or a whole name with or without diacritics.
  ///
  /// - Throws: the fault of the word, with what is near or, where several fit, with all of them.
  func id(_ word: Word) throws(Diagnostic) -> String {
    do throws(TextFault) {
      return try names.id(word.text)
    } catch {
      throw word.fault(error.message, hint: error.hint, code: .refUnknown)
    }
  }
}
