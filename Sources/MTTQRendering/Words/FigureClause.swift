internal import MTTQCore
internal import MTTQText

/// What a sentence says of one figure: the number, and what it is beside plan and last year.
struct FigureClause {
  private let head: String
  /// What the figure divides into.
  private let division: String?
  /// What is said of the figure itself.
  private let clauses: [String]
  /// The numbers that stand beside it in brackets.
  private let asides: [String]
  /// What is said of the year so far, where the figure is that of a shorter period.
  private let soFar: [String]
  /// Who agreed to a shortfall.
  private let agreed: [String]

  /// - Parameter isDivided: whether what the figure divides into is said; a part of a total that is
  ///   divided itself leaves it to the total.
  init(_ row: IndicatorRow, of figures: ReportedFigures, isDivided: Bool = true) {
    let report = figures.report
    let marks = row.marks(areas: figures.areaWord)
    let comparison = FigureComparison(row, of: figures)
    agreed = figures.agreed(on: row)
    division = isDivided ? row.division : nil
    // A share of a share, or its change in percent, says nothing to a reader: the plan's and last
    // year's percentages stand beside a percentage as they are.
    guard row.indicator.unit == "%", let value = row.value else {
      head = row.words + marks.eachInBrackets
      // Two brackets never stand side by side.
      clauses = (marks.isEmpty ? [] : comparison.asides) + comparison.clauses
      asides = marks.isEmpty ? comparison.asides : []
      soFar = comparison.soFar
      return
    }
    let previous = row.previous.map { ["cùng kỳ năm trước \($0.percentWords())"] } ?? []
    let target =
      row.target.map { target in
        ["kế hoạch \(figures.plannedRange(of: row.indicator.id) ?? target.words())%"]
      } ?? []
    soFar = []
    if !report.coversYearSoFar, report.isOfPeriod(row), let cumulative = row.cumulative {
      let isTold = row.target != nil || !report.tellsMovementAlone
      let year = "; lũy kế từ đầu năm \(cumulative.percentWords())\(target.inBrackets)"
      head =
        row.percentage(value, report.withinPeriodWords) + marks.eachInBrackets
        + previous.inBrackets + (isTold ? year : "")
      (clauses, asides) = ([], [])
    } else {
      head = row.percentage(value) + marks.eachInBrackets
      (clauses, asides) = marks.isEmpty ? ([], target + previous) : (target + previous, [])
    }
  }

  /// The clause where nothing follows that belongs to it.
  var text: String {
    let year = soFar.isEmpty ? [] : [soFar.joined(separator: ", ")]
    // What is said of the year so far stands behind all that is said of the period.
    let (first, second) = clauses.isEmpty ? (asides + agreed + year, []) : (asides + agreed, year)
    return head + first.inBrackets + clauses.map { ", " + $0 }.joined() + second.inBrackets
      + (division.map { ", " + $0 } ?? "")
  }

  /// The clause of a whole whose part follows.
  var bracketed: String {
    let said = [clauses + asides, soFar].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
    return head + ([division].compactMap { $0 } + said + agreed).inBrackets
  }

  /// The clause of a part of a total, beside which others stand.
  var ofTotal: String { bracketed.withoutPart }
}

extension IndicatorRow {
  /// The figure with the words of its phrase, or beside its name.
  fileprivate var words: String {
    guard let value else { return "" }
    guard let phrase = indicator.phrase, !isStockOfNothing else {
      return "\(indicator.nameInSentence): \(value.measured(in: indicator.unit))"
    }
    if value == .zero, let none = indicator.zeroPhrase { return none }
    let isMissingPart = value == .zero && phrase.hasPrefix(Indicator.part)
    let number = isMissingPart ? "không có" : value.number(in: indicator.unit)
    return phrase.replacing(Indicator.number, with: number, maxReplacements: 1)
  }

  /// Whether it is a stock of which there is nothing and which has no words for that: it is told by
  /// its name (report.md).
  var isStockOfNothing: Bool {
    indicator.kind == .latest && value == .zero && indicator.zeroPhrase == nil
      && !(indicator.phrase?.hasPrefix(Indicator.part) ?? false)
  }

  /// A figure in percent, of a ratio within some days if they are given.
  fileprivate func percentage(_ value: Quantity, _ days: String? = nil) -> String {
    guard indicator.ratio != nil else { return words }
    return "\(([indicator.nameInSentence] + [days].compactMap { $0 }).joined(separator: " ")) "
      + "là \(value.percentWords())"
  }

  /// What must be known to read the figure right: of how many areas it is made, whose it is.
  fileprivate func marks(areas word: String) -> [String] {
    [areas.flatMap { $0.missing(word) }, statedWords].compactMap { $0 }
  }
}

extension String {
  /// A clause that stands for itself, also where its words are those of a part.
  var standingAlone: String {
    let rest = withoutPart
    return rest.count < count && rest.first?.isNumber == true ? "có \(rest)" : rest
  }

  fileprivate var withoutPart: String {
    hasPrefix(Indicator.part) ? String(dropFirst(Indicator.part.count)) : self
  }
}

extension [String] {
  /// The words in brackets behind a figure; nothing without any.
  fileprivate var inBrackets: String { isEmpty ? "" : " (\(joined(separator: "; ")))" }

  /// Each of the words in brackets of its own.
  fileprivate var eachInBrackets: String { map { " (\($0))" }.joined() }
}
