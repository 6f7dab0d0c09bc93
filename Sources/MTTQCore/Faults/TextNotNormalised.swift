package import MTTQText

extension DiagnosticCode {
  package static let textNotNFC = DiagnosticCode("text/not-nfc", .warning)
}

extension Explanation {
  package static let textNotNFC = Explanation(
    .textNotNFC,
    title: Wording(vi: "chữ có dấu ở dạng tổ hợp", en: "letters with separate marks"),
    meaning: Wording(
      vi: """
        Chữ Việt có hai cách ghi trong máy: dựng sẵn (NFC) và tổ hợp (chữ rồi đến dấu). Nhìn như \
        nhau nhưng tìm kiếm và so sánh thì khác, nên sổ chỉ dùng dạng dựng sẵn.
        """,
      en: """
        Vietnamese letters can be stored whole (NFC) or as a letter and its marks. They look \
        alike but are not found alike, so a book keeps to the whole ones.
        """),
    example: Example(
      wrong: #""place": "Ca\u0302\u0309m Pho\u0302""#,
      right: #""place": "Cẩm Phô""#),
    mend: Wording(
      vi:
        "Gõ lại đoạn văn bản bằng bộ gõ Unicode dựng sẵn, hoặc chạy “mttq fmt” để mttq ghi lại tệp.",
      en: """
        Type the text again with a keyboard for precomposed Unicode, or run “mttq fmt” to \
        have the file written again.
        """))
}

extension Diagnostic {
  static func notNormalised(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .textNotNFC, at: source.place(node.range),
      Wording(
        vi: "chữ có dấu ở dạng tổ hợp, chưa ở dạng dựng sẵn (NFC)",
        en: "the text is not in normal form C"),
      hint: Wording(vi: "chạy mttq fmt để đổi sang dạng dựng sẵn", en: "run mttq fmt"),
      fix: source.fix(node) { $0.ofBook })
  }
}
