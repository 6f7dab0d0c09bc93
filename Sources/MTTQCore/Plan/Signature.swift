internal import MTTQText

/// One signature block of a document.
package struct Signature: Hashable, Sendable {
  package internal(set) var authority: String?
  package internal(set) var title: String?
  package internal(set) var name: String?
}

extension Signature: FileObject {
  static let blank = Signature()

  static let keys: [ObjectKey<Signature>] = [
    .optional(
      "authority", .text, { $1(&$0.authority) },
      Wording(vi: "thẩm quyền ký", en: "by whose authority"),
      example: .string("TM. BAN THƯỜNG TRỰC")),
    .optional(
      "title", .text, { $1(&$0.title) }, Wording(vi: "chức vụ người ký", en: "the signer's office"),
      example: .string("CHỦ TỊCH")),
    .optional(
      "name", .text, { $1(&$0.name) }, Wording(vi: "họ và tên người ký", en: "the signer's name")
    ).ofOneYear,
  ]
}
