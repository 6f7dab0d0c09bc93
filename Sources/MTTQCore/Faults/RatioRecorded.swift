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
        Tỷ lệ được tính từ hai chỉ tiêu số lượng: “of” là tử số, “over” là mẫu số. Nó không ghi \
        trong “values”, không tính từ tỷ lệ khác hay từ số do nơi khác công bố, và không làm thu, \
        chi của quỹ hay mức chặn. Tỷ lệ do nơi khác công bố thì ghi trong “stated”, nơi chỉ có tỷ lệ.
        """,
      en: """
        A ratio is reckoned from two counts: “of” over “over”. It never stands in “values”, is \
        not made from another ratio or a stated figure, and neither feeds a fund nor bounds \
        another indicator. What somebody else stated of it stands in “stated”, which holds \
        ratios alone.
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
        Nêu đủ “of” và “over” là hai chỉ tiêu số lượng; khi ghi kết quả thì ghi tử số và mẫu số, \
        hoặc ghi tỷ lệ đã công bố trong “stated”.
        """,
      en: """
        Name two counts as “of” and “over”; when recording, record these two, or in “stated” the \
        percentage that was stated.
        """))
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
