internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq target remove`: takes a target out of the plan.
struct TargetRemoveCommand: CommandAction {
  var indicator = Word("")
  var org: Word?
  var area: Word?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "remove", Wording(vi: "bỏ một chỉ tiêu giao", en: "take a target out of the plan"),
    discussion: Wording(
      vi: "Chỉ tiêu giao cho một tổ chức hay khu dân cư thì nêu cả --org, --area.",
      en: "Of a target of one organisation or area, name that with --org, --area too."),
    examples: [
      "mttq target remove nha-dai-doan-ket-xay-moi", "mttq target remove cay-xanh --area hoai-pho",
    ],
    defaults: TargetRemoveCommand(),
    arguments: [
      .positional(
        .word(.indicator), \.indicator,
        Wording(vi: "mã hoặc tên chỉ tiêu", en: "the indicator's id or name")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "của một tổ chức", en: "that of one organisation")),
      .option(
        "--area", value: .word(.area), \.area,
        Wording(vi: "của một khu dân cư", en: "that of one residential area")),
      .rehearsal(\.isRehearsal),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(
      command: "target remove", isRehearsal: isRehearsal)
    let removed = try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let id = faults.id(indicator, in: .indicators(plan))
      let org = faults.id(org, in: .organisations(plan))
      let area = faults.id(area, in: .areas(plan))
      let known = try faults.all(id)
      let entries = edit.entries(of: "targets")
      let fitting = entries.indices.filter { entries[$0]["indicator"]?.text == known }
      let places = fitting.filter { place in
        entries[place]["org"]?.text == org && entries[place]["area"]?.text == area
      }
      guard !places.isEmpty else {
        throw .fault(.noTarget(indicator, known, among: fitting.map { entries[$0] }))
      }
      try faulting(.data) { () throws(Diagnostic) in try edit.remove(at: places, of: "targets") }
      return known
    }
    if !isRehearsal {
      session.tell(
        Wording(vi: "đã bỏ chỉ tiêu giao \(removed)", en: "removed the target of \(removed)"))
    }
    return .done
  }
}

extension Diagnostic {
  /// A target that there is not; `others` are those of the indicator.
  fileprivate static func noTarget(
    _ word: Word, _ id: String, among others: [JSONNode]
  ) -> Diagnostic {
    let scopes = others.map { target in
      let org = target["org"]?.text.map { " --org \($0)" } ?? ""
      let area = target["area"]?.text.map { " --area \($0)" } ?? ""
      return "mttq target remove \(id)\(org)\(area)"
    }
    return word.fault(
      Wording(
        vi: "kế hoạch không có chỉ tiêu giao này", en: "the plan has no such target"),
      hint: scopes.isEmpty
        ? Wording(
          vi: "xem các chỉ tiêu giao bằng mttq target list",
          en: "see the targets with mttq target list")
        : .chooseOne(of: Array(scopes.prefix(8))),
      code: .refUnknown)
  }
}
