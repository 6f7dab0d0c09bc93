package import MTTQText

extension DiagnosticCode {
  package static let rollupNoDuty = DiagnosticCode("rollup/no-duty", .warning)
}

extension Explanation {
  package static let rollupNoDuty = Explanation(
    .rollupNoDuty,
    title: Wording(
      vi: "kế hoạch không có chế độ báo cáo được tổng hợp",
      en: "a plan without the report that is added up"),
    meaning: Wording(
      vi: """
        Sổ của một đơn vị được đưa vào “mttq rollup”, nhưng kế hoạch của đơn vị ấy không có báo cáo \
        này: đơn vị được nêu tên, không có số liệu.
        """,
      en: """
        The book of a unit was given to “mttq rollup”, and its plan owes no such report: the unit is \
        named, without figures.
        """),
    example: Example(
      wrong: #"""
        "reports": [{"kind": "annual", "due": "2026-12-10", "rule": "before"}]
        """#,
      right: #"""
        "reports": [{"kind": "half-year", "due": "2026-06-10", "rule": "before"}]
        """#),
    mend: Wording(
      vi: """
        Ghi chế độ báo cáo ấy vào kế hoạch của đơn vị, hoặc tổng hợp báo cáo khác.
        """,
      en: """
        Set that duty in the unit's plan, or add up another report.
        """))
}
