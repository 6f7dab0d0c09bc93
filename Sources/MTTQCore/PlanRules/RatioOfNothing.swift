package import MTTQText

extension DiagnosticCode {
  package static let indicatorRatio = DiagnosticCode("indicator/ratio", .error)
}

extension Explanation {
  package static let indicatorRatio = Explanation(
    .indicatorRatio,
    title: Wording(
      vi: "tỷ lệ thiếu thành phần hoặc dùng sai chỗ",
      en: "a ratio without its parts, or out of place"),
    meaning: Wording(
      vi: """
        Tỷ lệ được tính từ hai chỉ tiêu số lượng: “of” là tử số, “over” là mẫu số. Tỷ lệ không \
        ghi trực tiếp, không tính từ tỷ lệ khác, và không làm thu, chi của quỹ hay mức chặn.
        """,
      en: """
        A ratio is reckoned from two counts: “of” over “over”. It is never recorded by itself, \
        not made from another ratio, and neither feeds a fund nor bounds another indicator.
        """),
    example: Example(
      wrong: #"""
        "indicators": [{"id": "ty-le-ho", "name": "Tỷ lệ hộ", "unit": "%", "kind": "ratio",
                        "of": "ho-phan-loai-rac"}]
        """#,
      right: #"""
        "indicators": [{"id": "ty-le-ho", "name": "Tỷ lệ hộ", "unit": "%", "kind": "ratio",
                        "of": "ho-phan-loai-rac", "over": "tong-so-ho"}]
        """#),
    mend: Wording(
      vi: """
        Nêu đủ “of” và “over” là hai chỉ tiêu số lượng; khi ghi kết quả thì ghi tử số và mẫu số.
        """,
      en: "Name two counts as “of” and “over”; when recording, record these two."))
}

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
          en: "“\(id)” is a ratio itself; a ratio is made from counts"),
      hint: Wording(
        vi: "nêu mã của hai chỉ tiêu số lượng", en: "name two indicators that are counted"))
  }
}
