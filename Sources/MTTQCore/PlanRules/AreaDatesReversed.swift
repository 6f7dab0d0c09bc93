package import MTTQText

extension DiagnosticCode {
  package static let areaDates = DiagnosticCode("area/dates", .error)
}

extension Explanation {
  package static let areaDates = Explanation(
    .areaDates,
    title: Wording(
      vi: "khu dân cư kết thúc trước ngày bắt đầu", en: "an area that ends before it begins"),
    meaning: Wording(
      vi: """
        “since” là ngày đầu tiên có khu dân cư, “until” là ngày cuối cùng còn khu đó. Ngày cuối \
        sớm hơn ngày đầu thì khu không có ngày nào, số ghi cho khu không được tính; thường là \
        nhầm năm hoặc đảo hai ngày.
        """,
      en: """
        “since” is the first day of an area, “until” its last. Where the last comes before the \
        first, the area exists on no day and nothing recorded for it counts; mostly the year is \
        wrong, or the two are swapped.
        """),
    example: Example(
      wrong: #"""
        "areas": [{"id": "khu-1", "name": "Khu phố 1", "since": "2026-03-01", "until": "2026-02-28"\#
        }]
        """#,
      right: #"""
        "areas": [{"id": "khu-1", "name": "Khu phố 1", "since": "2025-03-01", "until": "2026-02-28"\#
        }]
        """#),
    mend: Wording(
      vi: "So “since” và “until” với nghị quyết, quyết định thành lập hoặc sắp xếp khu dân cư.",
      en: "Hold “since” and “until” against the decision that founded or rearranged the area."))
}

extension PlanRule {
  /// An area does not end before it begins.
  static let areaDatesReversed = PlanRule { subject in
    subject.reversed("areas", from: "since", to: "until").map { node, since, until in
      Diagnostic(
        .areaDates, at: subject.source.place(node.range),
        Wording(
          vi: "ngày cuối \(VietnameseDate.short(until)) sớm hơn ngày đầu "
            + VietnameseDate.short(since),
          en: "the last day \(until) comes before the first, \(since)"),
        hint: Wording(vi: "sửa “since” hoặc “until”", en: "mend “since” or “until”"))
    }
  }
}
