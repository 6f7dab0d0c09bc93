package import MTTQText

extension DiagnosticCode {
  package static let quantityPrecision = DiagnosticCode("quantity/precision", .error)
}

extension Explanation {
  package static let quantityPrecision = Explanation(
    .quantityPrecision,
    title: Wording(vi: "số có quá bốn chữ số thập phân", en: "more than four decimals"),
    meaning: Wording(
      vi: """
        Số lượng được giữ chính xác đến bốn chữ số thập phân, không bao giờ tự làm tròn. Nhiều \
        chữ số hơn thường là kết quả của một phép chia trong bảng tính.
        """,
      en: """
        Quantities are kept exactly with four decimals and never rounded on the quiet. More of \
        them mostly come from a division in a spreadsheet.
        """),
    example: Example(
      wrong: #""targets": [{"indicator": "duong-giao-thong", "atLeast": 12.34567}]"#,
      right: #""targets": [{"indicator": "duong-giao-thong", "atLeast": 12.3457}]"#),
    mend: Wording(
      vi: "Tự làm tròn rồi ghi số đã làm tròn, như gợi ý.",
      en: "Round it yourself and write the rounded number, as the hint has it."))
}

extension Diagnostic {
  /// - Parameter digits: the number as it is written.
  static func tooPrecise(
    _ digits: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .quantityPrecision, at: source.place(node.range),
      Wording(vi: "số này có quá bốn chữ số thập phân", en: "more than four decimals"),
      hint: Quantity.rounded(digits).map {
        Wording(vi: "làm tròn thành \($0)", en: "round it to \($0)")
      } ?? Wording(vi: "làm tròn đến bốn chữ số thập phân", en: "round it to four decimals"))
  }
}

extension Quantity {
  /// The nearest quantity to a JSON number, halves away from zero; nil where that is too large.
  fileprivate static func rounded(_ digits: String) -> Quantity? {
    let decimal = DecimalText(jsonNumber: Array(digits.utf8).span)
    // Exponents may be as small as they like, so that none of this may overflow.
    let (surplus, overflows) = (-4).subtractingReportingOverflow(decimal.exponent)
    guard !overflows, decimal.magnitude <= 14, surplus > 0 else { return nil }
    guard surplus <= decimal.digits.count else { return .zero }
    let kept = decimal.digits.dropLast(surplus)
    guard kept.count <= 18 else { return nil }
    let next = decimal.digits[decimal.digits.index(decimal.digits.startIndex, offsetBy: kept.count)]
    let magnitude = kept.reduce(Int128(0)) { $0 * 10 + Int128($1) } + (next >= 5 ? 1 : 0)
    let rounded = Quantity(tenThousandths: decimal.isNegative ? -magnitude : magnitude)
    return Quantity(tenThousandths: magnitude) < .limit ? rounded : nil
  }
}
