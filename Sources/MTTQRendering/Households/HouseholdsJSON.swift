package import MTTQCore
package import MTTQText

/// Households as they stand on a day as JSON, format `mttq-household-list/1` (cli.md).
package enum HouseholdsJSON {
  /// The households in the order given, in canonical written form.
  ///
  /// - Parameter withNames: whether the names of heads are in it; otherwise it holds no personal
  ///   data.
  package static func text(
    _ households: [HouseholdCase], plan: Plan, register: Register?, asOf day: CalendarDate,
    withNames: Bool
  ) -> String {
    let helpers = HelperDirectory(plan: plan, register: register)
    return JSONText.printed(
      .object([
        "format": .string("mttq-household-list/1"), "asOf": .string(day.description),
        "households": .array(households.map { $0.node(helpers, withNames: withNames) }),
      ]))
  }
}

extension HouseholdCase {
  fileprivate func node(_ helpers: HelperDirectory, withNames: Bool) -> JSONNode {
    let head = withNames ? [JSONMember("head", .optional(household.head))] : []
    let rest: JSONNode = .object([
      "area": .optional(area), "status": .string(status.rawValue),
      "statusSince": .optional(statusSince), "people": .optional(household.people),
      "memberOf": .array(household.memberOf.map { .string($0) }),
      "needs": .array(household.needs.map { .string($0) }),
      "helpers": .array(helpers.reported(assignments).map { .string($0) }),
      "assignments": .array(assignments.map(\.node)),
    ])
    return JSONNode(
      .object([JSONMember("id", .string(household.id))] + head + (rest.members ?? [])))
  }
}

extension ActiveAssignment {
  fileprivate var node: JSONNode {
    .object([
      "id": .string(id), "org": .optional(org), "helper": .optional(helper),
      "on": .optional(assignment.on), "until": .optional(assignment.until),
      "forms": .array(assignment.forms.map { .string($0) }),
    ])
  }
}
