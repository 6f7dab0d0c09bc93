package import MTTQText

extension DiagnosticCode {
  package static let indicatorPercent = DiagnosticCode("indicator/percent", .error)
}

extension Explanation {
  package static let indicatorPercent = Explanation(
    .indicatorPercent,
    title: Wording(
      vi: "tỷ lệ phần trăm bị coi là số cộng được", en: "a percentage that would add up"),
    meaning: Wording(
      vi: """
        Số hiện có (“latest”) của các khu dân cư được cộng lại thành số của cả đơn vị. Tỷ lệ phần \
        trăm thì không cộng được: 76% và 80% không thành 156%.
        """,
      en: """
        Stocks (“latest”) of areas are added up to that of the unit. Percentages do not add up: \
        76% and 80% are not 156%.
        """),
    example: Example(
      wrong: #"""
        "indicators": [{"id": "hai-long", "name": "Tỷ lệ hài lòng", "unit": "%", "kind": "latest"}]
        """#,
      right: #"""
        "indicators": [{"id": "hai-long", "name": "Tỷ lệ hài lòng", "unit": "%", "kind": "stated"}]
        """#),
    mend: Wording(
      vi: """
        Tỷ lệ do nơi khác công bố cho cả đơn vị: đổi “kind” thành “stated”. Tỷ lệ tính từ hai số \
        của sổ: đổi thành “ratio”, nêu “of” và “over”.
        """,
      en: """
        Where it is given for the unit as a whole, let “kind” be “stated”; where it is made from \
        two figures of the book, “ratio” with “of” and “over”.
        """))
}

extension PlanRule {
  /// A percentage is no stock, whose areas add up.
  static let percentAsStock = PlanRule { subject in
    subject.entries("indicators").compactMap { entry in
      guard entry["kind"]?.text == "latest", let node = entry["unit"], node.text == "%" else {
        return nil
      }
      return Diagnostic(
        .indicatorPercent, at: subject.source.place(node.range),
        Wording(
          vi: "tỷ lệ phần trăm không cộng được nên không thể là “latest”",
          en: "percentages do not add up, so that “latest” cannot be one"),
        hint: Wording(
          vi: "đổi “kind” thành “stated”, hoặc thành “ratio” với “of” và “over”",
          en: "let “kind” be “stated”, or “ratio” with “of” and “over”"))
    }
  }
}
