internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq quota set`: sets a quota, in the place of the one of its kind, indicator and reports.
struct QuotaSetCommand: CommandAction {
  var quota = QuotaWords()
  var bound = BoundWords()
  var source: Word?
  var agreed: Word?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "set", Wording(vi: "đặt một định mức", en: "set a quota"),
    discussion: Wording(
      vi: """
        Định mức cũ cùng loại, cùng chỉ tiêu, cùng các báo cáo được thay. Con số đổi mà không có \
        --source thì nguồn cũ bị bỏ.
        """,
      en: """
        The quota of the same kind, indicator and reports is replaced. Where the number changes \
        without --source, the old source goes.
        """),
    examples: [
      "mttq quota set householdsHelped --at-least 6",
      "mttq quota set perArea --indicator buoi-ve-sinh-moi-truong --report annual --at-least 2",
    ],
    defaults: QuotaSetCommand(),
    arguments: QuotaWords.arguments.map { $0.within(\.quota) }
      + BoundWords.arguments.map { $0.within(\.bound) } + [
        .option(
          "--source", value: .word(.text), \.source,
          Wording(vi: "văn bản và mục đặt ra con số", en: "the document and passage that set it")),
        .option(
          "--agreed", value: .word(.text), \.agreed,
          Wording(vi: "ai đã đồng ý cho chưa đạt", en: "who agreed to a shortfall")),
        .rehearsal(\.isRehearsal),
      ], exclusive: [BoundWords.names])

  var missing: [String] { bound.isEmpty ? ["--at-least"] : [] }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(command: "quota set", isRehearsal: isRehearsal)
    let before = try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let found = quota.found(in: edit, plan, &faults)
      let source = faults.text(source)
      let agreed = faults.text(agreed)
      let bound = faults.collect { () throws(Diagnostic) -> Bound in
        guard let bound = try self.bound.bound(in: unit(plan)) else {
          throw .noBound(Word(quota.kind.rawValue))
        }
        return bound
      }
      let given = try faults.all(bound)
      let former = found.places.first.map { edit.entries(of: "quotas")[$0] }
      // A source belongs to its number.
      let (key, value) = given.entry
      let isSame = former?[key]?.value == value.value
      var node = former ?? found.keys
      node = node.without("atLeast", "exactly", "between")
      if !isSame { node = node.without("source", "agreed") }
      node = node.setting(key, value)
      if let source { node = node.setting("source", .string(source)) }
      if let agreed { node = node.setting("agreed", .string(agreed)) }
      try faulting(.data) { () throws(Diagnostic) in
        if let place = found.places.first {
          try edit.replace(at: place, of: "quotas", with: node)
        } else {
          try edit.append(node, to: "quotas")
        }
        try edit.remove(at: Array(found.places.dropFirst()), of: "quotas")
      }
      return former
    }
    if !isRehearsal { session.tell(.quotaSet(quota.kind.rawValue, inPlaceOf: before)) }
    return .done
  }

  /// The unit of the numbers: of what is counted by area, that of the indicator.
  private func unit(_ plan: Plan) -> TypedUnit {
    guard let word = quota.indicator else { return .none }
    let names = NamedEntries.indicators(plan)
    do throws(TextFault) {
      let id = try names.id(word.text)
      return plan.allIndicators.first { $0.id == id }.map { .own($0.unit) } ?? .unknown
    } catch {
      return .unknown
    }
  }
}

extension JSONNode {
  /// The number that it asks for, as lists show it: `≥ 5`.
  fileprivate var bound: String {
    func shown(_ node: JSONNode) -> String { node.quantity?.description ?? JSONText.compact(node) }
    if let lower = self["atLeast"] { return "≥ " + shown(lower) }
    if let number = self["exactly"] { return shown(number) }
    return (self["between"]?.elements ?? []).map(shown).joined(separator: "–")
  }
}

extension Bound {
  /// The key of the number that it asks for, and its value.
  fileprivate var entry: (String, JSONNode) {
    switch self {
    case .atLeast(let lower): ("atLeast", .number(lower))
    case .exactly(let number): ("exactly", .number(number))
    case .between(let lower, let upper): ("between", .array([.number(lower), .number(upper)]))
    }
  }
}

extension Wording {
  fileprivate static func quotaSet(_ kind: String, inPlaceOf former: JSONNode?) -> Wording {
    guard let former else {
      return Wording(vi: "đã đặt định mức \(kind)", en: "set the quota \(kind)")
    }
    let before = former.bound
    return Wording(
      vi: "đã đặt định mức \(kind), thay cho \(before)",
      en: "set the quota \(kind), in place of \(before)")
  }
}
