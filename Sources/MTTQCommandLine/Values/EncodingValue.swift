internal import ArgumentSyntax
internal import MTTQText

extension ValueSyntax where Value == LegacyText {
  /// An old encoding that text can be brought to Unicode from.
  static var encoding: ValueSyntax {
    .named(
      Placeholder(vi: "BẢNG-MÃ", en: "ENCODING"),
      LegacyText.convertible.compactMap { encoding in
        encoding.word.map { (encoding, $0, [encoding.rawValue]) }
      })
  }
}

extension Wording {
  static let encodingHelp = Wording(
    vi: "chuyển chữ trong bảng từ bảng mã cũ tcvn3 hoặc vni sang Unicode",
    en: "bring the table's text from the old encoding tcvn3 or vni to Unicode")
}
