package import MTTQText

extension DiagnosticCode {
  package static let indicatorStandard = DiagnosticCode("indicator/standard", .error)
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
