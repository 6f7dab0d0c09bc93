package import MTTQCore
package import MTTQText

/// How far the targets of a plan are reached by a day, as a page for a terminal.
package enum TargetsPage {
  /// The targets in the plan's order, each line ended.
  package static func text(
    _ rows: [TargetRow], of plan: Plan, asOf day: CalendarDate, language: Language,
    width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph(.title(day, language), tone: .strong)
    guard !rows.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    let indicators = Dictionary(
      plan.allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    page.paragraph(.counts(rows, language))
    page.gap()
    page.table(
      PrintedTable(
        columns: [
          .init(ColumnTitle.indicator(language), .subject),
          .init(ColumnTitle.unit(language), .unit),
          .init(ColumnTitle.target(language), .figure), .init(Wording.figure(language), .figure),
          .init(Wording.percent(language), .figure), .init(Wording.met(language), .figure, .left),
          .init(ColumnTitle.scope(language), .remark),
        ],
        rows: rows.map { row in
          let indicator = indicators[row.target.indicator]
          return [
            .text(indicator?.words(language) ?? row.target.indicator),
            .text(indicator?.unit ?? ""),
            .text(row.target.bound.listWords(language)),
            .text(row.cumulative.map { $0.words(language) } ?? "–"),
            .text(row.percent.map { $0.words(language) } ?? "–"),
            .text(
              (row.met ? Wording.isMet : .isNotMet)(language), row.met ? .good : .warning),
            .text([row.target.org, row.target.area].compactMap { $0 }.joined(separator: ", ")),
          ]
        }))
    return page.text(style)
  }
}

extension Indicator {
  fileprivate func words(_ language: Language) -> String {
    language == .english ? nameEnglish ?? name : name
  }
}

extension Bound {
  /// The bound in a list of every kind: `≥ 600`, `2`, `40–60`.
  package func listWords(_ language: Language) -> String {
    if case .atLeast = self { return "≥ " + cell(language) }
    return cell(language)
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Chỉ tiêu của kế hoạch, tính đến ngày \(day.words())",
      en: "Targets of the plan, as of \(day.words(.english))")(language)
  }

  fileprivate static func counts(_ rows: [TargetRow], _ language: Language) -> String {
    let met = rows.count(where: \.met)
    return Wording(
      vi: "\(rows.count) chỉ tiêu: \(met) đạt",
      en: "\(rows.count) \(rows.count == 1 ? "target" : "targets"): \(met) met")(language)
  }
}

extension Wording {
  fileprivate static let none = Wording(vi: "Không có chỉ tiêu nào.", en: "There are no targets.")
  fileprivate static let figure = Wording(vi: "Lũy kế", en: "To date")
  fileprivate static let percent = Wording(vi: "Tỷ lệ %", en: "Percent")
  fileprivate static let met = Wording(vi: "Đạt", en: "Met")
  fileprivate static let isMet = Wording(vi: "đạt", en: "yes")
  fileprivate static let isNotMet = Wording(vi: "chưa", en: "no")
}
