package import MTTQText

extension DiagnosticCode {
  package static let breakdownStandard = DiagnosticCode("breakdown/standard", .error)
}

extension Explanation {
  package static let breakdownStandard = Explanation(
    .breakdownStandard,
    title: Wording(
      vi: "cách phân tổ riêng dùng mã của danh mục chung",
      en: "an own dimension takes a standard id"),
    meaning: Wording(
      vi: """
        Các cách phân tổ chung (nguồn, hình thức, đối tượng …) dùng cho mọi đơn vị để cấp trên \
        tổng hợp được. Cách phân tổ riêng mang mã đã có thì không biết bản ghi theo cách nào.
        """,
      en: """
        The standard dimensions (source, form, for whom …) are the same for all units, so that \
        the level above can add them up. Where an own one has such an id, nobody knows which of \
        the two a record means.
        """),
    example: Example(
      wrong: #"""
        "breakdowns": [{"id": "nguon", "name": "Nguồn", "parts": [{"id": "tinh", "name": "Tỉnh"}]}]
        """#,
      right: #"""
        "breakdowns": [{"id": "nguon-rieng", "name": "Nguồn", "parts": [{"id": "tinh", "name": "Tỉnh\#
        "}]}]
        """#),
    mend: Wording(
      vi: """
        Cùng một cách phân tổ thì xóa mục này và dùng cách chung; khác thì đặt mã khác. Xem các mã \
        chung bằng “mttq schema journal”.
        """,
      en: """
        If it divides alike, remove the entry and use the standard dimension; if not, choose \
        another id. “mttq schema journal” has the standard ids.
        """))
}

extension PlanRule {
  /// A plan's own dimension may not take the id of a standard one.
  static let standardDimensionTaken = PlanRule { subject in
    let standard = Set(Catalogue.standard.breakdowns.map(\.id))
    return subject.entries("breakdowns").compactMap { entry in
      guard let node = entry["id"], let id = node.text, standard.contains(id) else { return nil }
      return Diagnostic(
        .breakdownStandard, at: subject.source.place(node.range),
        Wording(
          vi: "“\(id)” là mã của một cách phân tổ chung",
          en: "“\(id)” is the id of a standard dimension"),
        hint: Wording(
          vi: "dùng luôn cách phân tổ chung, hoặc đặt một mã khác",
          en: "use the standard dimension, or choose another id"))
    }
  }
}
