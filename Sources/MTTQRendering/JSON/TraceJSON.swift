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
    let head = JSONText.printed(
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

  /// A record as it stands in the journal, with the comma before it.
  package static func text(of record: JSONNode) -> String {
    ",\n    " + JSONText.printed(record, depth: 2)
  }

  /// The texts of some records as they follow on those before.
  package mutating func following(_ texts: String) -> String {
    guard isFirst, !texts.isEmpty else { return texts }
    isFirst = false
    return String(texts.dropFirst())
  }

  /// All that stands behind the records.
  package var ending: String { (isFirst ? "" : "\n  ") + TraceJSON.closing }
}
