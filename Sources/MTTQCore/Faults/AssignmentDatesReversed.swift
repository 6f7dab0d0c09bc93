package import MTTQText

extension DiagnosticCode {
  package static let assignDates = DiagnosticCode("assign/dates", .error)
}

extension Explanation {
  package static let assignDates = Explanation(
    .assignDates,
    title: Wording(
      vi: "phân công giúp đỡ kết thúc trước khi bắt đầu",
      en: "an assignment that ends before it begins"),
    meaning: Wording(
      vi: """
        “on” là ngày nhận giúp đỡ, “until” là ngày cuối của thời gian giúp. Ngày cuối sớm hơn thì \
        hộ không được giúp ngày nào; thường là nhầm năm hoặc đảo ngày với tháng.
        """,
      en: """
        “on” is the day on which the help begins, “until” its last. Where the last comes first, \
        the household is helped on no day; mostly the year is wrong, or day and month are swapped.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-05-01T02:11:00Z","kind":"assign","household":"ho-an",
         "on":"2026-05-01","org":"nong-dan","until":"2026-04-30"}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-05-01T02:11:00Z","kind":"assign","household":"ho-an",
         "on":"2026-05-01","org":"nong-dan","until":"2027-04-30"}
        """#),
    mend: Wording(
      vi: "Hủy bản ghi bằng “mttq void”, rồi ghi lại bằng “mttq household assign” với ngày đúng.",
      en: """
        Take the record back with “mttq void” and record it anew with “mttq household assign” and \
        the right day.
        """))
}

extension Diagnostic {
  /// An assignment does not end before it begins.
  static func endsBeforeBeginning(
    assignment tree: JSONNode, _ source: SourceText
  ) -> [Diagnostic] {
    guard let node = tree["until"], let until = node.date, let on = tree["on"]?.date, until < on
    else { return [] }
    return [
      Diagnostic(
        .assignDates, at: source.place(node.range),
        Wording(
          vi: "ngày cuối \(VietnameseDate.short(until)) sớm hơn ngày nhận giúp đỡ "
            + VietnameseDate.short(on),
          en: "the last day \(until) comes before the first, \(on)"),
        takingBack: Wording(vi: "hủy bằng", en: "take the record back with"),
        then: Wording(vi: " rồi ghi lại với ngày đúng", en: " and record it with the right day"))
    ]
  }
}
