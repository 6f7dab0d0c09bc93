internal import MTTQText

/// Who gets the document, with a role.
package struct Recipient: Hashable, Sendable {
  package internal(set) var name: String
  package internal(set) var role: String?

  package init(name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }
}

extension Recipient: FileObject {
  static let blank = Recipient(name: "")

  static let keys: [ObjectKey<Recipient>] = [
    .required(
      "name", .text, { $1(&$0.name) },
      Wording(vi: "cơ quan, tổ chức nhận", en: "the body that gets it")),
    .optional(
      "role", .text, { $1(&$0.role) },
      Wording(vi: "để làm gì, in trong ngoặc", en: "its role, in brackets"),
      example: .string("b/c")),
  ]
}
