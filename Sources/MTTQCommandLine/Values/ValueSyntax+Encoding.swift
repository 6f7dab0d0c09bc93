internal import ArgumentSyntax
internal import MTTQText

extension ValueSyntax where Value == LegacyText {
  /// An old encoding that text can be brought to Unicode from.
  static var encoding: ValueSyntax {
    .named(
      Placeholder(vi: "BẢNG-MÃ", en: "ENCODING", completes: .choices),
      LegacyText.allCases.map { ($0, $0.rawValue, [$0.name]) })
  }
}

extension Wording {
  static let encodingHelp = Wording(
    vi: "chuyển chữ trong bảng từ bảng mã cũ (tcvn3, vni, windows-1258) sang Unicode",
    en: "bring the table's text from an old encoding (tcvn3, vni, windows-1258) to Unicode")
}
