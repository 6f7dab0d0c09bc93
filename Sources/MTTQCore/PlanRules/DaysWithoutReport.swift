package import MTTQText

extension DiagnosticCode {
  package static let reportGap = DiagnosticCode("report/gap", .warning)
}

extension Explanation {
  package static let reportGap = Explanation(
    .reportGap,
    title: Wording(vi: "có ngày không báo cáo nào tính đến", en: "days that no report covers"),
    meaning: Wording(
      vi: """
        Việc làm trong những ngày này không vào báo cáo nào của kế hoạch, mà kế hoạch năm sau \
        thường tính từ ngày 01/01. Thường xảy ra khi hạn báo cáo năm là giữa tháng 12 mà kế \
        hoạch không nêu kỳ tính.
        """,
      en: """
        What is done on these days is in no report of the plan, and next year's mostly begins on \
        1 January. It happens where the annual report is due in mid-December and the plan does \
        not say what it covers.
        """),
    example: Example(
      wrong: #""reports": [{"kind": "annual", "due": "2026-12-15", "rule": "on"}]"#,
      right: #"""
        "reports": [{"kind": "annual", "due": "2026-12-15", "rule": "on", "through": "2026-12-31\#
        "}]
        """#),
    mend: Wording(
      vi: """
        Đặt “through” (ngày cuối được tính) hoặc “from” cho khớp; nếu năm sau tính tiếp từ ngày \
        đó thì có thể để yên.
        """,
      en: """
        Set “through”, the last day counted, or “from”; if next year goes on from that day, it \
        may stay.
        """))
}

extension PlanRule {
  /// Every day of the reporting year is in some report (book.md, “Reporting duties”).
  static let daysWithoutReport = PlanRule { subject in
    guard subject.grounds.knowsAllPeriods, let calendar = subject.calendar,
      let node = subject.tree["reports"],
      !calendar.reports.isEmpty
    else { return [] }
    let gaps = gaps(in: calendar.reports, within: calendar.days)
    return gaps.isEmpty ? [] : [.daysWithoutReport(gaps, subject.source, at: node)]
  }

  /// The runs of days of the reporting year that lie in no report.
  private static func gaps(
    in reports: [DueReport], within year: ClosedRange<CalendarDate>
  ) -> [ClosedRange<CalendarDate>] {
    let last = year.upperBound
    var gaps: [ClosedRange<CalendarDate>] = []
    var next = year.lowerBound
    for report in reports.sorted(by: { $0.from < $1.from }) where report.through >= report.from {
      if report.from > next, next <= last {
        gaps.append(next...min(report.from.adding(days: -1), last))
      }
      next = max(next, report.through.adding(days: 1))
    }
    if next <= last { gaps.append(next...last) }
    return gaps
  }
}

extension Diagnostic {
  fileprivate static func daysWithoutReport(
    _ gaps: [ClosedRange<CalendarDate>], _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    func list(_ dash: String, _ text: (CalendarDate) -> String) -> String {
      gaps.map {
        $0.lowerBound == $0.upperBound
          ? text($0.lowerBound) : "\(text($0.lowerBound)) \(dash) \(text($0.upperBound))"
      }.joined(separator: ", ")
    }
    return Diagnostic(
      .reportGap, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "không báo cáo nào tính các ngày \(list("đến", VietnameseDate.short))",
        en: "no report covers \(list("to", \.description))"),
      hint: Wording(
        vi:
          "đặt “from”, “through” cho khớp, nếu không việc làm những ngày đó không vào báo cáo nào",
        en: "set “from” and “through” so that what happens then is in some report"))
  }
}
