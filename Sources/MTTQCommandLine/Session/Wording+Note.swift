internal import MTTQText

extension Wording {
  /// What `--note` says of every record.
  static let noteHelp = Wording(
    vi: "ghi chú; không ghi họ tên chủ hộ", en: "a note; no names of heads")
}
