package import MTTQText

extension DiagnosticCode {
  package static let reportOrder = DiagnosticCode("report/order", .warning)
}

extension Explanation {
  package static let reportOrder = Explanation(
    .reportOrder,
    title: Wording(
      vi: "các hạn báo cáo không theo thứ tự",
      en: "reports are due in an odd order"),
    meaning: Wording(
      vi: """
        Hạn báo cáo 6 tháng không sớm hơn báo cáo 9 tháng hoặc năm, hoặc một báo cáo tháng, quý \
        có hạn sau báo cáo năm. Có kế hoạch đúng là như vậy, nhưng thường là nhầm ngày.
        """,
      en: """
        The half-year report is not due before the nine-month or annual one, or a month or \
        quarter is due after the year. Some plans are like that, but mostly a date is wrong.
        """),
    example: Example(
      wrong: #"""
        "reports": [{"kind": "half-year", "due": "2026-12-31", "rule": "on", "through": "2026-06\#
        -30"},
                    {"kind": "annual", "due": "2026-12-31", "rule": "on"}]
        """#,
      right: #"""
        "reports": [{"kind": "half-year", "due": "2026-06-30", "rule": "on", "through": "2026-06\#
        -30"},
                    {"kind": "annual", "due": "2026-12-31", "rule": "on"}]
        """#),
    mend: Wording(
      vi: "So các ngày hạn với văn bản giao. Nếu văn bản đúng như vậy thì để yên.",
      en: "Hold the dates against the document. If it has them so, leave them."))
}

extension PlanRule {
  /// The half-year comes before the nine months and the year; months and quarters before the
  /// annual report, though plans do have it otherwise.
  static let reportOrderOdd = PlanRule { subject in
    guard subject.grounds.knowsAllPeriods, let calendar = subject.calendar else { return [] }
    func lastDay(_ kind: ReportKind) -> CalendarDate? {
      calendar.reports.first { $0.duty.kind == kind }?.lastDay
    }
    var findings: [Diagnostic] = []
    if let half = calendar.reports.first(where: { $0.duty.kind == .halfYear }),
      let day = half.lastDay,
      [lastDay(.nineMonth), lastDay(.annual)].contains(where: { $0.map { day >= $0 } ?? false }),
      let node = subject.places.duty(of: half)?["due"]
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
        guard let node = subject.places.duty(duty)?["day"] else { continue }
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
        en: "\(reports.joined(separator: ", ")) is due after the annual report"),
      hint: Wording(
        vi: "kiểm tra “day”; để yên nếu văn bản đúng như vậy",
        en: "check “day”; leave it if the document has it so"))
    finding.severity = .note
    return finding
  }
}
