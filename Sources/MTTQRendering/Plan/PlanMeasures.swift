internal import MTTQCore
internal import MTTQText

/// What a plan is measured by: targets, quotas, funds, indicators of its own.
struct PlanMeasures {
  let plan: Plan
  let language: Language

  var sections: [PageSection] {
    [
      PageSection(
        Wording(vi: "Chỉ tiêu", en: "Targets"), plan.targets.isEmpty ? [] : [.table(targets)]),
      PageSection(Wording(vi: "Định mức", en: "Quotas"), plan.quotas.map { .item(words($0)) }),
      PageSection(Wording(vi: "Quỹ", en: "Funds"), plan.funds.map { .item(words($0)) }),
      PageSection(
        Wording(vi: "Chỉ tiêu riêng", en: "Own indicators"),
        plan.indicators.map { .item(words($0)) }),
      PageSection(
        Wording(vi: "Phân tổ riêng", en: "Own breakdowns"),
        plan.breakdowns.map { .item(words($0)) }),
      PageSection(
        Wording(vi: "Bảng điểm", en: "Score tables"), plan.assessments.flatMap(blocks)),
    ]
  }

  private var targets: PrintedTable {
    var sources: [String] = []
    var numbers: [String: Int] = [:]
    let indicators = Dictionary(
      plan.allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = plan.targets.map { target -> [PrintedTable.Cell] in
      if let source = target.source, numbers[source] == nil {
        sources.append(source)
        numbers[source] = sources.count
      }
      let mark = target.source.flatMap { numbers[$0] }.map { " (\($0))" }
      let indicator = words(target.indicator, indicators[target.indicator])
      return [
        .text(indicator.name + (mark ?? "") + (target.agreed.map { " (\($0))" } ?? "")),
        .text([target.org, target.area].compactMap { $0 }.joined(separator: ", ")),
        .text(target.bound.tableWords(language)), .text(indicator.unit),
      ]
    }
    return PrintedTable(
      columns: [
        .init(ColumnTitle.indicator(language), .subject),
        .init(ColumnTitle.scope(language), .remark),
        .init(ColumnTitle.target(language), .figure),
        .init(ColumnTitle.unit(language), .unit),
      ],
      rows: rows, notes: sources.enumerated().map { "(\($0 + 1)) \($1)" })
  }

  private func words(_ id: String, _ indicator: Indicator?) -> (name: String, unit: String) {
    guard let indicator else { return (id, "") }
    let name = language == .english ? indicator.nameEnglish : nil
    return (name ?? indicator.name, indicator.unit)
  }

  private func words(_ quota: Quota) -> String {
    let source = quota.source.map {
      Wording(vi: ". Nguồn: \($0)", en: ". Source: \($0)")(language)
    }
    let words = QuotaWords(quota, of: plan, areas: "khu dân cư")
    let calendar = ReportCalendar(plan: plan)
    let names = quota.reports.map { calendar.report($0)?.name(in: plan.year) ?? $0 }
    let reports =
      names.isEmpty
      ? ""
      : Wording(
        vi: "; xét trong báo cáo \(names.joined(separator: ", "))",
        en: "; judged in \(quota.reports.joined(separator: ", "))")(language)
    return "\(words.name(language)): \(words.bound(language))\(reports)\(words.agreed)"
      + (source ?? "")
  }

  private func words(_ indicator: Indicator) -> String {
    let kind = indicator.kind.words(language)
    return "\(indicator.id): \(indicator.name) (\(indicator.unit), \(kind))"
      + (indicator.phrase.map { "; “\($0)”" } ?? "")
  }

  private func words(_ breakdown: Breakdown) -> String {
    let parts = breakdown.parts.map { "\($0.name) (\($0.id))" }.joined(separator: "; ")
    return "\(breakdown.id): \(breakdown.name): \(parts)"
  }

  /// A score table: whom it is about, its ranks and source, then a line a criterion.
  private func blocks(_ assessment: Assessment) -> [PrintedBlock] {
    let ranks = assessment.ranks.map { "\($0.title) ≥ \($0.atLeast.words(language))" }
    let bonus = assessment.bonus.words(language)
    let said = [
      assessment.subject.meaning(language),
      assessment.bonus == .zero
        ? nil : Wording(vi: "điểm thưởng tối đa \(bonus)", en: "bonus up to \(bonus)")(language),
      ranks.isEmpty
        ? nil
        : Wording(
          vi: "xếp loại: \(ranks.joined(separator: ", "))",
          en: "ranks: \(ranks.joined(separator: ", "))")(language),
      assessment.source.map { Wording(vi: "nguồn: \($0)", en: "source: \($0)")(language) },
    ].compactMap { $0 }
    let criteria = assessment.criteria.map { criterion in
      let most = criterion.most.words(language)
      return PrintedBlock.item(
        "\(assessment.id)/\(criterion.id): \(criterion.title) "
          + Wording(vi: "(tối đa \(most) điểm)", en: "(\(most) points at most)")(language))
    }
    return [
      .paragraph("\(assessment.id): \(assessment.title) (\(said.joined(separator: "; ")))")
    ] + criteria
  }

  private func words(_ fund: Fund) -> String {
    let opening = fund.opening.words(language)
    return "\(fund.name): "
      + Wording(
        vi: "số dư đầu năm \(opening) đồng; thu \(fund.income), chi \(fund.spending)",
        en: "opening \(opening) đồng; in \(fund.income), out \(fund.spending)")(language)
  }
}

extension Bound {
  /// The bound in a table that lists bounds of every kind: `≥ 600`, `2`, `40–60`.
  fileprivate func tableWords(_ language: Language) -> String {
    switch self {
    case .atLeast: "≥ " + cell(language)
    case .exactly, .between: cell(language)
    }
  }
}

extension Indicator.Kind {
  /// How its figure comes about.
  fileprivate var words: Wording {
    switch self {
    case .sum: Wording(vi: "cộng dồn", en: "sum")
    case .total(let parts):
      Wording(
        vi: "tổng của \(parts.joined(separator: ", "))",
        en: "total of \(parts.joined(separator: ", "))")
    case .latest: Wording(vi: "số hiện có", en: "latest")
    case .stated: Wording(vi: "số công bố", en: "stated")
    case .ratio(let of, let over):
      Wording(vi: "100 × \(of) ÷ \(over)", en: "100 × \(of) ÷ \(over)")
    }
  }
}
