internal import MTTQCore
internal import MTTQText

extension Report {
  /// The period as a title names it: `6 tháng đầu năm 2026`, `quý I năm 2026`.
  package var periodTitle: String {
    switch kind {
    case .month: "tháng \(number) năm \(year)"
    case .quarter: "quý \(quarterNumeral) năm \(year)"
    case .halfYear: "6 tháng đầu năm \(year)"
    case .nineMonth: "9 tháng năm \(year)"
    case .annual: "năm \(year)"
    }
  }

  /// The period as a sentence opens with it.
  var periodWords: String {
    switch kind {
    case .month: "Trong tháng \(number)"
    case .quarter: "Trong quý \(quarterNumeral)"
    case .halfYear: "Trong 6 tháng đầu năm"
    case .nineMonth: "Trong 9 tháng"
    case .annual: "Trong năm"
    }
  }

  /// Whether its figures are those of the whole year so far.
  var coversYearSoFar: Bool { period.from <= period.start }

  private var number: Int { Int(id.drop { $0 != "-" }.dropFirst()) ?? 0 }

  private var quarterNumeral: String {
    let numerals = ["I", "II", "III", "IV"]
    return numerals.indices.contains(number - 1) ? numerals[number - 1] : "\(number)"
  }
}

extension ReportKind {
  /// The report's name in a list: `6 tháng đầu năm`.
  func words(of report: String, _ language: Language) -> String {
    let number = report.drop { $0 != "-" }.dropFirst()
    return switch self {
    case .month: Wording(vi: "tháng \(Int(number) ?? 0)", en: "month \(Int(number) ?? 0)")(language)
    case .quarter: Wording(vi: "quý \(number)", en: "quarter \(number)")(language)
    case .halfYear: Wording(vi: "6 tháng đầu năm", en: "half-year")(language)
    case .nineMonth: Wording(vi: "9 tháng", en: "nine months")(language)
    case .annual: Wording(vi: "năm", en: "annual")(language)
    }
  }
}
