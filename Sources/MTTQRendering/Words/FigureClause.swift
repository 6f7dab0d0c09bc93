internal import MTTQCore
internal import MTTQText

/// What a sentence says of one figure: the number, and what it is beside plan and last year.
struct FigureClause {
  private let head: String
  /// What is said of the figure itself.
  private let remarks: [String]
  /// What is said of the year so far, where the figure is that of a shorter period.
  private let soFar: [String]

  init(_ row: IndicatorRow, _ report: Report) {
    let comparison = FigureComparison(row, report)
    // A share of a share, or its change in percent, says nothing to a reader: the plan's and last
    // year's percentages stand beside a percentage as they are.
    guard row.indicator.unit == "%", let value = row.value else {
      head = row.words
      remarks = comparison.remarks
      soFar = comparison.soFar
      return
    }
    let name = row.indicator.nameInSentence
    let verb = row.indicator.ratio == nil ? "" : "đạt "
    let isOfPeriod = !report.coversYearSoFar && report.isOfPeriod(row.indicator)
    let previous = row.previous.map { ["cùng kỳ năm trước \($0.percentWords())"] } ?? []
    let target = row.target.map { ["kế hoạch \($0.percentWords())"] } ?? []
    remarks = []
    soFar = []
    if isOfPeriod, let cumulative = row.cumulative {
      head =
        "\(name) \(report.withinPeriodWords) \(verb)\(value.percentWords())\(previous.inBrackets); "
        + "lũy kế từ đầu năm \(cumulative.percentWords())\(target.inBrackets)"
    } else {
      head = "\(name) \(verb)\(value.percentWords())\((target + previous).inBrackets)"
    }
  }

  /// The clause where nothing follows that belongs to it.
  var text: String {
    head + remarks.map { ", " + $0 }.joined()
      + (soFar.isEmpty ? "" : " (\(soFar.joined(separator: ", ")))")
  }

  /// The clause of a whole whose part follows.
  var bracketed: String {
    head
      + [remarks, soFar].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }.inBrackets
  }

  /// The clause that stands for itself, also where its words are those of a part.
  var alone: String {
    let part = FigurePhrases.part
    guard text.hasPrefix(part) else { return text }
    let rest = text.dropFirst(part.count)
    return rest.first?.isNumber == true ? "có \(rest)" : String(rest)
  }
}

extension IndicatorRow {
  /// The figure with the words of its phrase, or beside its name.
  fileprivate var words: String {
    guard let value else { return "" }
    if let phrase = FigurePhrases.byIndicator[indicator.id] {
      if value == .zero, let none = FigurePhrases.none[indicator.id] { return none }
      let isMissingPart = value == .zero && phrase.hasPrefix(FigurePhrases.part)
      return phrase.split(separator: "#", omittingEmptySubsequences: false)
        .joined(separator: isMissingPart ? "không có" : value.number(in: indicator.unit))
    }
    let name = indicator.nameInSentence
    return name.lowercased().hasPrefix(indicator.unit.lowercased() + " ")
      ? "\(name) \(value.number(in: indicator.unit))"
      : "\(name) \(value.measured(in: indicator.unit))"
  }
}

extension [String] {
  /// The words in brackets behind a figure; nothing without any.
  fileprivate var inBrackets: String { isEmpty ? "" : " (\(joined(separator: "; ")))" }
}
