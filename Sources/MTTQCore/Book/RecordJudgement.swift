package import MTTQText

/// What a record that is being written is told about, by itself and by the plan, without the journal:
/// days in no report, days outside those of its area, figures above their bounds (cli.md, “Recording”).
package struct RecordJudgement: Sendable {
  private let watch: RecordWatch
  private let bounds: [String: String]

  /// Judges by a plan without errors.
  package init(plan: Plan, calendar: ReportCalendar) {
    watch = RecordWatch(plan: plan, calendar: calendar, names: nil, grounds: nil)
    bounds = Dictionary(
      plan.allIndicators.compactMap { indicator in indicator.notAbove.map { (indicator.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The warnings about a record, without a place, since nobody has seen its line yet.
  package func findings(_ record: Record) -> [Diagnostic] {
    let above = aboveBounds(record)
    guard watch.mayFind(in: record) || !above.isEmpty else { return [] }
    let source = SourceText(path: "", bytes: [])
    return (watch.findings(record, record.node, source) + above).map { finding in
      var finding = finding
      finding.place = nil
      return finding
    }
  }

  private func aboveBounds(_ record: Record) -> [Diagnostic] {
    guard case .result(let result) = record.event else { return [] }
    return result.values.compactMap { value in
      guard let bound = bounds[value.indicator],
        let limit = result.values.first(where: { $0.indicator == bound }), value.value > limit.value
      else { return nil }
      return .above(value, limit).naming(record.id)
    }
  }
}

extension Diagnostic {
  fileprivate static func above(
    _ value: Record.IndicatorValue, _ limit: Record.IndicatorValue
  ) -> Diagnostic {
    Diagnostic(
      .indicatorAbove, at: Place(path: "", line: 1, column: 1),
      Wording(
        vi: "“\(value.indicator)” là \(VietnameseNumber.text(value.value)), vượt "
          + "“\(limit.indicator)” là \(VietnameseNumber.text(limit.value))",
        en: "“\(value.indicator)” is \(value.value), above “\(limit.indicator)” with "
          + "\(limit.value)"),
      takingBack: Wording(vi: "nhầm số thì hủy bằng", en: "if a number is wrong, use"),
      then: Wording(vi: " rồi ghi lại", en: " and record it anew"))
  }
}
