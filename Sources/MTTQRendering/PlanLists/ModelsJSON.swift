package import MTTQCore
package import MTTQText

/// What became of a plan's models by a day as JSON, format `mttq-models/1`.
package enum ModelsJSON {
  /// The models in canonical written form.
  package static func text(_ models: [ModelProgress], asOf day: CalendarDate) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-models/1"), "asOf": .string(day.description),
        "models": .array(models.map(\.node)),
      ]))
  }
}

extension ModelProgress {
  fileprivate var node: JSONNode {
    .object([
      "id": .string(model.id), "name": .string(model.name), "content": .number(model.content),
      "org": .optional(model.org), "areas": .array(model.areas.map { .string($0) }),
      "since": .optional(model.since), "status": .string(status.rawValue), "on": .optional(on),
    ])
  }
}
