package import MTTQText

/// Money in and out: closing = opening + in − out.
package struct Fund: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  /// The sum indicator that counts what came in.
  package internal(set) var income: String
  /// The sum indicator that counts what was spent.
  package internal(set) var spending: String
  /// In đồng.
  package var opening: Quantity = .zero
}

extension Fund: FileObject {
  static let blank = Fund(id: "", name: "", income: "", spending: "")

  static let keys: [ObjectKey<Fund>] = [
    .id({ $1(&$0.id) }, Wording(vi: "mã của quỹ", en: "the fund's id"), example: "vi-nguoi-ngheo"),
    .required(
      "name", .text, { $1(&$0.name) }, Wording(vi: "tên quỹ", en: "the fund's name"),
      example: .string("Quỹ “Vì người nghèo”")),
    .required(
      "in", .reference(.indicator), { $1(&$0.income) },
      Wording(vi: "chỉ tiêu ghi số thu", en: "the indicator of what comes in")),
    .required(
      "out", .reference(.indicator), { $1(&$0.spending) },
      Wording(vi: "chỉ tiêu ghi số chi", en: "the indicator of what goes out")),
    .defaulted(
      "opening", .quantity, { $1(&$0.opening) },
      Wording(vi: "số dư đầu năm", en: "the balance as the year began")
    ).ofOneYear,
  ]
}
