package import MTTQText

extension Organisation: FileObject {
  static let blank = Organisation(id: "", name: "", kind: .member)

  static let keys: [ObjectKey<Organisation>] = [
    .id(
      { $1(&$0.id) },
      Wording(vi: "mã của tổ chức, để nơi khác nhắc đến", en: "the organisation's id"),
      example: "nong-dan"),
    .required(
      "name", .text, { $1(&$0.name) }, Wording(vi: "tên tổ chức", en: "the organisation's name"),
      example: .string("Hội Nông dân")),
    .required(
      "kind", .choice(Organisation.Kind.allCases, \.meaning), { $1(&$0.kind) },
      Wording(
        vi: "loại tổ chức; định mức tính cho “socio-political” và “member”",
        en: "its kind; quotas bind “socio-political” and “member”")),
    .list(
      "contents", of: .content, { $1(&$0.contents) },
      Wording(
        vi: "các nội dung tổ chức đăng ký trong năm",
        en: "the contents that it registered for the year")),
    .list(
      "duties", of: .text, { $1(&$0.duties) },
      Wording(vi: "các việc được giao", en: "what it is to do")),
    .optional(
      "models", .whole(in: 0...1_000_000), { $1(&$0.models) },
      Wording(vi: "số mô hình đăng ký thực hiện", en: "how many models it pledged")),
    .optional(
      "document", .object, { $1(&$0.document) },
      Wording(
        vi: "văn bản tổ chức ban hành để tham gia", en: "the document that it issued to take part")
    ).ofOneYear,
  ]
}

extension Organisation.IssuedDocument: FileObject {
  static let blank = Organisation.IssuedDocument()

  static let keys: [ObjectKey<Organisation.IssuedDocument>] = [
    .optional(
      "number", .text, { $1(&$0.number) },
      Wording(vi: "số và ký hiệu", en: "its number and symbol"),
      example: .string("12/KH-HND")),
    .optional(
      "date", .date, { $1(&$0.date) }, Wording(vi: "ngày ban hành", en: "its day of issue")),
  ]
}

extension Organisation.Kind {
  fileprivate var meaning: Wording {
    switch self {
    case .front:
      Wording(vi: "Ủy ban Mặt trận Tổ quốc Việt Nam", en: "the Fatherland Front's committee")
    case .socioPolitical:
      Wording(
        vi: "tổ chức chính trị - xã hội: Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên …",
        en: "a socio-political organisation: farmers, women, youth …")
    case .member:
      Wording(vi: "tổ chức thành viên khác của Mặt trận", en: "another member of the Front")
    case .government: Wording(vi: "cơ quan chính quyền", en: "a body of government")
    case .partner: Wording(vi: "đơn vị phối hợp khác", en: "another partner")
    }
  }
}

extension Organisation {
  /// The organisation as plan.json has it, with every key.
  package var nodeWithEveryKey: JSONNode { node.withEveryKey(of: Organisation.fields) }
}
