package import MTTQText

extension DiagnosticCode {
  package static let householdArea = DiagnosticCode("household/area", .warning)
}

extension Explanation {
  package static let householdArea = Explanation(
    .householdArea,
    title: Wording(vi: "hộ chưa ghi khu dân cư", en: "a household without an area"),
    meaning: Wording(
      vi: """
        Kế hoạch có khu dân cư nhưng hộ này không thuộc khu nào, nên không vào bảng theo khu và \
        không được gợi ý nơi giúp gần nhà.
        """,
      en: """
        The plan has areas but this household is in none, so no table by area shows it and \
        nobody near it is suggested as a helper.
        """),
    example: Example(
      wrong: #""households": [{"id": "ho-an", "head": "Trần Thị Mẫu", "status": "poor"}]"#,
      right: #"""
        "households": [{"id": "ho-an", "head": "Trần Thị Mẫu", "area": "khu-1", "status": "poor"\#
        }]
        """#),
    mend: Wording(
      vi: "Thêm “area” với mã của khu; xem các mã bằng “mttq area list”.",
      en: "Add “area” with the id of its area; “mttq area list” shows them."))
}

extension Diagnostic {
  static func noArea(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .householdArea, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "hộ này chưa ghi khu dân cư", en: "the household has no area"),
      hint: Wording(
        vi: "thêm “area”; xem mã khu bằng mttq area list",
        en: "add “area”; mttq area list shows the ids"))
  }
}
