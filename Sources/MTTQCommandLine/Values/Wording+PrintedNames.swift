internal import MTTQText

/// What is said of a print that holds names of the register.
extension Wording {
  static let namesHelp = Wording(
    vi: "in cả họ tên; bản in chỉ lưu tại cơ quan",
    en: "with names; such a print stays in the office")

  static let staysInOffice = Wording(
    vi: "bản in có họ tên: chỉ lưu tại cơ quan, không gửi đi",
    en: "this print holds names: it stays in the office")
}
