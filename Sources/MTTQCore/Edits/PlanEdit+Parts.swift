package import MTTQText

extension PlanEdit {
  /// Adds a task after the others.
  ///
  /// - Throws: the fault of a plan whose tasks are no list.
  package mutating func add(_ task: PlannedTask) throws(Diagnostic) {
    try document.append(
      .members([
        ("id", .string(task.id)), ("title", .string(task.title)),
        ("number", task.number.map { .string($0) }),
        ("content", task.content.map { .number($0) }), ("lead", task.lead.map { .string($0) }),
        ("with", .list(task.with.map { .string($0) })), ("from", .day(task.from)),
        ("due", .day(task.due)),
        ("where", task.place.map { .string($0) }),
        ("expected", task.expected.map { .string($0) }),
        ("conditional", task.conditional.map { .string($0) }),
        ("arising", .mark(task.arising)),
      ]), to: "tasks")
  }

  /// Adds a model after the others.
  ///
  /// - Throws: the fault of a plan whose models are no list.
  package mutating func add(_ model: PracticeModel) throws(Diagnostic) {
    try document.append(
      .members([
        ("id", .string(model.id)), ("name", .string(model.name)),
        ("content", .number(model.content)), ("org", model.org.map { .string($0) }),
        ("areas", .list(model.areas.map { .string($0) })), ("since", .day(model.since)),
      ]), to: "models")
  }

  /// Adds an organisation after the others.
  ///
  /// - Throws: the fault of a plan whose organisations are no list.
  package mutating func add(_ organisation: Organisation) throws(Diagnostic) {
    let issued = organisation.document.map { document in
      JSONNode.members([
        ("number", document.number.map { .string($0) }), ("date", .day(document.date)),
      ])
    }
    try document.append(
      .members([
        ("id", .string(organisation.id)), ("name", .string(organisation.name)),
        ("kind", .string(organisation.kind.rawValue)),
        ("contents", .list(organisation.contents.map { .number($0) })),
        ("duties", .list(organisation.duties.map { .string($0) })),
        ("models", organisation.models.map { .number($0) }),
        ("document", issued),
      ]), to: "organisations")
  }

  /// Adds a residential area after the others.
  ///
  /// - Throws: the fault of a plan whose areas are no list.
  package mutating func add(_ area: Area) throws(Diagnostic) {
    try document.append(
      .members([
        ("id", .string(area.id)), ("name", .string(area.name)),
        ("kind", area.kind.map { .string($0) }), ("outstanding", .mark(area.outstanding)),
        ("pilot", area.pilot.map { .string($0.rawValue) }),
        ("noEligibleHouseholds", .mark(area.noEligibleHouseholds)),
      ]), to: "areas")
  }
}

extension JSONNode {
  fileprivate static func day(_ day: CalendarDate?) -> JSONNode? {
    day.map { .string($0.description) }
  }

  /// A mark that a plan bears only where it is true.
  fileprivate static func mark(_ isSet: Bool) -> JSONNode? { isSet ? .bool(true) : nil }
}
