package import MTTQCore
package import MTTQText

/// The residential areas of a plan, as a page for a terminal.
package enum AreasPage {
  /// The areas in the plan's order, each line ended.
  package static func text(
    _ plan: Plan, asOf day: CalendarDate, language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    guard !plan.areas.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    let existing = plan.areas(on: day).count
    page.paragraph(
      existing == plan.areas.count
        ? .count(existing, language)
        : .count(existing, of: plan.areas.count, day, language), tone: .strong)
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

  fileprivate static func count(
    _ existing: Int, of all: Int, _ day: CalendarDate, _ language: Language
  ) -> String {
    Wording(
      vi: "\(existing) khu dân cư vào ngày \(day.words()), trong \(all) khu của kế hoạch",
      en: "\(existing) of \(all) areas exist on \(day.words(.english))")(language)
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Kế hoạch chưa có khu dân cư nào.", en: "The plan has no areas.")
  fileprivate static let marks = Wording(vi: "Đặc điểm", en: "Marks")
}
