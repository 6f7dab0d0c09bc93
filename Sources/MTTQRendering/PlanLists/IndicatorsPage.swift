package import MTTQCore
package import MTTQText

/// The indicators that a plan may use, its own and those of the catalogue, as a page for a terminal.
package enum IndicatorsPage {
  /// The plan's own first, then the catalogue content by content, each line ended.
  package static func text(
    _ plan: Plan, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph(
      plan.indicators.isEmpty
        ? Wording.noOwn(language) : .count(plan.indicators.count, language), tone: .strong)
    if !plan.indicators.isEmpty { page.table(table(plan.indicators, [:], language)) }
    page.gap()
    let standard = Catalogue.standard.indicators
    page.paragraph(.standard(standard.count, language), tone: .strong)
    var headings: [Int: String] = [:]
    for (place, indicator) in standard.enumerated()
    where place == 0 || standard[place - 1].content != indicator.content {
      headings[place] = heading(indicator.content, language)
    }
    page.table(table(standard, headings, language))
    return page.text(style)
  }

  private static func table(
    _ indicators: [Indicator], _ headings: [Int: String], _ language: Language
  ) -> PrintedTable {
    PrintedTable(
      columns: [
        .init(ColumnTitle.id(language), .figure, .left),
        .init(ColumnTitle.indicator(language), .subject),
        .init(ColumnTitle.unit(language), .unit), .init(Wording.kind(language), .remark),
      ],
      rows: indicators.map { indicator in
        [
          .text(indicator.id), .text(indicator.words(language)), .text(indicator.unit),
          .text(indicator.way(language)),
        ]
      }, headings: headings)
  }

  private static func heading(_ content: Int?, _ language: Language) -> String {
    guard let content, let known = Catalogue.standard.content(content) else {
      return Wording.common(language)
    }
    let title = language == .english ? known.shortEnglish : known.title
    return "\(ColumnTitle.content(language)) \(content). \(title)"
  }
}

extension Indicator {
  fileprivate func words(_ language: Language) -> String {
    language == .english ? nameEnglish ?? name : name
  }

  /// How it counts, and of what.
  fileprivate func way(_ language: Language) -> String {
    let bound = notAbove.map { Wording(vi: "≤ \($0)", en: "≤ \($0)") }
    return [kind.way, bound].compactMap { $0?(language) }.joined(separator: "; ")
  }
}

extension Indicator.Kind {
  fileprivate var way: Wording {
    switch self {
    case .sum: Wording(vi: "phát sinh, cộng dồn", en: "a flow")
    case .total(let parts):
      Wording(
        vi: "tổng của \(parts.joined(separator: ", "))",
        en: "the total of \(parts.joined(separator: ", "))")
    case .latest: Wording(vi: "số hiện có", en: "a stock")
    case .stated: Wording(vi: "số được công bố", en: "as stated")
    case .ratio(let of, let over): Wording(vi: "\(of) / \(over)", en: "\(of) / \(over)")
    }
  }
}

extension String {
  fileprivate static func count(_ count: Int, _ language: Language) -> String {
    Wording(
      vi: "\(count) chỉ tiêu riêng của kế hoạch",
      en: count == 1 ? "1 indicator of the plan's own" : "\(count) indicators of the plan's own")(
        language)
  }

  fileprivate static func standard(_ count: Int, _ language: Language) -> String {
    Wording(
      vi: "\(count) chỉ tiêu của danh mục chung", en: "\(count) indicators of the catalogue")(
        language)
  }
}

extension Wording {
  fileprivate static let noOwn = Wording(
    vi: "Kế hoạch không có chỉ tiêu riêng.", en: "The plan has no indicators of its own.")
  fileprivate static let kind = Wording(vi: "Cách tính", en: "How it counts")
  fileprivate static let common = Wording(vi: "Chung", en: "Common to all")
}
