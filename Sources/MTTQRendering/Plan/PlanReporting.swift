internal import MTTQCore
internal import MTTQText

/// Which reports are owed, by when and to whom, as a plan words it.
struct PlanReporting {
  let document: PrintablePlan

  var blocks: [PrintedBlock] {
    let receivers = Set(plan.reports.map(\.to))
    let shared = plan.reports.count > 1 && receivers.count == 1 ? plan.reports.first?.to : nil
    return (shared.map { [.paragraph("Gửi báo cáo về \($0), cụ thể:")] } ?? [])
      + plan.reports.map { .item(words($0, isAddressed: shared == nil)) }
      + plan.quotas.filter(\.kind.isOfReports)
      .map {
        .item(
          QuotaOrder(quota: $0, document: document, mark: document.origin($0.source)).words)
      }
  }

  private var plan: Plan { document.plan }

  private func words(_ duty: ReportingDuty, isAddressed: Bool) -> String {
    let title = duty.title.map { " “\($0)”" } ?? ""
    let to = isAddressed ? duty.to.map { "gửi \($0)" } : nil
    // A day is said behind the one who gets the report, other words apart from him.
    let isDated = duty.due != nil || duty.day != nil
    let days = [
      [to, due(duty)].compactMap { $0 }.joined(separator: isDated ? " " : ", "),
      duty.through.map { "số liệu tính đến hết ngày \($0.words())" } ?? "",
      duty.shiftsToWorkingDay ? "nếu rơi vào ngày nghỉ thì lùi sang ngày làm việc kế tiếp" : "",
    ].filter { !$0.isEmpty }
    return name(of: duty) + title + (days.isEmpty ? "" : ": \(days.joined(separator: "; "))")
      + document.origin(duty.source) + "."
  }

  private func name(of duty: ReportingDuty) -> String {
    switch duty.kind {
    case .month: "Báo cáo tháng"
    case .quarter: "Báo cáo quý"
    case .halfYear, .nineMonth, .annual:
      "Báo cáo "
        + (ReportCalendar(plan: plan).report(duty.kind.rawValue)?.name(in: plan.year) ?? "")
    }
  }

  /// By when, in the document's own sense: of `before` the day itself is late.
  private func due(_ duty: ReportingDuty) -> String? {
    let rule = duty.rule == .before ? "trước ngày" : "chậm nhất ngày"
    if let due = duty.due { return "\(rule) \(due.words())" }
    if let day = duty.day {
      let month = duty.kind == .month ? "hằng tháng" : "của tháng cuối quý"
      return "\(rule) \(day) \(month)"
    }
    return duty.when
  }
}
