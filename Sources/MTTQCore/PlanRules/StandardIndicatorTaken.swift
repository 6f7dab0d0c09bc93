package import MTTQText

extension DiagnosticCode {
  package static let indicatorStandard = DiagnosticCode("indicator/standard", .error)
}

extension Explanation {
  package static let indicatorStandard = Explanation(
    .indicatorStandard,
    title: Wording(
      vi: "chỉ tiêu riêng dùng mã của chỉ tiêu chuẩn",
      en: "an own indicator takes a standard id"),
    meaning: Wording(
      vi: """
        Danh mục chuẩn dùng chung cho mọi đơn vị để cấp trên tổng hợp được. Chỉ tiêu riêng mang \
        mã đã có trong danh mục sẽ bị cộng lẫn vào chỉ tiêu chuẩn.
        """,
      en: """
        The standard catalogue is the same for all units, so that the level above can add them \
        up. An own indicator with an id of the catalogue would be added to the standard one.
        """),
    example: Example(
      wrong: #"""
        "indicators": [{"id": "ngay-cong", "name": "Ngày công", "unit": "ngày", "kind": "sum"}]
        """#,
      right: #"""
        "indicators": [{"id": "ngay-cong-xanh", "name": "Ngày công trồng cây", "unit": "ngày",
                        "kind": "sum"}]
        """#),
    mend: Wording(
      vi: "Cùng một việc thì xóa mục này và dùng thẳng chỉ tiêu chuẩn; việc khác thì đặt mã khác.",
      en: """
        If it measures the same, remove the entry and use the standard indicator; if not, choose \
        another id.
        """))
}

extension PlanRule {
  /// A plan's own indicator may not take the id of a standard one.
  static let standardIndicatorTaken = PlanRule { subject in
    let standard = Set(Catalogue.standard.indicators.map(\.id))
    return subject.entries("indicators").compactMap { entry in
      guard let node = entry["id"], let id = node.text, standard.contains(id) else { return nil }
      return .standardIndicatorTaken(id, subject.source, at: node)
    }
  }
}

extension Diagnostic {
  fileprivate static func standardIndicatorTaken(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorStandard, at: source.place(node.range),
      Wording(
        vi: "“\(id)” là mã của một chỉ tiêu chuẩn",
        en: "“\(id)” is the id of a standard indicator"),
      hint: Wording(
        vi: "dùng luôn chỉ tiêu chuẩn, hoặc đặt một mã khác",
        en: "use the standard indicator, or choose another id"))
  }
}
