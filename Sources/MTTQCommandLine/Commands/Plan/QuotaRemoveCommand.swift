internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq quota remove`: takes a quota out of the plan.
struct QuotaRemoveCommand: CommandAction {
  var quota = QuotaWords()
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "remove", Wording(vi: "bỏ một định mức", en: "take a quota out of the plan"),
    examples: [
      "mttq quota remove outstandingAreas",
      "mttq quota remove perArea --indicator buoi-ve-sinh-moi-truong --report annual",
    ],
    defaults: QuotaRemoveCommand(),
    arguments: QuotaWords.arguments.map { $0.within(\.quota) } + [.rehearsal(\.isRehearsal)])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(command: "quota remove", isRehearsal: isRehearsal)
    try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let found = quota.found(in: edit, plan, &faults)
      try faults.check()
      // Where there is one of the kind alone, it need not be told from others.
      let isTold = quota.indicator != nil || !quota.reports.isEmpty
      let ofKind = edit.entries(of: "quotas").indices.filter {
        edit.entries(of: "quotas")[$0]["quota"]?.text == quota.kind.rawValue
      }
      let places = !isTold && ofKind.count == 1 ? ofKind : found.places
      guard !places.isEmpty else { throw .fault(.noQuota(quota.kind.rawValue)) }
      try faulting(.data) { () throws(Diagnostic) in try edit.remove(at: places, of: "quotas") }
    }
    if !isRehearsal {
      let kind = quota.kind.rawValue
      session.tell(Wording(vi: "đã bỏ định mức \(kind)", en: "removed the quota \(kind)"))
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static func noQuota(_ kind: String) -> Diagnostic {
    Diagnostic(
      .refUnknown,
      Wording(
        vi: "kế hoạch không có định mức \(kind) như vậy", en: "the plan has no such quota \(kind)"),
      hint: Wording(
        vi: "xem bằng mttq quota list, rồi nêu cả --indicator, --report",
        en: "see mttq quota list, and name --indicator and --report too"))
  }
}
