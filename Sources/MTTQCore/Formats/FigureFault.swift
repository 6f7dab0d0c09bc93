internal import MTTQText

extension Diagnostic {
  /// A computed figure beyond what sums can reach (`Quantity.init(jsonFigure:)`).
  static func figureTooLarge(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .quantityRange, at: source.place(node.range),
      Wording(
        vi: "số này quá lớn: không tổng nào có quá 33 chữ số trước dấu phẩy",
        en: "too large: no sum has more than 33 digits before the decimal mark"))
  }
}
