package import MTTQText

extension DiagnosticCode {
  package static let reportWeekend = DiagnosticCode("report/weekend", .note)
}

extension PlanRule {
  /// A last day on a Saturday, a Sunday or a holiday is pointed out unless the duty shifts it.
  static let lastDayNotWorking = PlanRule { subject in
    let weekends = (subject.calendar?.reports ?? []).filter {
      $0.isWeekend && !$0.duty.shiftsToWorkingDay
    }
    return Dictionary(grouping: weekends, by: \.dutyIndex).sorted { $0.key < $1.key }
      .compactMap { duty, reports in
        guard let entry = subject.duty(duty), let node = entry["due"] ?? entry["day"] else {
          return nil
        }
        return .lastDayNotWorking(reports, subject.source, at: node)
      }
  }
}

extension Diagnostic {
  fileprivate static func lastDayNotWorking(
    _ reports: [DueReport], _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    func days(_ text: (CalendarDate) -> String) -> String {
      reports.compactMap { report in
        report.lastDay.map { reports.count > 1 ? "\(report.id) (\(text($0)))" : text($0) }
      }.joined(separator: ", ")
    }
    return Diagnostic(
      .reportWeekend, at: source.place(node.range),
      Wording(
        vi: "ngày cuối còn đúng hạn rơi vào ngày nghỉ: \(days(VietnameseDate.short))",
        en: "the last day is no working day: \(days(\.description))"),
      hint: Wording(
        vi: "gửi sớm hơn, hoặc đặt “shift” nếu nơi nhận đồng ý lùi",
        en: "send it earlier, or set “shift” where the receiving office agrees"))
  }
}
