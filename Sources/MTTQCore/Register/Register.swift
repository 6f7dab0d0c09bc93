package import MTTQText

/// The register of poor households and of those who help them: households.json.
package struct Register: Hashable, Sendable {
  package var households: [Household] = []
  package var helpers: [Helper] = []

  package init(households: [Household] = [], helpers: [Helper] = []) {
    self.households = households
    self.helpers = helpers
  }

  /// The register that a tree holds; entries that lack what they must have are left out, because
  /// the checker has reported them.
  package init(tree: JSONNode) {
    self = Register.read(tree).value
  }
}

extension Register: FileObject {
  static let blank = Register()

  static let keys: [ObjectKey<Register>] = [
    .entries(
      "households", { $1(&$0.households) },
      Wording(
        vi: "các hộ; dữ liệu cá nhân, không đưa lên mạng",
        en: "the households; personal data, not to be published"),
      required: true,
      conditions: [
        .when(
          "forgotten", is: [.bool(true)],
          refuses: Household.fields.filter(\.isPersonal).map(\.key), otherwiseNeeds: ["head"])
      ]),
    .entries(
      "helpers", { $1(&$0.helpers) },
      Wording(
        vi: "nơi giúp đỡ không phải là tổ chức trong kế hoạch",
        en: "helpers that are no organisations of the plan"),
      conditions: Helper.conditions),
  ]
}

extension Shape {
  /// households.json, in the order of book.md.
  package static let register: [Field] =
    [schemaAddress("households.schema.json"), formatName("mttq-households/1")] + Register.fields

  package static let household = Household.fields

  /// The keys of a register whose values are no personal data.
  static let openKeys = Set(
    (register + household + Helper.fields).filter { !$0.isPersonal }.map(\.key))
}
