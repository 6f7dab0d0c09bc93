internal import MTTQText

extension PlanRule {
  /// A ratio names its two parts, neither of them itself, another ratio or what is stated.
  static let ratioOfNothing = PlanRule { subject in
    subject.entries("indicators").filter { $0["kind"]?.text == "ratio" }.flatMap { entry in
      guard let of = entry["of"], let over = entry["over"] else {
        let missing = ["of", "over"].filter { entry[$0] == nil }
        let mistyped = MistypedKeys(of: entry, among: Indicator.fields).found(forOneOf: missing)
        return [Diagnostic.ratioWithoutParts(mistyped, subject.source, at: entry)]
      }
      return [of, over].compactMap { part -> Diagnostic? in
        guard let id = part.text else { return nil }
        switch subject.references.kinds[id] {
        case "ratio":
          return .ratioOverRatio(id, isSelf: id == entry["id"]?.text, subject.source, at: part)
        case "stated": return .ratioOverStated(id, subject.source, at: part)
        default: return nil
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func ratioWithoutParts(
    _ mistyped: (found: String, meant: String)?, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "tỷ lệ phải có “of” (tử số) và “over” (mẫu số)",
        en: "a ratio needs “of” and “over”"),
      hint: mistyped.map { .renameKey($0.found, to: $0.meant) }
        ?? Wording(
          vi: "thêm mã hai chỉ tiêu tạo nên tỷ lệ",
          en: "add the ids of the two indicators it is made from"),
      fix: mistyped.flatMap { source.renaming($0.found, to: $0.meant, in: node) })
  }

  fileprivate static func ratioOverStated(
    _ id: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(node.range),
      Wording(
        vi: "“\(id)” là số do nơi khác công bố; tỷ lệ chỉ tính từ số lượng",
        en: "“\(id)” is a stated figure; a ratio is made from counts"),
      hint: Wording(
        vi: "nêu mã của hai chỉ tiêu số lượng", en: "name two indicators that are counted"))
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
          en: "“\(id)” is a ratio itself; a ratio is made from counts"),
      hint: Wording(
        vi: "nêu mã của hai chỉ tiêu số lượng", en: "name two indicators that are counted"))
  }
}
