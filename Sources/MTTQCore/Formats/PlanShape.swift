extension Shape {
  /// plan.json, in the order of the tables of book.md.
  package static let plan: [Field] = [
    Field("$schema", .text),
    Field("format", .format("mttq-plan/1"), required: true),
    Field("unit", .object(unit), required: true),
    Field("year", .integer(1900...2199), required: true),
    Field("kind", .choice(PlanKind.allCases.map(\.rawValue))),
    Field(
      "term", .object([Field("from", .integer(1900...2199)), Field("to", .integer(1900...2199))])),
    Field("title", .text, required: true),
    Field("number", .text),
    Field("issued", .date),
    Field("place", .text),
    Field("bases", .list(.object(basis))),
    Field("purposes", .list(.text)),
    Field("requirements", .list(.text)),
    Field("contents", .list(.object(content), atLeast: 1), required: true),
    Field("organisations", .entries(organisation)),
    Field("areas", .entries(area)),
    Field("units", .entries(subordinateUnit)),
    Field("tasks", .entries(task)),
    Field("models", .entries(model)),
    Field("indicators", .entries(indicator)),
    Field("targets", .list(.object(target))),
    Field("quotas", .list(.object(quota))),
    Field("funds", .entries(fund)),
    Field("reports", .list(.object(report)), required: true),
    Field("reviews", .entries(review)),
    Field("holidays", .list(.date)),
    Field("header", .object([Field("upper", .text), Field("body", .text)])),
    Field(
      "signatures",
      .list(.object([Field("authority", .text), Field("title", .text), Field("name", .text)]))),
    Field(
      "recipients", .list(.object([Field("name", .text, required: true), Field("role", .text)]))),
    Field("previous", .text),
  ]

  private static let levels = Unit.Level.allCases.map(\.rawValue)
  private static let pilots = Pilot.allCases.map(\.rawValue)

  private static let unit: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true),
    Field("level", .choice(levels), required: true),
    Field("within", .list(.text)),
    Field("predecessors", .list(.text)),
  ]

  private static let basis: [Field] = [
    Field("number", .text, required: true),
    Field("issuer", .text),
    Field("date", .date),
    Field("about", .text),
  ]

  private static let content: [Field] = [
    Field("content", .integer(1...5), required: true),
    Field("title", .text),
    Field("focus", .text),
    Field("outstanding", .boolean),
  ]

  private static let organisation: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true),
    Field("kind", .choice(Organisation.Kind.allCases.map(\.rawValue)), required: true),
    Field("contents", .list(.integer(1...5))),
    Field("duties", .list(.text)),
    Field("models", .integer(0...1_000_000)),
    Field("document", .object([Field("number", .text), Field("date", .date)])),
  ]

  private static let area: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true),
    Field("kind", .text),
    Field("outstanding", .boolean),
    Field("pilot", .choice(pilots)),
    Field("noEligibleHouseholds", .boolean),
  ]

  private static let subordinateUnit: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true),
    Field("level", .choice(levels), required: true),
    Field("pilot", .choice(pilots)),
    Field("aiming", .text),
  ]

  private static let task: [Field] = [
    Field("id", .identifier, required: true),
    Field("title", .text, required: true),
    Field("number", .text),
    Field("content", .integer(1...5)),
    Field("lead", .reference(.organisation)),
    Field("with", .list(.reference(.organisation))),
    Field("from", .date),
    Field("due", .date),
    Field("where", .text),
    Field("expected", .text),
    Field("conditional", .text),
    Field("arising", .boolean),
  ]

  private static let model: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true),
    Field("content", .integer(1...5), required: true),
    Field("org", .reference(.organisation)),
    Field("areas", .list(.reference(.area))),
    Field("since", .date),
  ]

  private static let indicator: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true),
    Field("unit", .text, required: true),
    Field("kind", .choice(["sum", "latest", "ratio"]), required: true),
    Field("content", .integer(1...5)),
    Field("of", .reference(.indicator)),
    Field("over", .reference(.indicator)),
    Field("notAbove", .reference(.indicator)),
    Field("better", .choice(Indicator.Direction.allCases.map(\.rawValue))),
  ]

  static let bound: [Field] = [
    Field("atLeast", .quantity), Field("exactly", .quantity), Field("between", .bounds),
  ]

  static let target: [Field] =
    [
      Field("indicator", .reference(.indicator), required: true),
      Field("org", .reference(.organisation)),
      Field("area", .reference(.area)),
      Field("source", .text),
    ] + bound

  private static let quota: [Field] =
    [
      Field("quota", .choice(Quota.Kind.allCases.map(\.rawValue)), required: true),
      Field("source", .text),
    ] + bound

  private static let fund: [Field] = [
    Field("id", .identifier, required: true),
    Field("name", .text, required: true),
    Field("in", .reference(.indicator), required: true),
    Field("out", .reference(.indicator), required: true),
    Field("opening", .quantity),
  ]

  private static let report: [Field] = [
    Field("kind", .choice(ReportKind.allCases.map(\.rawValue)), required: true),
    Field("due", .date),
    Field("day", .integer(1...31)),
    Field("rule", .choice(DueRule.allCases.map(\.rawValue)), required: true),
    Field("from", .date),
    Field("through", .date),
    Field("to", .text),
    Field("when", .text),
    Field("shift", .choice(["next-working-day"])),
    Field("source", .text),
  ]

  private static let review: [Field] = [
    Field("id", .identifier, required: true),
    Field("title", .text, required: true),
    Field("due", .date),
    Field("when", .text),
  ]
}
