internal import ArgumentSyntax
internal import MTTQText

extension ValueSyntax where Value == CSVText.Separator {
  /// What stands between the cells of a table that is written.
  static var separator: ValueSyntax {
    .named(
      Placeholder(vi: "DẤU", en: "MARK", completes: .choices),
      [(.comma, "comma", [","]), (.semicolon, "semicolon", [";"]), (.tab, "tab", ["\\t", "\t"])])
  }
}

extension Wording {
  static let separatorHelp = Wording(
    vi: "dấu ngăn cột của bảng CSV (mặc định: phẩy)",
    en: "what separates the columns of CSV (default: a comma)")
}

extension Diagnostic {
  /// An option that says how a CSV table is written, beside another format.
  static func onlyForTables(_ option: String) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "\(option) chỉ dùng cho bảng CSV", en: "\(option) is for a CSV table only"),
      hint: Wording(vi: "thêm --format csv", en: "add --format csv"))
  }
}
