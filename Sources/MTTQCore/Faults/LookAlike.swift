package import MTTQText

extension DiagnosticCode {
  package static let textLookAlike = DiagnosticCode("text/look-alike", .warning)
}

extension Explanation {
  package static let textLookAlike = Explanation(
    .textLookAlike,
    title: Wording(vi: "chữ giống Đ nhưng không phải Đ", en: "a letter that looks like Đ"),
    meaning: Wording(
      vi: """
        Ð (U+00D0) và Ɖ (U+0189) nhìn như Đ (U+0110) nhưng là chữ của tiếng khác; chúng lẫn vào khi \
        chuyển từ bảng mã cũ. Một tên viết bằng hai chữ sẽ thành hai tên, một hộ thành hai hộ.
        """,
      en: """
        Ð (U+00D0) and Ɖ (U+0189) look like Đ (U+0110) and are letters of other languages; they \
        come in with texts from old encodings. A name in two spellings would be two names, one \
        household two.
        """),
    example: Example(
      wrong: #""place": "\u00D0iện Biên""#,
      right: #""place": "Điện Biên""#),
    mend: Wording(
      vi: "Chạy “mttq fmt” để đổi thành Đ, hoặc gõ lại chữ Đ.",
      en: "Run “mttq fmt”, which writes Đ in its place, or type the letter again."))
}

extension Diagnostic {
  static func lookAlike(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .textLookAlike, at: source.place(node.range),
      Wording(
        vi: "văn bản có chữ giống Đ nhưng không phải Đ",
        en: "the text holds a letter that looks like Đ and is none"),
      hint: Wording(vi: "chạy mttq fmt để đổi thành Đ", en: "run mttq fmt"),
      fix: source.fix(node) { $0.ofBook })
  }
}
