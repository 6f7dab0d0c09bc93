internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq duty remove`: takes a reporting duty out of the plan.
struct DutyRemoveCommand: CommandAction {
  var kind = ReportKind.annual
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "remove", Wording(vi: "bỏ một chế độ báo cáo", en: "take a reporting duty out of the plan"),
    examples: ["mttq duty remove month"], defaults: DutyRemoveCommand(),
    arguments: [
      .positional(.reportKind, \.kind, Wording(vi: "loại báo cáo", en: "which report")),
      .rehearsal(\.isRehearsal),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(command: "duty remove", judgesJournal: true, isRehearsal: isRehearsal)
    try session.editPlan(change) { _, edit, _ throws(Interruption) in
      let entries = edit.entries(of: "reports")
      let places = entries.indices.filter { entries[$0]["kind"]?.text == kind.rawValue }
      guard !places.isEmpty else { throw .fault(.noDuty(kind)) }
      try faulting(.data) { () throws(Diagnostic) in try edit.remove(at: places, of: "reports") }
    }
    if !isRehearsal {
      session.tell(
        Wording(
          vi: "đã bỏ chế độ báo cáo \(kind.rawValue)", en: "removed the duty \(kind.rawValue)"))
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static func noDuty(_ kind: ReportKind) -> Diagnostic {
    Diagnostic(
      .refUnknown,
      Wording(
        vi: "kế hoạch không có chế độ báo cáo \(kind.rawValue)",
        en: "the plan has no duty \(kind.rawValue)"),
      hint: Wording(vi: "xem bằng mttq duty list", en: "see mttq duty list"))
  }
}
