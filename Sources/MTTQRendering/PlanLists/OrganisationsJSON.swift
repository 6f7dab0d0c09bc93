package import MTTQCore
package import MTTQText

/// The organisations of a plan as JSON, format `mttq-organisations/1`.
package enum OrganisationsJSON {
  /// The organisations as plan.json has them, with every key.
  package static func text(_ plan: Plan, asOf day: CalendarDate) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-organisations/1"), "asOf": .string(day.description),
        "organisations": .array(plan.organisations.map(\.nodeWithEveryKey)),
      ]))
  }
}
