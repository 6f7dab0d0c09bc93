internal import MTTQText

/// The two lines at the top left of a printed document.
package struct Header: Hashable, Sendable {
  package internal(set) var upper: String?
  package internal(set) var body: String?
}

extension Header: FileObject {
  static let blank = Header()

  static let keys: [ObjectKey<Header>] = [
    .optional(
      "upper", .text, { $1(&$0.upper) },
      Wording(vi: "dòng trên: cơ quan cấp trên", en: "the body above")),
    .optional(
      "body", .text, { $1(&$0.body) },
      Wording(vi: "dòng dưới: cơ quan ban hành", en: "the body that issues")),
  ]
}
