internal import MTTQText

// What several commands say of the same option, and of the same print.

extension Wording {
  static let noteHelp = Wording(
    vi: "ghi chú; không ghi họ tên chủ hộ", en: "a note; no names of heads")

  static let namesHelp = Wording(
    vi: "in cả họ tên; bản in chỉ lưu tại cơ quan",
    en: "with names; such a print stays in the office")

  static let staysInOffice = Wording(
    vi: "bản in có họ tên: chỉ lưu tại cơ quan, không gửi đi",
    en: "this print holds names: it stays in the office")
}
