extension DiagnosticCode {
  package static let jsonTooDeep = DiagnosticCode("json/too-deep", .error)
}

extension Explanation {
  package static let jsonTooDeep = Explanation(
    .jsonTooDeep,
    title: Wording(vi: "lồng nhau quá sâu", en: "nested too deep"),
    meaning: Wording(
      vi: """
        Không tệp nào của sổ lồng quá vài tầng; quá 128 tầng ngoặc thì đây không phải tệp của \
        mttq hoặc tệp đã hỏng.
        """,
      en: """
        No file of a book nests deeper than a few levels; beyond 128 levels of brackets it is no \
        file of mttq, or it is damaged.
        """),
    example: Example(
      wrong: #"""
        "ghi-chu": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\#
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\#
        ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\#
        ]]]]]
        """#,
      right: #""purposes": []"#),
    mend: Wording(
      vi: "Kiểm tra xem có nhầm tệp không; nếu tệp hỏng, lấy lại từ bản sao lưu.",
      en: "Check whether this is the right file; if it is damaged, restore it from a copy."))
}

extension Diagnostic {
  /// `deepest` levels may stand in one another.
  static func tooDeep(
    beyond deepest: Int, _ source: SourceText, at offset: Int
  ) -> Diagnostic {
    Diagnostic(
      .jsonTooDeep, at: source.place(offset..<offset + 1),
      Wording(
        vi: "lồng nhau quá \(deepest) tầng",
        en: "nested deeper than \(deepest) levels"),
      hint: .isFileOfOurs)
  }
}

extension Wording {
  /// What is said of a file that no book can hold.
  package static let isFileOfOurs = Wording(
    vi: "kiểm tra xem đây có đúng là tệp của mttq không",
    en: "check whether this is a file of mttq at all")
}
