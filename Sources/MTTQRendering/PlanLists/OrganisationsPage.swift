package import MTTQCore
package import MTTQText

/// The organisations of a plan, as a page for a terminal.
package enum OrganisationsPage {
  /// The organisations in the plan's order, each line ended.
  package static func text(
    _ plan: Plan, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    guard !plan.organisations.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    page.paragraph(.count(plan.organisations.count, language), tone: .strong)
    page.table(
      PrintedTable(
        columns: [
          .init(ColumnTitle.id(language), .figure, .left),
          .init(ColumnTitle.organisation(language), .subject),
          .init(ColumnTitle.kind(language), .figure, .left),
          .init(ColumnTitle.contents(language), .figure, .left),
          .init(Wording.models(language), .figure),
        ],
        rows: plan.organisations.map { organisation in
          [
            .text(organisation.id), .text(organisation.name),
            .text(organisation.kind.words(language)),
            .text(organisation.contents.map(String.init).joined(separator: ", ")),
            .text(organisation.models.map(String.init) ?? ""),
          ]
        }))
    return page.text(style)
  }
}

extension String {
  fileprivate static func count(_ count: Int, _ language: Language) -> String {
    Wording(
      vi: "\(count) tổ chức", en: count == 1 ? "1 organisation" : "\(count) organisations")(
        language)
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Kế hoạch chưa có tổ chức nào.", en: "The plan has no organisations.")
  fileprivate static let models = Wording(vi: "Mô hình", en: "Models")
}
