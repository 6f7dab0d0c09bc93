internal import MTTQCore

extension Report {
  /// The period as a title names it: `6 tháng đầu năm 2026`, `quý I năm 2026`.
  var periodTitle: String { kind.period(of: id, from: period.from, in: year) }

  /// Whether it is that of a month or a quarter, which tells what moved, and not how the year stands.
  var tellsMovementAlone: Bool { kind.isRepeated }

  /// What the report is about, without its period: the end of its heading.
  var subject: String {
    heading.hasSuffix(" " + periodTitle)
      ? String(heading.dropLast(periodTitle.count + 1)) : heading
  }

  /// The period that follows it, as a heading of what is to be done names it.
  var nextPeriodTitle: String {
    switch kind {
    case .month: number < 12 ? following("month-\(number + 1)") : "tháng 01 năm \(year + 1)"
    case .quarter: number < 4 ? following("quarter-\(number + 1)") : "quý I năm \(year + 1)"
    case .halfYear: isSecondHalf ? "năm \(year + 1)" : "6 tháng cuối năm \(year)"
    case .nineMonth: "3 tháng cuối năm \(year)"
    case .annual: "năm \(year + 1)"
    }
  }

  private func following(_ id: String) -> String {
    kind.period(of: id, from: period.from, in: year)
  }

  /// The period as a sentence opens with it.
  var periodWords: String {
    switch kind {
    case .month, .quarter, .halfYear: "Trong \(wholePeriod)"
    case .nineMonth: "Trong 9 tháng đầu năm"
    case .annual: "Trong năm"
    }
  }

  /// The whole of the period, of which an estimate speaks: `6 tháng đầu năm`, `quý II`.
  var wholePeriod: String { kind.name(of: id, from: period.from, in: year) }

  /// The period behind what it bounds: `trong quý`.
  var withinPeriodWords: String {
    switch kind {
    case .month: "trong tháng"
    case .quarter: "trong quý"
    case .halfYear, .nineMonth, .annual: "trong kỳ"
    }
  }

  /// Whether its figures are those of the whole year so far.
  var coversYearSoFar: Bool { period.from <= period.start }

  /// The day up to which figures are known, as a sentence opens with it.
  var throughWords: String { "Đến ngày \(period.known.words())" }

  private var number: Int { kind.number(of: id) }

  private var isSecondHalf: Bool { ReportKind.isSecondHalf(from: period.from, in: year) }
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
