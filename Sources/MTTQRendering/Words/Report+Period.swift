internal import MTTQCore

extension Report {
  /// The period as a title names it: `6 tháng đầu năm 2026`, `quý I năm 2026`.
  package var periodTitle: String { kind.title(of: id, in: year) }

  /// The period that follows it, as a heading of what is to be done names it.
  var nextPeriodTitle: String {
    switch kind {
    case .month:
      number < 12
        ? "tháng \((number + 1).monthWords) năm \(year)" : "tháng 01 năm \(year + 1)"
    case .quarter:
      number < 4
        ? "quý \(ReportKind.numerals[number]) năm \(year)" : "quý I năm \(year + 1)"
    case .halfYear: "6 tháng cuối năm \(year)"
    case .nineMonth: "3 tháng cuối năm \(year)"
    case .annual: "năm \(year + 1)"
    }
  }

  /// The period as a sentence opens with it.
  var periodWords: String {
    switch kind {
    case .month: "Trong tháng \(number.monthWords)"
    case .quarter: "Trong quý \(quarterNumeral)"
    case .halfYear: "Trong 6 tháng đầu năm"
    case .nineMonth: "Trong 9 tháng đầu năm"
    case .annual: "Trong năm"
    }
  }

  /// The whole of the period, of which an estimate speaks: `6 tháng đầu năm`, `quý II`.
  var wholePeriod: String { kind.words(of: id) }

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

  private var number: Int { kind.number(of: id) }
  private var quarterNumeral: String { kind.numeral(of: id) }
}

extension ReportKind {
  /// The report with its year, `6 tháng đầu năm 2026`, `quý I năm 2026`.
  func title(of report: String, in year: Int) -> String {
    switch self {
    case .month: "tháng \(number(of: report).monthWords) năm \(year)"
    case .quarter: "quý \(numeral(of: report)) năm \(year)"
    case .halfYear: "6 tháng đầu năm \(year)"
    case .nineMonth: "9 tháng năm \(year)"
    case .annual: "năm \(year)"
    }
  }

  /// The report's name in a list: `6 tháng đầu năm`, `quý I`.
  func words(of report: String) -> String {
    switch self {
    case .month: "tháng \(number(of: report).monthWords)"
    case .quarter: "quý \(numeral(of: report))"
    case .halfYear: "6 tháng đầu năm"
    case .nineMonth: "9 tháng"
    case .annual: "năm"
    }
  }

  /// The number of a month or quarter in the id of its report, `month-03`.
  fileprivate func number(of report: String) -> Int {
    Int(report.drop { $0 != "-" }.dropFirst()) ?? 0
  }

  /// The number of a quarter as offices write it.
  fileprivate func numeral(of report: String) -> String {
    let place = number(of: report) - 1
    return ReportKind.numerals.indices.contains(place) ? ReportKind.numerals[place] : ""
  }

  fileprivate static let numerals = ["I", "II", "III", "IV"]
}

extension Int {
  /// The number of a month as offices write it: 1 and 2 with a zero before them.
  fileprivate var monthWords: String { self < 3 ? "0\(self)" : "\(self)" }
}
