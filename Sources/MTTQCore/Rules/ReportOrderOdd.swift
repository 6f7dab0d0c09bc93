package import MTTQText

extension DiagnosticCode {
  package static let reportOrder = DiagnosticCode("report/order", .warning)
}

extension PlanRule {
  /// The half-year comes before the nine months and the year; months and quarters before the
  /// annual report, though plans do have it otherwise.
  static let reportOrderOdd = PlanRule { subject in
    guard let calendar = subject.calendar else { return [] }
    func lastDay(_ kind: ReportKind) -> CalendarDate? {
      calendar.reports.first { $0.duty.kind == kind }?.lastDay
    }
    var findings: [Diagnostic] = []
    if let half = calendar.reports.first(where: { $0.duty.kind == .halfYear }),
      let day = half.lastDay,
      [lastDay(.nineMonth), lastDay(.annual)].contains(where: { $0.map { day >= $0 } ?? false }),
      let node = subject.duty(half.dutyIndex)?["due"]
    {
      findings.append(.halfYearLate(subject.source, at: node))
    }
    if let annual = lastDay(.annual) {
      let late = calendar.reports.filter {
        $0.duty.kind.isRepeated && ($0.lastDay.map { $0 > annual } ?? false)
      }
      for (duty, reports) in Dictionary(grouping: late, by: \.dutyIndex).sorted(by: {
        $0.key < $1.key
      }) {
        guard let node = subject.duty(duty)?["day"] else { continue }
        findings.append(.dueAfterAnnual(reports.map(\.id), subject.source, at: node))
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func halfYearLate(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .reportOrder, at: source.place(node.range),
      Wording(
        vi: "hạn báo cáo 6 tháng không sớm hơn hạn báo cáo 9 tháng hoặc năm",
        en: "the half-year report is not due before the nine-month or annual one"),
      hint: Wording(vi: "kiểm tra lại các ngày hạn", en: "check the due dates"))
  }

  fileprivate static func dueAfterAnnual(
    _ reports: [String], _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    var finding = Diagnostic(
      .reportOrder, at: source.place(node.range),
      Wording(
        vi: "hạn của \(reports.joined(separator: ", ")) sau hạn báo cáo năm",
        en: "\(reports.joined(separator: ", ")) is due after the annual report"))
    finding.severity = .note
    return finding
  }
}
