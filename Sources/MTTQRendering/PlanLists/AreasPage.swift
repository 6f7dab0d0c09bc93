package import MTTQCore
package import MTTQText

/// The residential areas of a plan, as a page for a terminal.
package enum AreasPage {
  /// The areas in the plan's order, each line ended.
  package static func text(
    _ plan: Plan, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    guard !plan.areas.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    page.paragraph(.count(plan.areas.count, language), tone: .strong)
    page.table(
      PrintedTable(
        columns: [
          .init(ColumnTitle.id(language), .figure, .left),
          .init(ColumnTitle.area(language), .subject),
          .init(ColumnTitle.kind(language), .figure, .left),
          .init(Wording.marks(language), .remark),
        ],
        rows: plan.areas.map { area in
          [
            .text(area.id), .text(area.name), .text(area.kind ?? ""),
            .text(area.marks(language).joined(separator: "; ")),
          ]
        }))
    return page.text(style)
  }
}

extension String {
  fileprivate static func count(_ count: Int, _ language: Language) -> String {
    Wording(vi: "\(count) khu dân cư", en: count == 1 ? "1 area" : "\(count) areas")(language)
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Kế hoạch chưa có khu dân cư nào.", en: "The plan has no areas.")
  fileprivate static let marks = Wording(vi: "Đặc điểm", en: "Marks")
}
