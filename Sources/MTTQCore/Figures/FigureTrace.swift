internal import MTTQText

/// Which records stand behind the value of a figure (cli.md, `trace`).
package struct FigureTrace {
  private let indicators: [Indicator]
  private let due: DueReport

  /// The trace of an indicator in a report; `all` are the indicators that ratios are made from.
  package init(_ indicator: Indicator, of due: DueReport, among all: [Indicator]) {
    let ratio = indicator.ratio.map { [$0.of, $0.over] }
    indicators = ratio.map { parts in all.filter { parts.contains($0.id) } } ?? [indicator]
    self.due = due
  }

  /// Those of the records that make up the value, by (`on`, `at`, `id`): of a flow all of the
  /// period, of a stock the one that counts of each area, of a ratio those of both parts.
  package func records<Entry>(
    among entries: [Entry], _ record: (Entry) -> Record
  ) -> [Entry] {
    let results = entries.compactMap {
      entry -> (entry: Entry, record: Record, result: Record.Result)? in
      guard case .result(let result) = record(entry).event, result.on <= due.through else {
        return nil
      }
      return (entry, record(entry), result)
    }.sorted { $0.record.precedes($1.record, $0.result.on, $1.result.on) }
    var wanted: Set<String> = []
    for indicator in indicators {
      let carrying = results.filter { entry in
        entry.result.values.contains { $0.indicator == indicator.id }
      }
      if indicator.kind == .latest {
        let last = Dictionary(
          carrying.map { ($0.result.area, $0.record.id) }, uniquingKeysWith: { _, later in later })
        wanted.formUnion(last.values)
      } else {
        wanted.formUnion(carrying.filter { $0.result.on >= due.from }.map(\.record.id))
      }
    }
    return results.filter { wanted.contains($0.record.id) }.map(\.entry)
  }
}
