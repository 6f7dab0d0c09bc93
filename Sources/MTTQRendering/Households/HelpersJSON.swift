package import MTTQCore
package import MTTQText

/// The helpers of the register and whom each helps on a day as JSON, format `mttq-helpers/1`.
package enum HelpersJSON {
  /// The helpers in the register's order, in canonical written form.
  ///
  /// - Parameter withNames: whether persons are named; otherwise it holds no personal data.
  package static func text(
    _ register: Register?, households: [HouseholdCase], asOf day: CalendarDate,
    withNames: Bool
  ) -> String {
    let helped = households.idsByHelper
    let helpers = (register?.helpers ?? []).map { helper in
      JSONNode.object([
        "id": .string(helper.id), "name": .optional(helper.name(asked: withNames)),
        "kind": .string(helper.kind.rawValue),
        "households": .array((helped[helper.id] ?? []).map { .string($0) }),
      ])
    }
    return JSONText.printed(
      .object([
        "format": .string("mttq-helpers/1"), "asOf": .string(day.description),
        "helpers": .array(helpers),
      ]))
  }
}
