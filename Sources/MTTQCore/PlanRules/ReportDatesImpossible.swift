package import MTTQText

extension DiagnosticCode {
  package static let reportDates = DiagnosticCode("report/dates", .error)
}

extension Explanation {
  package static let reportDates = Explanation(
    .reportDates,
    title: Wording(vi: "ngày của báo cáo không thể có", en: "dates of a report that cannot be"),
    meaning: Wording(
      vi: """
        Kỳ báo cáo kết thúc trước khi bắt đầu, hoặc hạn của báo cáo không nằm trong năm của kế \
        hoạch và năm liền sau. Báo cáo như thế không tính được gì.
        """,
      en: """
        The period ends before it begins, or a yearly report is due neither in the year of the \
        plan nor in the next. Such a report covers nothing.
        """),
    example: Example(
      wrong: #"""
        "reports": [{"kind": "annual", "due": "2028-12-29", "rule": "on", "through": "2026-12-31\#
        "}]
        """#,
      right: #"""
        "reports": [{"kind": "annual", "due": "2026-12-31", "rule": "on", "through": "2026-12-31\#
        "}]
        """#),
    mend: Wording(
      vi: "So “from”, “through”, “due” với văn bản giao; thường là còn năm của kế hoạch cũ.",
      en: """
        Hold “from”, “through” and “due” against the document; often the year is still that of \
        an older plan.
        """))
}

extension PlanRule {
  /// A report does not end before it begins, and a yearly one is due in its year or the next.
  static let reportDatesImpossible = PlanRule { subject in
    guard let calendar = subject.calendar, subject.grounds.knowsYear else {
      return []
    }
    let year = subject.plan.year
    var judged: Set<Int> = []
    return calendar.reports.compactMap { report in
      guard let entry = subject.places.duty(of: report), !judged.contains(report.dutyIndex),
        subject.grounds.canJudge(entry)
      else {
        return nil
      }
      let finding: Diagnostic?
      if let node = entry["due"], let due = report.due, !report.duty.kind.isRepeated,
        due.year != year, due.year != year + 1
      {
        finding = .dueOutsideYear(due, year, subject.source, at: node)
      } else if report.through < report.from {
        let node = entry["through"] ?? entry["due"] ?? entry["day"] ?? entry["from"] ?? entry
        finding = .endsBeforeBeginning(report, subject.source, at: node)
      } else {
        finding = nil
      }
      if finding != nil { judged.insert(report.dutyIndex) }
      return finding
    }
  }
}

extension Diagnostic {
  fileprivate static func dueOutsideYear(
    _ due: CalendarDate, _ year: Int, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .reportDates, at: source.place(node.range),
      Wording(
        vi: "hạn \(VietnameseDate.short(due)) nằm ngoài năm \(year) và năm sau",
        en: "due \(due), outside \(year) and the year after"),
      hint: Wording(
        vi: "sửa năm của “due” thành \(year) hoặc \(year + 1)",
        en: "mend the year of “due” to \(year) or \(year + 1)"))
  }

  fileprivate static func endsBeforeBeginning(
    _ report: DueReport, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .reportDates, at: source.place(node.range),
      Wording(
        vi: "kỳ báo cáo kết thúc ngày \(VietnameseDate.short(report.through)), trước khi bắt "
          + "đầu ngày \(VietnameseDate.short(report.from))",
        en: "the period ends on \(report.through), before it begins on \(report.from)"),
      hint: Wording(
        vi: "sửa “from”, “through” hoặc “due”", en: "mend “from”, “through” or “due”"))
  }
}
