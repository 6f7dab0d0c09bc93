package import MTTQText

/// A helper of the register: one who is no organisation of the plan.
package struct Helper: Hashable, Sendable {
  package internal(set) var id: String
  /// Its name; nil of a person who was forgotten.
  package internal(set) var name: String?
  package var forgotten = false
  package internal(set) var kind: Kind
  package var phone: String?
  package var address: String?

  package init(id: String, name: String?, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case household
    case individual
    case partyMember = "party-member"
    case enterprise
    case agency
    case other

    /// Whether its name is personal data, so that a report counts the kind and names nobody.
    package var isPerson: Bool {
      self == .household || self == .individual || self == .partyMember
    }
  }
}

extension Helper: FileObject {
  static let blank = Helper(id: "", name: nil, kind: .other)

  static let keys: [ObjectKey<Helper>] = [
    .id(
      { $1(&$0.id) }, Wording(vi: "mã của nơi giúp đỡ", en: "the helper's id"),
      example: "cong-ty-may"),
    .optional(
      "name", .text, { $1(&$0.name) },
      Wording(
        vi: "tên của nơi giúp đỡ; bắt buộc, trừ khi “forgotten” là true",
        en: "the helper's name; required unless “forgotten” is true"),
      personal: true),
    .mark(
      "forgotten", { $1(&$0.forgotten) },
      Wording(
        vi: "true: thông tin cá nhân của người giúp đỡ đã được xóa",
        en: "true: the data of the person were deleted")),
    .required(
      "kind", .choice(Helper.Kind.allCases, \.words), { $1(&$0.kind) },
      Wording(vi: "nơi giúp đỡ thuộc loại nào", en: "what it is")),
    .optional(
      "phone", .text, { $1(&$0.phone) }, Wording(vi: "số điện thoại", en: "the telephone number"),
      personal: true),
    .optional(
      "address", .text, { $1(&$0.address) }, Wording(vi: "địa chỉ", en: "the address"),
      personal: true),
  ]
}

extension Helper {
  /// What a person keeps who was forgotten, and what an entry must have otherwise.
  static let conditions: [Shape.Condition] = [
    .when(
      "forgotten", is: [.bool(true)], refuses: personalKeys, otherwiseNeeds: ["name"]),
    .when("kind", is: bodies.map { .string($0.rawValue) }, refuses: ["forgotten"]),
  ]

  static let personalKeys = fields.filter(\.isPersonal).map(\.key)
  private static let bodies = Kind.allCases.filter { !$0.isPerson }
}

extension Helper.Kind {
  /// What a helper of the kind is called, also where a report does not name it.
  package var words: Wording {
    switch self {
    case .household: Wording(vi: "hộ khá, giàu", en: "better-off household")
    case .individual: Wording(vi: "cá nhân", en: "individual")
    case .partyMember: Wording(vi: "đảng viên", en: "party member")
    case .enterprise: Wording(vi: "doanh nghiệp", en: "enterprise")
    case .agency: Wording(vi: "cơ quan, đơn vị", en: "agency")
    case .other: Wording(vi: "đơn vị khác", en: "other")
    }
  }
}
