internal import MTTQText

extension PlanRule {
  /// A ratio can neither feed a fund nor bound another indicator.
  static let ratioWhereFlowBelongs = PlanRule { subject in
    let bounds = subject.entries("indicators").compactMap { $0["notAbove"] }
    let flows = subject.entries("funds").flatMap { [$0["in"], $0["out"]] }.compactMap { $0 }
    let ratios = (bounds + flows).filter { subject.references.ratios.contains($0.text ?? "") }
    let stocks = flows.filter { node in
      guard let kind = node.text.flatMap({ subject.references.kinds[$0] }) else { return false }
      return kind == "latest" || kind == "stated"
    }
    return ratios.map { .ratioMisused($0.text ?? "", subject.source, at: $0) }
      + stocks.map { .fundOfStock($0.text ?? "", subject.source, at: $0) }
  }
}

extension Diagnostic {
  fileprivate static func ratioMisused(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(node.range),
      Wording(
        vi: "“\(id)” là tỷ lệ, không dùng được ở đây",
        en: "“\(id)” is a ratio and cannot stand here"),
      hint: Wording(
        vi: "chọn một chỉ tiêu số lượng", en: "choose an indicator that is counted"))
  }

  fileprivate static func fundOfStock(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "thu, chi của quỹ phải là chỉ tiêu cộng dồn, “\(id)” thì không",
        en: "a fund's in and out are flows, which “\(id)” is not"),
      hint: .chooseFlow)
  }
}
