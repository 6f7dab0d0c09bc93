internal import MTTQText

extension PlanRule {
  /// A ratio names its two parts, neither of them itself nor another ratio.
  static let ratioOfNothing = PlanRule { subject in
    subject.entries("indicators").filter { $0["kind"]?.text == "ratio" }.flatMap { entry in
      guard let of = entry["of"], let over = entry["over"] else {
        return [Diagnostic.ratioWithoutParts(subject.source, at: entry)]
      }
      return [of, over].compactMap { part -> Diagnostic? in
        guard let id = part.text, subject.references.ratios.contains(id) else { return nil }
        return .ratioOverRatio(id, isSelf: id == entry["id"]?.text, subject.source, at: part)
      }
    }
  }

  /// A ratio can neither feed a fund nor bound another indicator.
  static let ratioWhereFlowBelongs = PlanRule { subject in
    let sums = Set(
      (Catalogue.standard.indicators + (subject.plan?.indicators ?? []))
        .filter { $0.kind == .sum }.map(\.id))
    let bounds = subject.entries("indicators").compactMap { $0["notAbove"] }
    let flows = subject.entries("funds").flatMap { [$0["in"], $0["out"]] }.compactMap { $0 }
    let ratios = (bounds + flows).filter { subject.references.ratios.contains($0.text ?? "") }
    let stocks = flows.filter { node in
      guard let id = node.text, subject.references.contains(.indicator, id) else { return false }
      return !sums.contains(id) && !subject.references.ratios.contains(id)
    }
    return ratios.map { .ratioMisused($0.text ?? "", subject.source, at: $0) }
      + stocks.map { .fundOfStock($0.text ?? "", subject.source, at: $0) }
  }
}

extension Diagnostic {
  fileprivate static func ratioWithoutParts(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "tỷ lệ phải có “of” (tử số) và “over” (mẫu số)",
        en: "a ratio needs “of” and “over”"),
      hint: Wording(
        vi: "thêm mã hai chỉ tiêu tạo nên tỷ lệ",
        en: "add the ids of the two indicators it is made from"))
  }

  fileprivate static func ratioOverRatio(
    _ id: String, isSelf: Bool, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(node.range),
      isSelf
        ? Wording(vi: "tỷ lệ không thể tính từ chính nó", en: "a ratio cannot be made from itself")
        : Wording(
          vi: "“\(id)” cũng là một tỷ lệ; tỷ lệ chỉ tính từ số lượng",
          en: "“\(id)” is a ratio itself; a ratio is made from counts"))
  }

  fileprivate static func ratioMisused(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(node.range),
      Wording(
        vi: "“\(id)” là tỷ lệ, không dùng được ở đây",
        en: "“\(id)” is a ratio and cannot stand here"))
  }

  fileprivate static func fundOfStock(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "thu, chi của quỹ phải là chỉ tiêu cộng dồn, “\(id)” thì không",
        en: "a fund's in and out are sums, which “\(id)” is not"),
      hint: Wording(
        vi: "chọn chỉ tiêu có kind là “sum”", en: "choose an indicator whose kind is “sum”"))
  }
}
