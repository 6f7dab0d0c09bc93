internal import ArgumentSyntax
internal import MTTQText

extension ValueSyntax where Value == CSVText.Separator {
  /// What stands between the cells of a table that is written.
  static var separator: ValueSyntax {
    .named(
      Placeholder(vi: "DẤU", en: "MARK"),
      [(.comma, "comma", [","]), (.semicolon, "semicolon", [";"]), (.tab, "tab", ["\\t", "\t"])])
  }
}

extension Wording {
  static let separatorHelp = Wording(
    vi: "dấu ngăn cột của bảng CSV (mặc định: phẩy)",
    en: "what separates the columns of CSV (default: a comma)")
}
