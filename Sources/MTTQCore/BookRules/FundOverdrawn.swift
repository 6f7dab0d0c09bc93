package import MTTQText

extension DiagnosticCode {
  package static let fundOverdrawn = DiagnosticCode("fund/overdrawn", .warning)
}

extension Explanation {
  package static let fundOverdrawn = Explanation(
    .fundOverdrawn,
    title: Wording(vi: "quỹ chi vượt số có", en: "a fund spends more than it has"),
    meaning: Wording(
      vi: """
        Số dư đầu kỳ cộng thu trừ chi nhỏ hơn không vào ngày cuối của một báo cáo. Quỹ không thể \
        chi số tiền không có: thiếu một khoản thu, hoặc một khoản chi ghi thừa.
        """,
      en: """
        Opening plus income minus spending is below zero on the last day of a report. No fund \
        spends what it has not: an income is missing, or a spending is recorded too high.
        """),
    example: Example(
      wrong: #"""
        "funds": [{"id": "quy", "name": "Quỹ Vì người nghèo", "in": "quy-vi-nguoi-ngheo-thu",
                   "out": "quy-vi-nguoi-ngheo-chi", "opening": -5000000}]
        """#,
      right: #"""
        "funds": [{"id": "quy", "name": "Quỹ Vì người nghèo", "in": "quy-vi-nguoi-ngheo-thu",
                   "out": "quy-vi-nguoi-ngheo-chi", "opening": 5000000}]
        """#),
    mend: Wording(
      vi: """
        Xem hai con số bằng “mttq trace”, ghi khoản thu còn thiếu bằng “mttq record”, hoặc sửa \
        “opening” trong kế hoạch.
        """,
      en: """
        See both figures with “mttq trace”, record the missing income with “mttq record”, or \
        mend “opening” in the plan.
        """))
}

extension FigureRule {
  /// A fund never closes below zero on the last day of any report.
  static let fundOverdrawn = FigureRule { subject in
    let reading = subject.reading
    return BookRule.Result(
      diagnostics: zip(subject.plan.funds, subject.document.places.funds).compactMap { fund, node in
        guard let income = reading.place(of: fund.income), subject.canJudgeFigure(of: income),
          subject.grounds.canJudge(node)
        else { return nil }
        return subject.inFirstReport { judged -> Diagnostic? in
          guard let closing = judged.figures.closing(of: fund), closing < .zero else { return nil }
          return .fundOverdrawn(
            fund, closing, on: judged.report.through, subject.document.source, at: node)
        }
      })
  }
}

extension Diagnostic {
  fileprivate static func fundOverdrawn(
    _ fund: Fund, _ closing: Quantity, on day: CalendarDate, _ source: SourceText,
    at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fundOverdrawn, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "chi vượt số có \(VietnameseNumber.money(.zero - closing)) ở \(fund.name), "
          + "tính đến ngày \(VietnameseDate.short(day))",
        en: "the fund “\(fund.name)” closes at \(closing) on \(day)"),
      hint: Wording(
        vi: "kiểm tra “opening” (số dư đầu kỳ) và các bản ghi thu, chi bằng mttq trace",
        en: "check “opening”, and with mttq trace what was recorded in and out"))
  }
}
