internal import MTTQCore
internal import MTTQText

/// Sentences made from figures, silent where nothing was recorded.
struct FigureProse {
  let figures: ReportedFigures

  private var report: Report { figures.report }

  /// How many figures stand in one sentence at most.
  private static let longest = 3
  /// From how many on figures without words of their own stand as a list.
  private static let list = 3

  /// What there is to say of some figures: a paragraph, and lists of those that have no words of
  /// their own.
  ///
  /// - Parameter isHeaded: whether a heading says already that these are other results.
  func blocks(_ rows: [IndicatorRow], isHeaded: Bool = false) -> [PrintedBlock] {
    let parts = FigureParts(rows)
    let zeros = ZeroFigures(rows, parts)
    let told = rows.filter { row in
      figures.isTold(row) && !zeros.rows.contains(row) && !isToldBehind(row, parts)
    }
    let standard = Kinds(told.filter(isPhrased), report)
    let own = Kinds(told.filter { !isPhrased($0) }, report)
    let subject = "toàn \(report.unit.areaWord)"
    let flows = sentences(
      standard.flows, parts, opening: "\(report.periodWords), \(subject) ")
    let stocks = sentences(
      standard.stocks, parts, opening: "\(report.throughWords), \(subject) có ",
      continuing: "có ")
    let first =
      flows + sentences(standard.flowRatios, parts) + stocks
      + sentences(standard.stated, parts) + sentences(standard.stockRatios, parts)
    let others = ownFigures(own, parts, areOthers: !first.isEmpty, isHeaded: isHeaded)
    let rest = estimates(rows) + zeros.sentences(of: figures, isAlone: first.isEmpty)
    let paragraph = (first.varied + others.sentences + rest).joined(separator: " ").sayingOnce
    return (paragraph.isEmpty ? [] : [.paragraph(paragraph)]) + others.lists
  }

  /// Whether a figure is told behind a total that it is added to.
  private func isToldBehind(_ row: IndicatorRow, _ parts: FigureParts) -> Bool {
    guard let total = parts.total(of: row).flatMap(figures.row) else { return false }
    return row.records > 0 && figures.isTold(total) && total.value != .zero
  }

  /// What is expected of flows of which nothing was recorded yet.
  private func estimates(_ rows: [IndicatorRow]) -> [String] {
    rows.filter { $0.indicator.isFlow && $0.records == 0 }.compactMap { row in
      FigureComparison(row, of: figures).estimate.map {
        "\(row.indicator.name.capitalisedFirst): \($0)."
      }
    }
  }

  /// What has no words of its own, as sentences or as lists.
  private struct OwnFigures {
    var sentences: [String] = []
    var lists: [PrintedBlock] = []
  }

  /// What has no words of its own, flows before stocks, each kind with its ratios behind it; what
  /// the plan sets no number for stands apart, as other results.
  private func ownFigures(
    _ own: Kinds, _ parts: FigureParts, areOthers: Bool, isHeaded: Bool
  ) -> OwnFigures {
    let stocks = own.stocks + own.stated + own.stockRatios
    let flows = lists(
      own.flows + own.flowRatios, parts, areOthers: areOthers, isHeaded,
      report.periodWords.loweredFirst)
    let hasFlows = !own.flows.isEmpty || !own.flowRatios.isEmpty
    let rest = lists(
      stocks, parts, areOthers: areOthers && !hasFlows, isHeaded || hasFlows,
      report.throughWords.loweredFirst)
    return OwnFigures(
      sentences: flows.sentences + rest.sentences, lists: flows.lists + rest.lists)
  }

  private func lists(
    _ rows: [IndicatorRow], _ parts: FigureParts, areOthers: Bool, _ isSaid: Bool, _ days: String
  ) -> OwnFigures {
    let planned = rows.filter { isPlanned($0, parts) }
    let others = rows.filter { !isPlanned($0, parts) }
    let head = planned.count == 1 ? "chỉ tiêu" : "các chỉ tiêu"
    let saysOthers = (areOthers || !planned.isEmpty) && !isSaid
    var found = OwnFigures()
    add(
      planned, parts, to: &found,
      opening: "\(head)\(areOthers ? " khác" : "") của \(figures.planWord) \(days)")
    add(others, parts, to: &found, opening: saysOthers ? "kết quả khác \(days)" : days)
    return found
  }

  private func add(
    _ rows: [IndicatorRow], _ parts: FigureParts, to found: inout OwnFigures, opening: String
  ) {
    let phrases = parts.groups(rows).map(phrase)
    guard !phrases.isEmpty else { return }
    if phrases.count < FigureProse.list {
      found.sentences.append(
        "\(opening): \(phrases.joined(separator: "; "))".capitalisedFirst + ".")
    } else {
      found.lists.append(.paragraph("\(opening):".capitalisedFirst))
      found.lists += phrases.enumerated().map { place, phrase in
        .item(phrase.capitalisedFirst.sayingOnce + (place == phrases.count - 1 ? "." : ";"))
      }
    }
  }

  /// Whether the plan sets a number for a figure, or for that behind which it is told.
  private func isPlanned(_ row: IndicatorRow, _ parts: FigureParts) -> Bool {
    row.target != nil
      || parts.wholes(of: row).contains { figures.row($0)?.target != nil }
  }

  /// Sentences of figures that follow each other and are of one unit, so that each joins like things
  /// alone.
  private func sentences(
    _ rows: [IndicatorRow], _ parts: FigureParts, opening: String = "", continuing: String = ""
  ) -> [String] {
    var runs: [[[IndicatorRow]]] = []
    for group in parts.groups(rows) {
      let unit = group.first?.indicator.unit
      if let last = runs.last, last.count < FigureProse.longest,
        last.first?.first?.indicator.unit == unit, group.count == 1, last.last?.count == 1
      {
        runs[runs.count - 1].append(group)
      } else {
        runs.append([group])
      }
    }
    return runs.enumerated().map { place, run in
      let text = (place == 0 ? opening : continuing) + run.map(phrase).joined(separator: "; ")
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
    guard let ratio = row.indicator.ratio else {
      return row.indicator.phrase != nil && !row.isStockOfNothing
    }
    return [ratio.of, ratio.over].allSatisfy { figures.indicator($0)?.phrase != nil }
  }
}

extension [String] {
  /// The sentences, of which no three in a row begin alike.
  fileprivate var varied: [String] {
    let links = ["Bên cạnh đó, ", "Ngoài ra, ", "Cùng với đó, "]
    var used = 0
    var result: [String] = []
    for sentence in self {
      let last = result.suffix(2).map(\.firstWord)
      if last.count == 2, last.allSatisfy({ $0 == sentence.firstWord }) {
        result.append(links[used % links.count] + sentence.loweredFirst)
        used += 1
      } else {
        result.append(sentence)
      }
    }
    return result
  }
}

extension String {
  fileprivate var firstWord: Substring { prefix { $0 != " " } }

  /// The paragraph with what its clauses are held against named in full once alone.
  fileprivate var sayingOnce: String {
    shortened("cùng kỳ năm trước", to: "cùng kỳ").shortened("kế hoạch năm", to: "kế hoạch")
  }

  private func shortened(_ words: String, to short: String) -> String {
    guard let first = firstRange(of: words) else { return self }
    return String(self[..<first.upperBound])
      + String(self[first.upperBound...]).replacing(words, with: short)
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

extension PrintableReport {
  /// Sentences made from figures.
  var prose: FigureProse { FigureProse(figures: figures) }
}
