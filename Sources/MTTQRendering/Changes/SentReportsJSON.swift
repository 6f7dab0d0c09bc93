internal import MTTQCore
internal import MTTQText

/// Every report that was sent, and how much of it has changed, as JSON, format `mttq-diff-list/1`.
package enum SentReportsJSON {
  /// The reports in canonical written form.
  package static func text(_ rows: [SentReportRow]) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-diff-list/1"), "reports": .array(rows.map(\.node)),
      ]))
  }
}

extension SentReportRow {
  fileprivate var node: JSONNode {
    .object([
      "report": .string(sent.report), "asOf": .string(asOf.description), "sent": sent.node,
      "changes": .optional(changes),
    ])
  }
}
