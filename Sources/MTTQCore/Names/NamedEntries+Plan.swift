package import MTTQText

extension NamedEntries {
  package static func organisations(_ plan: Plan) -> NamedEntries {
    organisations(plan, where: { _ in true })
  }

  /// The organisations of a plan that are wanted, by their names and what offices shorten them to.
  package static func organisations(
    _ plan: Plan, where isWanted: (Organisation) -> Bool
  ) -> NamedEntries {
    let forms = OrganisationForms(of: plan.unit)
    let wanted = plan.organisations.filter(isWanted)
    let own = Set(wanted.map { key($0.name) })
    return NamedEntries(
      .organisation,
      wanted.map { ($0.id, $0.name) }
        + wanted.flatMap { one in
          // What another one is called in full means that one.
          forms.names(of: one.name).filter { !own.contains($0) }.map { (one.id, $0) }
        })
  }

  /// The areas of a plan, by their names with and without the local word, “khối phố Xuân Mỹ”.
  ///
  /// A name that several areas bear means the one that exists on the day, since a successor may keep
  /// the name of the area whose place it took.
  package static func areas(_ plan: Plan, on day: CalendarDate) -> NamedEntries {
    areas(plan) { $0.exists(on: day) }
  }

  /// The areas of a plan, where no day is given: a name that several bear means the one that goes on.
  package static func areas(_ plan: Plan) -> NamedEntries {
    areas(plan) { $0.until == nil }
  }

  private static func areas(_ plan: Plan, where isMeant: (Area) -> Bool) -> NamedEntries {
    let meant = Set(plan.areas.filter(isMeant).flatMap { ([$0.id] + $0.names).map(key) })
    let others = Set(
      plan.areas.filter { area in
        !isMeant(area) && ([area.id] + area.names).map(key).contains(where: meant.contains)
      }.map(\.id))
    return NamedEntries(
      .area,
      plan.areas.filter { !others.contains($0.id) }.flatMap { area in
        area.names.map { (area.id, $0) }
      }, others: others, former: Set(plan.areas.filter { !isMeant($0) }.map(\.id)))
  }

  /// The dimensions by which a plan may break flows down.
  package static func breakdowns(_ plan: Plan) -> NamedEntries {
    NamedEntries(.dimension, plan.allBreakdowns.map { ($0.id, $0.name) })
  }

  /// The parts of a dimension.
  package static func parts(of breakdown: Breakdown) -> NamedEntries {
    NamedEntries(.part, breakdown.parts.map { ($0.id, $0.name) })
  }

  package static func assessments(_ plan: Plan) -> NamedEntries {
    NamedEntries(.assessment, plan.assessments.map { ($0.id, $0.title) })
  }

  package static func criteria(of assessment: Assessment) -> NamedEntries {
    NamedEntries(.criterion, assessment.criteria.map { ($0.id, $0.title) })
  }

  package static func units(_ plan: Plan) -> NamedEntries {
    NamedEntries(
      .unit,
      plan.units.map { ($0.id, $0.name) } + plan.units.map { ($0.id, UnitName($0.name).own) })
  }

  package static func funds(_ plan: Plan) -> NamedEntries {
    NamedEntries(Wording(vi: "quỹ", en: "fund"), plan.funds.map { ($0.id, $0.name) })
  }

  package static func reviews(_ plan: Plan) -> NamedEntries {
    NamedEntries(
      Wording(vi: "cuộc sơ kết, tổng kết", en: "review"), plan.reviews.map { ($0.id, $0.title) })
  }

  package static func tasks(_ plan: Plan) -> NamedEntries {
    // A task goes by its number in the plan too, `II.8`.
    NamedEntries(
      .task,
      plan.tasks.map { ($0.id, $0.title) }
        + plan.tasks.compactMap { task in task.number.map { (task.id, $0) } })
  }

  package static func models(_ plan: Plan) -> NamedEntries {
    NamedEntries(.model, plan.models.map { ($0.id, $0.name) })
  }

  /// The indicators that a plan may use, in the order of `Plan.allIndicators`.
  package static func indicators(_ plan: Plan) -> NamedEntries {
    NamedEntries(.indicator, plan.allIndicators.map { ($0.id, $0.name) })
  }

  /// Households go by id or by the name of their head; what is said of them names ids alone.
  package static func households(_ register: Register?) -> NamedEntries {
    let households = register?.households ?? []
    return NamedEntries(
      .household, households.map { ($0.id, $0.head ?? $0.id) }, whole: Set(households.map(\.id)))
  }

  package static func helpers(_ register: Register?) -> NamedEntries {
    let helpers = register?.helpers ?? []
    return NamedEntries(
      .helper, helpers.map { ($0.id, $0.name ?? $0.id) },
      whole: Set(helpers.filter(\.kind.isPerson).map(\.id)))
  }
}

extension Area {
  /// Its name with and without the local word.
  fileprivate var names: [String] { fullName == name ? [name] : [name, fullName] }
}
