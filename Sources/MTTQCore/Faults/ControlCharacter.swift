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
        Văn bản chứa ký tự không nhìn thấy: ký tự điều khiển hoặc ký tự đảo chiều chữ. Chúng \
        thường dính vào khi sao chép, có thể làm chữ hiện khác với điều được ghi và làm hỏng bản \
        in.
        """,
      en: """
        The text holds what cannot be seen: a control character or one that turns the direction \
        of writing. Mostly they come along when text is copied; they can make it read other than \
        it is written, and spoil a print.
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
    _ text: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let name = text.unicodeScalars.first(where: TextForm.isForbidden).map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    return Diagnostic(
      .textControl, at: source.place(node.range),
      Wording(
        vi: "văn bản chứa ký tự điều khiển hoặc ký tự đảo chiều chữ",
        en: "the text holds a control or direction-override character"),
      hint: Wording(
        vi: "xóa ký tự \(name ?? "đó")", en: "remove the character \(name ?? "")"))
  }
}
