internal import MTTQText

/// The years of a programme that lasts several.
package struct Term: Hashable, Sendable {
  package internal(set) var from: Int?
  package internal(set) var to: Int?
}

extension Term: FileObject {
  static let blank = Term()

  static let keys: [ObjectKey<Term>] = [
    .optional(
      "from", .whole(in: Shape.years), { $1(&$0.from) },
      Wording(vi: "năm đầu", en: "the first year")),
    .optional(
      "to", .whole(in: Shape.years), { $1(&$0.to) }, Wording(vi: "năm cuối", en: "the last year")),
  ]
}
