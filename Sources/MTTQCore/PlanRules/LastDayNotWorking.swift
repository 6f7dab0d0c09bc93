package import MTTQText

extension DiagnosticCode {
  package static let reportWeekend = DiagnosticCode("report/weekend", .note)
}

extension Explanation {
  package static let reportWeekend = Explanation(
    .reportWeekend,
    title: Wording(
      vi: "ngày cuối còn đúng hạn là ngày nghỉ",
      en: "the last day is no working day"),
    meaning: Wording(
      vi: """
        Ngày cuối còn đúng hạn rơi vào thứ Bảy, Chủ nhật hoặc ngày lễ trong “holidays”. mttq \
        không tự lùi hạn: văn bản không cho phép thì phải gửi trước ngày nghỉ.
        """,
      en: """
        The last day on which the report is on time is a Saturday, a Sunday or one of the \
        “holidays”. mttq moves no deadline by itself: unless the document allows it, the report \
        must go before.
        """),
    example: Example(
      wrong: #"""
        "reports": [{"kind": "annual", "due": "2026-12-26", "rule": "on", "through": "2026-12-31\#
        "}]
        """#,
      right: #"""
        "reports": [{"kind": "annual", "due": "2026-12-26", "rule": "on", "through": "2026-12-31\#
        ",
                     "shift": "next-working-day"}]
        """#),
    mend: Wording(
      vi: "Lên lịch gửi sớm; nếu nơi nhận đồng ý lùi, đặt \"shift\": \"next-working-day\".",
      en: """
        Plan to send it earlier; where the receiving office agrees, set "shift": \
        "next-working-day".
        """))
}

extension PlanRule {
  /// A last day on a Saturday, a Sunday or a holiday is pointed out unless the duty shifts it.
  static let lastDayNotWorking = PlanRule { subject in
    let weekends = (subject.calendar?.reports ?? []).filter {
      $0.isWeekend && !$0.duty.shiftsToWorkingDay
    }
    return Dictionary(grouping: weekends, by: \.dutyIndex).sorted { $0.key < $1.key }
      .compactMap { duty, reports in
        guard let entry = subject.places.duty(duty), subject.grounds.canJudge(entry),
          let node = entry["due"] ?? entry["day"]
        else {
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
        vi: "gửi sớm hơn; nơi nhận đồng ý lùi thì thêm \"shift\": \"next-working-day\"",
        en: "send it earlier; if the receiving office agrees, add \"shift\": \"next-working-day\""))
  }
}
