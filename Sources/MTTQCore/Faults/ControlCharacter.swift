package import MTTQText

extension DiagnosticCode {
  package static let textControl = DiagnosticCode("text/control", .error)
}

extension Explanation {
  package static let textControl = Explanation(
    .textControl,
    title: Wording(vi: "văn bản có ký tự điều khiển", en: "the text holds a control character"),
    meaning: Wording(
      vi: """
        Văn bản chứa ký tự không nhìn thấy: ký tự điều khiển, ký tự ẩn, ký tự đảo chiều chữ, hoặc \
        một chữ mang hơn 30 dấu. Chúng thường dính vào khi sao chép, có thể làm chữ hiện khác với \
        điều được ghi và làm hỏng bản in.
        """,
      en: """
        The text holds what cannot be seen: a control character, one without a look, one that \
        turns the direction of writing, or more than 30 marks on a letter. Mostly they come along \
        when text is copied; they can make it read other than it is written, and spoil a print.
        """),
    example: Example(
      wrong: #""place": "Cẩm\u0007 Phô""#,
      right: #""place": "Cẩm Phô""#),
    mend: Wording(
      vi: "Xóa ký tự được nêu trong gợi ý, hoặc gõ lại đoạn văn bản.",
      en: "Remove the character that the hint names, or type the text again."))
}

extension Diagnostic {
  static func controlCharacter(
    _ fault: TextForm.Fault, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .textControl, at: source.place(node.range), fault.kind.message, hint: fault.kind.hint)
  }
}
