package import MTTQText

extension DiagnosticCode {
  package static let journalUncovered = DiagnosticCode("journal/uncovered", .warning)
}

extension Explanation {
  package static let journalUncovered = Explanation(
    .journalUncovered,
    title: Wording(vi: "ngày không thuộc kỳ báo cáo nào", en: "a day that no report covers"),
    meaning: Wording(
      vi: """
        Sự việc xảy ra vào ngày không thuộc kỳ của báo cáo nào trong kế hoạch, nên không vào báo \
        cáo nào. Thường là gõ nhầm năm, nhất là vào tháng 1.
        """,
      en: """
        What happened on this day is in no report of the plan. Mostly the year is mistyped, \
        above all in January.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2025-03-01","value\#
        s":{"ngay-cong":12}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result","on":"2026-03-01","value\#
        s":{"ngay-cong":12}}
        """#),
    mend: Wording(
      vi: """
        Sai ngày thì hủy bản ghi bằng “mttq void” rồi ghi lại; đúng ngày thì sửa “from”, \
        “through” của báo cáo trong kế hoạch.
        """,
      en: """
        If the day is wrong, take the record back with “mttq void” and record it anew; if it is \
        right, mend “from” or “through” of the reports.
        """))
}

extension Diagnostic {
  static func uncovered(
    _ day: CalendarDate, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .journalUncovered, at: source.place(node.range),
      Wording(
        vi: "ngày \(VietnameseDate.short(day)) không nằm trong kỳ của báo cáo nào",
        en: "no report covers \(day)"),
      takingBack: Wording(vi: "sai ngày thì hủy bằng", en: "if the day is wrong, use"),
      then: Wording(
        vi: " rồi ghi lại; đúng ngày thì sửa kỳ báo cáo trong plan.json",
        en: " and record anew; if not, mend the periods in plan.json"))
  }
}
