internal import MTTQCore
internal import MTTQText

/// Part IV, the funds: what was there, what came in, what went out, what is left.
struct FundSection {
  let document: PrintableReport

  /// The section under a heading that names what it tells; empty without a fund to tell of.
  var section: (title: String, blocks: [PrintedBlock]) {
    let told = zip(document.report.funds, document.plan.funds).compactMap { row, fund in
      words(row, fund).map { (fund: fund, words: $0) }
    }
    return (title(told.map(\.fund)), told.map { .item($0.words) })
  }

  private func title(_ funds: [Fund]) -> String {
    let poor = "Quỹ “Vì người nghèo”"
    let hasPoor = funds.contains { $0.income == "quy-vi-nguoi-ngheo-thu" }
    if funds.count > 1 { return hasPoor ? "\(poor) và các quỹ khác" : "Các quỹ" }
    return hasPoor ? poor : funds.first?.name ?? poor
  }

  private func words(_ row: FundRow, _ fund: Fund) -> String? {
    let flows = words([.income(of: fund), .spending(of: fund)])
    guard !flows.isEmpty || row.opening != .zero, moves(fund) else { return nil }
    let day = document.report.period.known.words()
    let closing =
      row.closing < .zero
      ? "đến ngày \(day) chi vượt thu \((.zero - row.closing).measured(in: "đồng"))"
      : "số dư đến ngày \(day) là \(row.closing.measured(in: "đồng"))"
    let said = ["số dư đầu năm \(row.opening.measured(in: "đồng"))"] + flows + [closing]
    return "\(row.name): \(said.joined(separator: "; "))."
  }

  /// Whether the report tells of a fund: that of a month or quarter where something moved.
  private func moves(_ fund: Fund) -> Bool {
    let flows: Set = [fund.income, fund.spending]
    return !document.tellsMovementAlone
      || document.told.contains { flows.contains($0.indicator.id) }
  }

  /// What came in and went out; the period is named once.
  private func words(_ flows: [FundFlow]) -> [String] {
    let moved = flows.first { document.row($0.indicator).map { $0.records > 0 } ?? false }
    return flows.compactMap { flow in
      words(flow).map { words in
        let saysPeriod = !document.report.coversYearSoFar && flow == moved
        return saysPeriod ? "\(document.report.periodWords.loweredFirst) \(words)" : words
      }
    }
  }

  /// What came in or went out: in the period, where that is not the year so far, and since the
  /// year's start.
  private func words(_ flow: FundFlow) -> String? {
    guard let row = document.row(flow.indicator), row.recordsCumulative > 0,
      let total = row.cumulative
    else { return nil }
    let comparison = FigureComparison(row, of: document.figures)
    let agreed = document.figures.agreed(on: row)
    func told(_ amount: Quantity, _ asides: [String], _ clauses: [String]) -> String {
      let aside = asides.isEmpty ? "" : " (\(asides.joined(separator: "; ")))"
      return ([flow.words(amount) + aside] + (amount == .zero ? comparison.besideNothing : clauses))
        .joined(separator: ", ")
    }
    let year = "lũy kế từ đầu năm "
    let isCompared = isComparedElsewhere(row)
    let share = isCompared ? [] : [comparison.share ?? comparison.plan].compactMap { $0 }
    let clauses =
      (isCompared ? [] : comparison.clauses + comparison.asides)
      + [row.division].compactMap { $0 }
    if document.report.coversYearSoFar { return told(total, agreed, clauses) }
    guard row.records > 0, let value = row.value else {
      return year + told(total, agreed, share + [comparison.estimate].compactMap { $0 })
    }
    let sum = value == .zero ? flow.words(total) : total.measured(in: "đồng")
    return told(value, [year + ([sum] + share).joined(separator: ", ")] + agreed, clauses)
  }

  /// Whether another part of the report holds it against plan and last year, behind the total that it
  /// is a part of: a part is told there where something of it was recorded in the period.
  private func isComparedElsewhere(_ row: IndicatorRow) -> Bool {
    let funds = document.fundIndicators
    return row.records > 0
      && document.told.contains { total in
        total.records > 0 && total.value != .zero && !funds.contains(total.indicator.id)
          && total.indicator.parts.contains(row.indicator.id)
      }
  }
}

/// One way of a fund's money, in the words that its kind of money has.
private struct FundFlow: Equatable {
  let indicator: String
  private let verb: String
  private let none: String

  static func income(of fund: Fund) -> FundFlow {
    let verb =
      switch fund.income {
      case "quy-vi-nguoi-ngheo-thu", "den-on-dap-nghia-thu": "vận động được"
      case "cuu-tro-thu": "tiếp nhận"
      default: "thu"
      }
    return FundFlow(indicator: fund.income, verb: verb, none: "không phát sinh thu")
  }

  static func spending(of fund: Fund) -> FundFlow {
    let verb =
      switch fund.spending {
      case "quy-vi-nguoi-ngheo-chi", "den-on-dap-nghia-chi": "đã chi"
      case "cuu-tro-chi": "đã phân phối"
      default: "chi"
      }
    return FundFlow(indicator: fund.spending, verb: verb, none: "không phát sinh chi")
  }

  func words(_ amount: Quantity) -> String {
    amount == .zero ? none : "\(verb) \(amount.measured(in: "đồng"))"
  }
}
