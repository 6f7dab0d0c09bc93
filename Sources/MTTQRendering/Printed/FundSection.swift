internal import MTTQCore
internal import MTTQText

/// Part IV, the funds: what was there, what came in, what went out, what is left.
struct FundSection {
  let document: ReportDocument

  var title: String {
    document.report.funds.count > 1
      ? "Quỹ “Vì người nghèo” và các quỹ khác" : "Quỹ “Vì người nghèo”"
  }

  var blocks: [PrintedBlock] {
    zip(document.report.funds, document.plan.funds).compactMap { row, fund in
      let income = document.row(fund.income).flatMap { $0.recordsCumulative > 0 ? $0 : nil }
      let spending = document.row(fund.spending).flatMap { $0.recordsCumulative > 0 ? $0 : nil }
      guard income != nil || spending != nil || row.opening != .zero else { return nil }
      var said = ["số dư đầu năm \(row.opening.words()) đồng"]
      if let income {
        said.append("vận động được \(row.income.words()) đồng\(document.prose.comparison(income))")
      }
      if spending != nil { said.append("đã chi \(row.spending.words()) đồng") }
      said.append(
        "số dư đến ngày \(document.report.period.through.words()) là \(row.closing.words()) đồng")
      return .item("\(row.name): \(said.joined(separator: "; ")).")
    }
  }
}
