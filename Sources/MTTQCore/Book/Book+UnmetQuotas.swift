package import MTTQText

extension DiagnosticCode {
  package static let quotaUnmet = DiagnosticCode("quota/unmet", .note)
}

extension Explanation {
  package static let quotaUnmet = Explanation(
    .quotaUnmet,
    title: Wording(vi: "định mức chưa đạt", en: "a quota that is not met"),
    meaning: Wording(
      vi: """
        Đến báo cáo gần nhất đã qua hạn, một định mức của kế hoạch chưa đạt. Đây là lưu ý về \
        công việc, không phải lỗi của tệp; “--quotas” nâng nó thành cảnh báo.
        """,
      en: """
        By the last report that was due, a quota of the plan is not met. This is about the work, \
        not about the file; “--quotas” makes it a warning.
        """),
    example: Example(
      wrong: #""quotas": [{"quota": "outstandingContents", "atLeast": 1}]"#,
      right: #"""
        "contents": [{"content": 1, "outstanding": true}],
        "quotas": [{"quota": "outstandingContents", "atLeast": 1}]
        """#),
    mend: Wording(
      vi: """
        Xem còn thiếu gì bằng “mttq status”; ghi kết quả còn sót, hoặc đưa việc chưa đạt vào báo \
        cáo.
        """,
      en: """
        See with “mttq status” what is lacking; record what was forgotten, or say in the report \
        why it is not met.
        """))
}

extension Book {
  /// The quotas that are not met, one finding a quota: each in the last report due before a day, of
  /// those in which it is judged.
  package func unmetQuotas(asOf day: CalendarDate) -> [Diagnostic] {
    let past = calendar.reports.filter { $0.lastDay.map { $0 < day } ?? false }
      .sorted { ($0.lastDay ?? day, $0.through) < ($1.lastDay ?? day, $1.through) }
    var rows: [String: [QuotaRow]] = [:]
    return zip(plan.quotas, planDocument.places.quotas).compactMap { quota, node in
      guard let due = past.last(where: { quota.isJudged(in: $0.id) }) else { return nil }
      let judged = rows[due.id] ?? quotas(in: due, asOf: day)
      rows[due.id] = judged
      let unmet = judged.filter { $0.quota == quota && $0.met == false }
      return unmet.isEmpty
        ? nil : .quotaUnmet(quota, unmet, in: due.id, planDocument.source, at: node)
    }
  }

  /// The quotas of a report, as it has them.
  private func quotas(in due: DueReport, asOf day: CalendarDate) -> [QuotaRow] {
    let period = Period(of: due, from: calendar.start, standing, asOf: day)
    let events = ReportEvents(standing, report: due.id, period: period, asOf: day)
    let households = HouseholdFigures(
      plan: plan, register: register, standing: standing, period: period)
    return QuotaFigures(
      plan: plan, register: register, report: due.id, period: period,
      reading: FigureReading(standing, plan: plan, isScoped: false), households: households,
      summary: households.summary(), models: events.models(of: plan), received: events.received
    ).rows()
  }
}

extension Diagnostic {
  fileprivate static func quotaUnmet(
    _ quota: Quota, _ rows: [QuotaRow], in report: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    var told: Set<String> = []
    let who = rows.compactMap { $0.org ?? $0.area }.filter { told.insert($0).inserted }
    let list = who.isEmpty ? "" : ": " + who.joined(separator: ", ")
    return Diagnostic(
      .quotaUnmet, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "định mức “\(quota.kind.meaning.vietnamese)” chưa đạt trong báo cáo \(report)\(list)",
        en: "the quota “\(quota.kind.rawValue)” is not met in the report \(report)\(list)"),
      hint: Wording(
        vi: "xem còn thiếu gì bằng mttq status", en: "see with mttq status what is lacking"))
  }
}
