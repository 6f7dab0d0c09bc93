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
    if let fault = TextForm.fault(in: text) { throw TextFault(fault.kind.message, fault.kind.hint) }
    return text
  }

  /// A name or a word that no program broke.
  static func word(_ text: String) throws(TextFault) -> String {
    if let broken = BrokenText(in: text) { throw broken.fault }
    return try plain(text)
  }
}

extension BrokenText {
  var fault: TextFault {
    switch self {
    case .lostLetters:
      TextFault(
        Wording(
          vi: "chữ trong ô bị mất khi lưu bảng (còn “?” hoặc “\u{FFFD}”)",
          en: "letters were lost when the table was saved (“?” or “\u{FFFD}” is left)"),
        Wording(
          vi: "lấy lại bảng gốc, lưu bằng “CSV UTF-8”",
          en: "save the original table again as “CSV UTF-8”"))
    case .mojibake:
      TextFault(
        Wording(
          vi: "chữ trong ô bị đọc sai bảng mã", en: "the text was read in a wrong encoding"),
        Wording(
          vi: "lấy lại bảng gốc, lưu bằng “CSV UTF-8”",
          en: "save the original table again as “CSV UTF-8”"))
    case .errorValue:
      TextFault(
        Wording(
          vi: "ô là một báo lỗi của bảng tính, không phải chữ",
          en: "the cell is an error of the spreadsheet, no text"),
        Wording(
          vi: "sửa công thức của ô rồi lưu lại bảng",
          en: "mend the formula of the cell and save the table again"))
    case .formula:
      TextFault(
        Wording(
          vi: "ô là một công thức chưa được tính", en: "the cell is a formula, never computed"),
        Wording(
          vi: "dán giá trị thay cho công thức rồi lưu lại bảng",
          en: "paste the value in place of the formula and save the table again"))
    }
  }
}
