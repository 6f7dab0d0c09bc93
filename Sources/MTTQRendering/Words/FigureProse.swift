internal import MTTQCore
internal import MTTQText

/// Sentences made from figures, silent where nothing was recorded.
struct FigureProse {
  let figures: ReportedFigures

  private var report: Report { figures.report }

  /// How many figures stand in one sentence at most, where it is no list.
  private static let longest = 4

  /// The sentences of some figures as one paragraph, or nil where there is nothing to say.
  ///
  /// - Parameter isHeaded: whether a heading says already that these are other results.
  func paragraph(_ rows: [IndicatorRow], isHeaded: Bool = false) -> String? {
    let parts = FigureParts(rows)
    let zeros = ZeroFigures(rows, parts)
    let told = rows.filter { row in
      figures.isTold(row) && !zeros.rows.contains(row) && !isToldBehind(row, parts)
    }
    let standard = Kinds(told.filter(isPhrased), report)
    let own = Kinds(told.filter { !isPhrased($0) }, report)
    let subject = "toàn \(report.unit.areaWord)"
    let flows = sentences(
      standard.flows, parts, opening: "\(report.periodWords), \(subject) ",
      continuing: "\(subject) ")
    let stocks = sentences(
      standard.stocks, parts, opening: "\(report.throughWords), \(subject) có ",
      continuing: "\(subject) có ")
    let first =
      flows + ratios(ofFlows: standard, parts) + stocks + sentences(standard.stated, parts)
      + ratios(ofStocks: standard, parts)
    let sentences =
      first + ownFigures(own, parts, areOthers: !first.isEmpty, isHeaded: isHeaded)
      + zeros.sentences(of: report, isAlone: first.isEmpty)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Whether a figure is told behind a total that it is added to.
  private func isToldBehind(_ row: IndicatorRow, _ parts: FigureParts) -> Bool {
    guard let total = parts.total(of: row).flatMap(figures.row) else { return false }
    return row.records > 0 && figures.isTold(total) && total.value != .zero
  }

  /// What has no words of its own, flows before stocks, each kind with its ratios behind it; what
  /// the plan sets no number for stands apart, as other results.
  private func ownFigures(
    _ own: Kinds, _ parts: FigureParts, areOthers: Bool, isHeaded: Bool
  ) -> [String] {
    let stocks = own.stocks + own.stated
    let flows = lists(
      own.flows, parts, areOthers: areOthers, isHeaded, report.periodWords.loweredFirst)
    return flows + ratios(ofFlows: own, parts)
      + lists(
        stocks, parts, areOthers: areOthers && flows.isEmpty, isHeaded || !flows.isEmpty,
        report.throughWords.loweredFirst)
      + ratios(ofStocks: own, parts)
  }

  private func lists(
    _ rows: [IndicatorRow], _ parts: FigureParts, areOthers: Bool, _ isSaid: Bool, _ days: String
  ) -> [String] {
    let planned = rows.filter { isPlanned($0, parts) }
    let others = rows.filter { !isPlanned($0, parts) }
    let head = planned.count == 1 ? "chỉ tiêu" : "các chỉ tiêu"
    let saysOthers = (areOthers || !planned.isEmpty) && !isSaid
    return sentences(
      planned, parts, longest: .max,
      opening: "\(head)\(areOthers ? " khác" : "") của \(figures.planWord) \(days): ")
      + sentences(
        others, parts, longest: .max, opening: saysOthers ? "kết quả khác \(days): " : "\(days): ")
  }

  /// Whether the plan sets a number for a figure, or for that behind which it is told.
  private func isPlanned(_ row: IndicatorRow, _ parts: FigureParts) -> Bool {
    row.target != nil
      || parts.wholes(of: row).contains { figures.row($0)?.target != nil }
  }

  /// Where the period is not the year so far, a ratio of flows says so much that it is a sentence
  /// of its own.
  private func ratios(ofFlows kinds: Kinds, _ parts: FigureParts) -> [String] {
    sentences(
      kinds.flowRatios, parts, longest: report.coversYearSoFar ? FigureProse.longest : 1)
  }

  private func ratios(ofStocks kinds: Kinds, _ parts: FigureParts) -> [String] {
    sentences(kinds.stockRatios, parts)
  }

  private func sentences(
    _ rows: [IndicatorRow], _ parts: FigureParts, longest: Int = FigureProse.longest,
    opening: String = "", continuing: String = ""
  ) -> [String] {
    let phrases = parts.groups(rows).map(phrase)
    guard !phrases.isEmpty else { return [] }
    let count = (phrases.count - 1) / longest + 1
    return (0..<count).map { number in
      let start = phrases.count * number / count
      let run = phrases[start..<phrases.count * (number + 1) / count]
      let text = (start == 0 ? opening : continuing) + run.joined(separator: "; ")
      return text.capitalisedFirst + "."
    }
  }

  /// A figure with those that are a part of it.
  private func phrase(_ group: [IndicatorRow]) -> String {
    group.enumerated().map { place, row in
      let clause = FigureClause(row, of: figures)
      let isLast = place == group.count - 1
      let parts = TotalParts(row, of: figures).words.map { ", \(Indicator.part)\($0)" } ?? ""
      let text = isLast && parts.isEmpty ? clause.text : clause.bracketed
      return (place == 0 ? text.standingAlone : text) + parts
    }.joined(separator: ", ")
  }

  /// Whether a sentence tells it by words of its own; a ratio, where it tells both of its two so.
  private func isPhrased(_ row: IndicatorRow) -> Bool {
    guard let ratio = row.indicator.ratio else { return row.indicator.phrase != nil }
    return [ratio.of, ratio.over].allSatisfy { figures.indicator($0)?.phrase != nil }
  }
}

/// The figures of a paragraph in the order in which it tells them.
private struct Kinds {
  let flows: [IndicatorRow]
  let flowRatios: [IndicatorRow]
  let stocks: [IndicatorRow]
  let stated: [IndicatorRow]
  let stockRatios: [IndicatorRow]

  init(_ rows: [IndicatorRow], _ report: Report) {
    flows = rows.filter(\.indicator.isFlow)
    stocks = rows.filter { $0.indicator.kind == .latest }
    stated = rows.filter { $0.indicator.kind == .stated }
    flowRatios = rows.filter { $0.indicator.ratio != nil && report.isOfPeriod($0) }
    stockRatios = rows.filter { $0.indicator.ratio != nil && !report.isOfPeriod($0) }
  }
}

extension Report {
  /// Whether the figure is one of the period, as that of a flow or of a ratio with a flow in it that
  /// nobody stated.
  func isOfPeriod(_ row: IndicatorRow) -> Bool {
    guard let ratio = row.indicator.ratio else { return row.indicator.isFlow }
    return !row.isStated
      && indicators.contains { other in
        other.indicator.isFlow
          && (other.indicator.id == ratio.of || other.indicator.id == ratio.over)
      }
  }
}
