package import MTTQCore
package import MTTQText

/// The residential areas of a plan on a day as JSON, format `mttq-areas/1`.
package enum AreasJSON {
  /// The areas as plan.json has them, with every key, and whether each exists on the day.
  package static func text(_ plan: Plan, asOf day: CalendarDate) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-areas/1"), "asOf": .string(day.description),
        "areas": .array(plan.areas.map { $0.node(on: day) }),
      ]))
  }
}

extension Area {
  fileprivate func node(on day: CalendarDate) -> JSONNode {
    let exists = JSONMember("exists", .bool(exists(on: day)))
    return JSONNode(.object((nodeWithEveryKey.members ?? []) + [exists]))
  }
}
