package import MTTQText

/// A legal basis. Its number is no key: two bases may share one.
package struct Basis: Hashable, Sendable {
  package internal(set) var number: String
  package var issuer: String?
  package var date: CalendarDate?
  package var about: String?
}

extension Basis: FileObject {
  static let blank = Basis(number: "")

  static let keys: [ObjectKey<Basis>] = [
    .required(
      "number", .text, { $1(&$0.number) },
      Wording(vi: "số và ký hiệu", en: "its number and symbol"),
      example: .string("5201/KH-UBND")),
    .optional(
      "issuer", .text, { $1(&$0.issuer) }, Wording(vi: "nơi ban hành", en: "who issued it")),
    .optional(
      "date", .date, { $1(&$0.date) }, Wording(vi: "ngày ban hành", en: "its day of issue")),
    .optional("about", .text, { $1(&$0.about) }, Wording(vi: "về việc gì", en: "what it is about")),
  ]
}
