package import MTTQText

extension DiagnosticCode {
  package static let rollupUnit = DiagnosticCode("rollup/unit", .warning)
}

extension Explanation {
  package static let rollupUnit = Explanation(
    .rollupUnit,
    title: Wording(
      vi: "đơn vị cùng tên nhưng khác mã với kế hoạch cấp trên",
      en: "a unit by the name of one that is listed under another id"),
    meaning: Wording(
      vi: """
        Kế hoạch cấp trên không có đơn vị mang mã này, nhưng có một đơn vị cùng tên mang mã khác: \
        rất có thể là cùng một đơn vị, và bản tổng hợp đang coi đơn vị kia là chưa nộp.
        """,
      en: """
        The plan above lists no unit of this id, but one of the same name with another: it is probably \
        the same, which the roll-up counts as missing.
        """),
    example: Example(
      wrong: #"""
        "unit": {"id": "xa-01", "name": "xã Tân Hòa", "level": "commune"}
        """#,
      right: #"""
        "unit": {"id": "xa-1", "name": "xã Tân Hòa", "level": "commune"}
        """#),
    mend: Wording(
      vi: """
        Thống nhất mã đơn vị, hoặc ghi mã số đơn vị hành chính (code) ở cả hai kế hoạch.
        """,
      en: """
        Agree on the id, or give the official number (code) in both plans.
        """))
}
