package import MTTQCore
package import MTTQText

/// The records behind one figure as JSON, format `mttq-trace/1` (cli.md), made piece by piece, since
/// there may be more records than memory holds.
package struct TraceJSON {
  /// All that stands before the records.
  package let opening: String
  private var isFirst = true

  package init(
    report: String, indicator: String, part: Record.BreakdownPart?, value: Quantity?
  ) {
    let head = JSONText.indented(
      .object([
        "format": .string("mttq-trace/1"), "report": .string(report),
        "indicator": .string(indicator),
        "part": part.map { JSONNode(.object([JSONMember($0.dimension, .string($0.part))])) }
          ?? .null,
        "value": .optional(value), "records": .array([]),
      ]))
    opening = String(head.dropLast(TraceJSON.closing.count))
  }

  /// How the text ends where there are no records.
  private static let closing = "]\n}\n"

  /// A record as it stands in the journal.
  package mutating func text(of record: JSONNode) -> String {
    defer { isFirst = false }
    return (isFirst ? "\n    " : ",\n    ") + JSONText.indented(record, depth: 2)
  }

  /// All that stands behind the records.
  package var ending: String { (isFirst ? "" : "\n  ") + TraceJSON.closing }
}
