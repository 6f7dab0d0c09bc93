package import MTTQText

extension DiagnosticCode {
  package static let reportWeekend = DiagnosticCode("report/weekend", .note)
  package static let reportUndated = DiagnosticCode("report/undated", .note)
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

  /// A duty without a date is pointed out, because nobody may guess one.
  static let reportWithoutDate = PlanRule { subject in
    subject.entries("reports").compactMap { entry in
      guard entry.members != nil, entry["due"] == nil, entry["day"] == nil else { return nil }
      return .reportWithoutDate(subject.source, at: entry)
    }
  }
}

extension Diagnostic {
  fileprivate static func lastDayNotWorking(
    _ reports: [DueReport], _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let days = reports.compactMap { report in
      report.lastDay.map { reports.count > 1 ? "\(report.id) (\($0))" : "\($0)" }
    }.joined(separator: ", ")
    return Diagnostic(
      .reportWeekend, at: source.place(node.range),
      Wording(
        vi: "ngày cuối còn đúng hạn rơi vào ngày nghỉ: \(days)",
        en: "the last day is no working day: \(days)"),
      hint: Wording(
        vi: "gửi sớm hơn, hoặc đặt “shift” nếu nơi nhận đồng ý lùi",
        en: "send it earlier, or set “shift” where the receiving office agrees"))
  }

  fileprivate static func reportWithoutDate(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .reportUndated, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "chế độ báo cáo này không có ngày hạn", en: "this duty has no date"),
      hint: Wording(
        vi: "hỏi nơi nhận; mttq không tự đoán ngày",
        en: "ask the receiving office; mttq guesses no date"))
  }
}
