extension Shape {
  /// households.json, in the order of book.md.
  package static let register: [Field] = [
    Field("$schema", .text),
    Field("format", .format("mttq-households/1"), required: true),
    Field("households", .entries(household), required: true),
    Field("helpers", .entries(helper)),
  ]

  package static let household: [Field] = [
    Field("id", .identifier, required: true),
    Field("head", .text, personal: true),
    Field("forgotten", .boolean),
    Field("sortName", .text, personal: true),
    Field("area", .reference(.area)),
    Field("status", .choice(HouseholdStatus.registered.map(\.rawValue)), required: true),
    Field("since", .date),
    Field("standard", .choice(RegisterChoice.standards.map(\.id))),
    Field("urban", .boolean),
    Field("people", .integer(0...1_000_000)),
    Field("workers", .integer(0...1_000_000)),
    Field("memberOf", .list(.reference(.organisation))),
    Field("special", .list(.choice(RegisterChoice.special.map(\.id)))),
    Field("lacks", .list(.choice(RegisterChoice.lacks.map(\.id)))),
    Field("needs", .list(.choice(Catalogue.standard.helpForms.map(\.id)))),
    Field("born", .integer(1800...2199), personal: true),
    Field("sex", .choice(RegisterChoice.sexes.map(\.id)), personal: true),
    Field("ethnicity", .text, personal: true),
    Field("personalId", .text, personal: true),
    Field("address", .text, personal: true),
    Field("phone", .text, personal: true),
  ]

  private static let helper: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true, personal: true),
    Field("kind", .choice(Helper.Kind.allCases.map(\.rawValue)), required: true),
    Field("phone", .text, personal: true),
    Field("address", .text, personal: true),
  ]

  /// The keys of a register whose values are no personal data.
  static let openKeys = Set(
    (register + household + helper).filter { !$0.isPersonal }.map(\.key))
}
