internal import MTTQCore
internal import MTTQText

/// Sentences made from figures, silent where nothing was recorded.
struct FigureProse {
  let report: Report
  /// What the plan is in a sentence: `kế hoạch`, `chương trình`.
  let planWord: String

  /// How many figures stand in one sentence at most, where it is no list.
  private static let longest = 4

  /// The sentences of some figures as one paragraph, or nil where there is nothing to say.
  func paragraph(_ rows: [IndicatorRow]) -> String? {
    let parts = FigureParts(rows)
    let zeros = ZeroFigures(rows, parts)
    let told = rows.filter { isTold($0) && !zeros.rows.contains($0) }
    let standard = Kinds(told.filter(\.isStandard), report)
    let own = Kinds(told.filter { !$0.isStandard }, report)
    let subject = "toàn \(report.unit.areaWord)"
    let flows = sentences(
      standard.flows, parts, opening: "\(report.periodWords), \(subject) ",
      continuing: "\(subject) ")
    let stocks = sentences(
      standard.stocks, parts, opening: "\(throughWords), \(subject) có ",
      continuing: "\(subject) có ")
    let first =
      flows + ratios(ofFlows: standard, parts) + stocks + ratios(ofStocks: standard, parts)
    let sentences =
      first + ownFigures(own, parts, areOthers: !first.isEmpty)
      + zeros.sentences(of: report, isAlone: first.isEmpty)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Whether a sentence has something to say of a figure: a flow was recorded in the period, a
  /// stock until its end.
  private func isTold(_ row: IndicatorRow) -> Bool {
    row.value != nil && (row.records > 0 || !report.isOfPeriod(row.indicator))
  }

  private var throughWords: String { "Đến ngày \(report.period.through.words())" }

  /// The plan's own indicators, flows before stocks, each kind with its ratios behind it.
  private func ownFigures(_ own: Kinds, _ parts: FigureParts, areOthers: Bool) -> [String] {
    func head(_ rows: [IndicatorRow]) -> String {
      "\(rows.count == 1 ? "chỉ tiêu" : "các chỉ tiêu")\(areOthers ? " khác" : "") của \(planWord) "
    }
    let through = throughWords.loweredFirst + ": "
    return sentences(
      own.flows, parts, longest: .max,
      opening: head(own.flows) + report.periodWords.loweredFirst + ": ")
      + ratios(ofFlows: own, parts)
      + sentences(
        own.stocks, parts, longest: .max,
        opening: own.flows.isEmpty ? head(own.stocks) + through : through)
      + ratios(ofStocks: own, parts)
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
    let phrases = parts.groups(rows).map { group in
      let clauses = group.map { FigureClause($0, report) }
      return clauses.dropLast().map { $0.bracketed + ", " }.joined()
        + (clauses.count > 1 ? clauses[clauses.count - 1].text : clauses[0].alone)
    }
    guard !phrases.isEmpty else { return [] }
    let count = (phrases.count - 1) / longest + 1
    return (0..<count).map { number in
      let start = phrases.count * number / count
      let run = phrases[start..<phrases.count * (number + 1) / count]
      let text = (start == 0 ? opening : continuing) + run.joined(separator: "; ")
      return text.capitalisedFirst + "."
    }
  }
}

/// The figures of a paragraph in the order in which it tells them.
private struct Kinds {
  let flows: [IndicatorRow]
  let flowRatios: [IndicatorRow]
  let stocks: [IndicatorRow]
  let stockRatios: [IndicatorRow]

  init(_ rows: [IndicatorRow], _ report: Report) {
    flows = rows.filter { $0.indicator.kind == .sum }
    stocks = rows.filter { $0.indicator.kind == .latest }
    flowRatios = rows.filter { $0.indicator.ratio != nil && report.isOfPeriod($0.indicator) }
    stockRatios = rows.filter { $0.indicator.ratio != nil && !report.isOfPeriod($0.indicator) }
  }
}

extension IndicatorRow {
  /// Whether a sentence tells it as every plan's, with its phrase.
  fileprivate var isStandard: Bool {
    if let ratio = indicator.ratio {
      return [ratio.of, ratio.over].allSatisfy { FigurePhrases.byIndicator[$0] != nil }
    }
    return FigurePhrases.byIndicator[indicator.id] != nil
  }
}

extension Report {
  /// Whether the figure is one of the period, as that of a flow or of a ratio with a flow in it.
  func isOfPeriod(_ indicator: Indicator) -> Bool {
    guard let ratio = indicator.ratio else { return indicator.kind == .sum }
    return indicators.contains { row in
      row.indicator.kind == .sum
        && (row.indicator.id == ratio.of || row.indicator.id == ratio.over)
    }
  }
}
