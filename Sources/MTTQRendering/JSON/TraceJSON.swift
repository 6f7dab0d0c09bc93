package import MTTQCore
package import MTTQText

/// The records behind one figure as JSON, format `mttq-trace/1` (cli.md).
package enum TraceJSON {
  /// The trace in canonical written form; `records` stand as they do in the journal.
  package static func text(
    report: String, indicator: String, part: Record.BreakdownPart?, value: Quantity?,
    records: [JSONNode]
  ) -> String {
    JSONText.indented(
      node(report: report, indicator: indicator, part: part, value: value, records: records))
  }

  /// The trace as a tree.
  package static func node(
    report: String, indicator: String, part: Record.BreakdownPart?, value: Quantity?,
    records: [JSONNode]
  ) -> JSONNode {
    .object([
      "format": .string("mttq-trace/1"), "report": .string(report),
      "indicator": .string(indicator),
      "part": part.map { JSONNode(.object([JSONMember($0.dimension, .string($0.part))])) } ?? .null,
      "value": .optional(value), "records": .array(records),
    ])
  }
}
