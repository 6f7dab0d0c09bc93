package import MTTQText

/// What is wrong with one text that a person wrote.
package struct TextFault: Error, Hashable, Sendable {
  package let message: Wording
  package let hint: Wording?

  package init(_ message: Wording, _ hint: Wording?) {
    self.message = message
    self.hint = hint
  }

  /// A ratio where a number is to be recorded.
  package static func ratio(_ text: String) -> TextFault {
    TextFault(
      Wording(
        vi: "“\(text)” là tỷ lệ, được tính ra chứ không ghi trực tiếp",
        en: "“\(text)” is a ratio: it is computed, never recorded"),
      Wording(
        vi: "ghi tử số và mẫu số của tỷ lệ", en: "record the two indicators it is made from"))
  }

  /// A text without characters that a book may not hold.
  static func plain(_ text: String) throws(TextFault) -> String {
    if text.unicodeScalars.contains(where: TextForm.isForbidden) { throw .controlCharacter }
    return text
  }

  private static let controlCharacter = TextFault(
    Wording(
      vi: "ô chứa ký tự điều khiển hoặc ký tự đảo chiều chữ",
      en: "the cell holds a control or direction-override character"),
    Wording(vi: "xóa ký tự đó", en: "remove that character"))
}
