internal import MTTQCore
package import MTTQText

/// Where the year stands on a day as JSON, format `mttq-status/1` (cli.md).
package enum StatusJSON {
  /// The standing in canonical written form, the words of what is missing in one language.
  package static func text(_ standing: YearStanding, in language: Language) -> String {
    let report = standing.report
    return JSONText.printed(
      .object([
        "format": .string("mttq-status/1"), "asOf": .string(report.asOf.description),
        "unit": Unit.reportTable.node(report.unit), "year": .number(report.year),
        "errors": .number(report.errors),
        "indicators": .array(
          report.indicators.filter { $0.target != nil }.map(IndicatorRow.reportTable.node)),
        "quotas": .array(
          report.quotas.filter { $0.met == false }.map(QuotaRow.reportTable.node)),
        "deadlines": .array(
          standing.deadlines.deadlines.filter { $0.sent == nil }.map(\.listNode)),
        "withoutHelper": report.households.withoutHelper.map { ids in
          .array(ids.map { .string($0) })
        } ?? .null,
        "changedSinceSent": .array(standing.disagreements.map(\.node)),
        "waiting": .array(standing.waiting.map(\.node)),
        "todo": TodoJSON.list(standing.gaps, of: standing.book, in: language),
      ]))
  }
}

extension ReportSince {
  /// Without a snapshot that can be read nobody knows how many figures changed.
  fileprivate var node: JSONNode {
    let changes: JSONNode =
      switch outcome {
      case .changed(let count): .number(count)
      case .unreadable, .missing: .null
      }
    return .object(["report": .string(report), "changes": changes])
  }
}

extension AwaitedStock {
  fileprivate var node: JSONNode {
    .object([
      "indicator": .string(indicator.id), "areas": .array(areas.map { .string($0.id) }),
    ])
  }
}
