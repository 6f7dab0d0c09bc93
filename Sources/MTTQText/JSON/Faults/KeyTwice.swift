extension DiagnosticCode {
  package static let jsonDuplicateKey = DiagnosticCode("json/duplicate-key", .error)
}

extension Explanation {
  package static let jsonDuplicateKey = Explanation(
    .jsonDuplicateKey,
    title: Wording(vi: "một khóa xuất hiện hai lần", en: "a key is given twice"),
    meaning: Wording(
      vi: """
        Trong một đối tượng mỗi khóa chỉ có một giá trị. Khi có hai, mỗi chương trình lấy một \
        giá trị khác nhau, nên con số trong báo cáo không còn tin được.
        """,
      en: """
        Within one object a key has one value. Where it has two, each program takes another of \
        them, and the figures can no longer be trusted.
        """),
    example: Example(
      wrong: #""place": "Cẩm Phô", "place": "Hội An""#,
      right: #""place": "Cẩm Phô""#),
    mend: Wording(
      vi: "Giữ lại giá trị đúng và xóa khóa kia.",
      en: "Keep the right value and remove the other key."))
}

extension Diagnostic {
  static func duplicateKey(
    _ key: String, _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .jsonDuplicateKey, at: source.place(range),
      Wording(
        vi: "khóa “\(key)” xuất hiện hai lần trong một đối tượng",
        en: "the key “\(key)” is given twice in one object"),
      hint: Wording(vi: "giữ lại một và xóa khóa kia", en: "keep one of them and remove the other"))
  }
}
