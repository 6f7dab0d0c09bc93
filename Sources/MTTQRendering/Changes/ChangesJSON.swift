internal import MTTQCore
package import MTTQText

/// What changed in a report since it was sent as JSON, format `mttq-diff/1`.
package enum ChangesJSON {
  /// The changes in canonical written form; `records` are those behind them, as they stand in the
  /// journal.
  package static func text(_ changes: ReportChanges, records: [JSONNode]) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-diff/1"), "report": .string(changes.report),
        "asOf": .string(changes.asOf.description), "sent": changes.sent.node,
        "changes": .array(changes.entries.map(\.node)), "records": .array(records),
      ]))
  }
}

extension Record.Sent {
  /// How a report was sent.
  var node: JSONNode {
    .object(["on": .string(on.description), "to": .optional(to), "number": .optional(number)])
  }
}

extension ReportChanges.Entry {
  fileprivate var node: JSONNode {
    let place = change.place
    let figures = change.figures.map { figure in
      JSONMember(
        figure.figure.name,
        .object(["before": .optional(figure.before), "after": .optional(figure.after)])
      )
    }
    return .object([
      "part": .string(place.part.name), "id": .optional(place.id),
      "unit": .optional(place.unit), "org": .optional(place.org), "area": .optional(place.area),
      "content": .optional(place.content),
      "figures": JSONNode(.object(figures)),
      "records": .array(records.map { .string($0.id) }),
    ])
  }
}

extension JSONNode {
  fileprivate static func optional(_ value: FigureValue?) -> JSONNode {
    switch value {
    case .number(let number)?: .number(number)
    case .truth(let truth)?: .bool(truth)
    case .text(let text)?: .string(text)
    case .list(let texts)?: .array(texts.map { .string($0) })
    case .structure(let node)?: node
    case nil: .null
    }
  }
}
