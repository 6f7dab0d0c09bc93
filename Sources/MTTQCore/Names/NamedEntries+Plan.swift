extension NamedEntries {
  package static func organisations(_ plan: Plan) -> NamedEntries {
    NamedEntries(.organisation, plan.organisations.map { ($0.id, $0.name) })
  }

  /// The areas of a plan, by their names with and without the local word, “khối phố Xuân Mỹ”.
  package static func areas(_ plan: Plan) -> NamedEntries {
    NamedEntries(
      .area,
      plan.areas.flatMap { area in
        [(area.id, area.name)] + (area.fullName == area.name ? [] : [(area.id, area.fullName)])
      })
  }

  package static func tasks(_ plan: Plan) -> NamedEntries {
    NamedEntries(.task, plan.tasks.map { ($0.id, $0.title) })
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
    NamedEntries(.household, (register?.households ?? []).map { ($0.id, $0.head ?? $0.id) })
  }

  package static func helpers(_ register: Register?) -> NamedEntries {
    NamedEntries(.helper, (register?.helpers ?? []).map { ($0.id, $0.name) })
  }
}
