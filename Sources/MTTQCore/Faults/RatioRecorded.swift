internal import MTTQText

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
        vi: ", rồi ghi tử số và mẫu số của tỷ lệ",
        en: ", then record the two indicators it is made from"))
  }
}
