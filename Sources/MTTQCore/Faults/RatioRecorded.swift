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

extension Diagnostic {
  static func recordedRatio(
    _ indicator: String, _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(range),
      Wording(
        vi: "“\(indicator)” là tỷ lệ, được tính ra chứ không ghi trực tiếp",
        en: "“\(indicator)” is a ratio: it is computed, never recorded"),
      takingBack: Wording(vi: "hủy bằng", en: "use"),
      then: Wording(
        vi: ", rồi ghi tử số và mẫu số, hoặc con số do nơi khác công bố, của tỷ lệ",
        en: ", then record the two indicators it is made from, or what was stated of it"))
  }

  static func statedNoRatio(
    _ indicator: String, _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(range),
      Wording(
        vi: "“\(indicator)” không phải tỷ lệ; “stated” chỉ ghi tỷ lệ do nơi khác công bố",
        en: "“\(indicator)” is no ratio; “stated” holds ratios alone"),
      takingBack: Wording(vi: "hủy bằng", en: "use"),
      then: Wording(vi: ", rồi ghi trong “values”", en: ", then record it in “values”"))
  }
}
