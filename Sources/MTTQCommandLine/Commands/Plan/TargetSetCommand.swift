internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq target set`: sets what an indicator should reach.
struct TargetSetCommand: CommandAction {
  var indicator = Word("")
  var bound = BoundWords()
  var org: Word?
  var area: Word?
  var source: Word?
  var agreed: Word?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "set", Wording(vi: "đặt chỉ tiêu phải đạt", en: "set what an indicator should reach"),
    discussion: Wording(
      vi: """
        Chỉ tiêu cũ của cùng tổ chức, cùng khu dân cư được thay. Nguồn đi với con số: con số đổi \
        mà không có --source thì nguồn cũ bị bỏ. --agreed ghi ai đã đồng ý cho chưa đạt: báo cáo in \
        lời ấy, con số và mức đạt vẫn như cũ.
        """,
      en: """
        The target of the same organisation and area is replaced. A source belongs to its number: \
        where the number changes without --source, the old source goes. --agreed says who agreed \
        to a shortfall: it is printed with the row and changes no figure.
        """),
    examples: [
      "mttq target set ngay-cong --at-least 600 --source \"KH 25/KH-MTTQ-BTT, mục II.4\"",
      "mttq target set cay-xanh --area hoai-pho --between 100:120",
    ],
    defaults: TargetSetCommand(),
    arguments: [
      .positional(
        .word(.indicator), \.indicator,
        Wording(vi: "mã hoặc tên chỉ tiêu", en: "the indicator's id or name"))
    ] + BoundWords.arguments.map { $0.within(\.bound) } + [
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "giao cho một tổ chức", en: "set for one organisation")),
      .option(
        "--area", value: .word(.area), \.area,
        Wording(vi: "giao cho một khu dân cư", en: "set for one residential area")),
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
    let change = PlanChange(
      command: "target set", isRehearsal: isRehearsal)
    let setting = try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let setting = try self.setting(plan, &faults)
      try faulting(.data) { () throws(Diagnostic) in try edit.set(setting.target) }
      return setting
    }
    if !isRehearsal { session.tell(setting.report(session.language)) }
    return .done
  }

  private func setting(_ plan: Plan, _ faults: inout Faults) throws(Interruption) -> TargetSetting {
    let id = faults.id(indicator, in: .indicators(plan))
    let org = faults.id(org, in: .organisations(plan))
    let area = faults.id(area, in: .areas(plan))
    let source = faults.text(source)
    let agreed = faults.text(agreed)
    let unit = id.value.flatMap { id in plan.allIndicators.first { $0.id == id } }
      .map { TypedUnit.own($0.unit) }
    let given = faults.collect { () throws(Diagnostic) -> Bound in
      guard let bound = try self.bound.bound(in: unit ?? .unknown) else {
        throw .noBound(indicator)
      }
      return bound
    }
    let (known, bound) = try faults.all(id, given)
    let replaced = plan.targets.filter {
      $0.indicator == known && $0.org == org && $0.area == area
    }
    var target = Target(known, bound)
    target.org = org
    target.area = area
    let same = replaced.first { $0.bound == bound }
    target.source = source ?? same?.source
    target.agreed = agreed ?? same?.agreed
    return TargetSetting(target: target, replaced: replaced)
  }
}

/// A target that is set, and those that it takes the place of.
private struct TargetSetting {
  let target: Target
  let replaced: [Target]

  func report(_ language: Language) -> Wording {
    let scope = [target.org, target.area].compactMap { $0 }.joined(separator: ", ")
    let name = target.indicator + (scope.isEmpty ? "" : " (\(scope))")
    let bound = target.bound.listWords(language)
    guard replaced.count > 1 || replaced.contains(where: { $0.bound != target.bound }) else {
      return Wording(vi: "đã đặt \(name): \(bound)", en: "set \(name): \(bound)")
    }
    let before = replaced.map { target in
      target.bound.listWords(language) + (target.source.map { " (\($0))" } ?? "")
    }.joined(separator: "; ")
    return Wording(
      vi: "đã đặt \(name): \(bound), thay cho \(before)",
      en: "set \(name): \(bound), in place of \(before)")
  }
}
