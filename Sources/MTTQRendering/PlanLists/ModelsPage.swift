package import MTTQCore
package import MTTQText

/// What became of a plan's models by a day, as a page for a terminal.
package enum ModelsPage {
  /// The models in the plan's order, each line ended.
  package static func text(
    _ models: [ModelProgress], asOf day: CalendarDate, language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph(.title(day, language), tone: .strong)
    guard !models.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    page.gap()
    page.table(
      PrintedTable(
        columns: [
          .init(ColumnTitle.id(language), .figure, .left),
          .init(ColumnTitle.model(language), .subject),
          .init(ColumnTitle.content(language), .figure),
          .init(Wording.org(language), .figure, .left),
          .init(ColumnTitle.areas(language), .remark), .init(ColumnTitle.status(language), .remark),
        ],
        rows: models.map { standing in
          let model = standing.model
          return [
            .text(model.id), .text(model.name), .text(String(model.content)),
            .text(model.org ?? ""), .text(model.areas.joined(separator: ", ")),
            .text(standing.statusWords(language), standing.tone),
          ]
        }))
    return page.text(style)
  }
}

extension ModelProgress {
  /// What became of it, with the day: `đang xây dựng từ 22/3/2026`.
  fileprivate func statusWords(_ language: Language) -> String {
    guard let on else { return status.words(language) }
    let lasts = language == .vietnamese || status == .effective
    let day = lasts ? on.sinceWords(language) : on.words(language)
    return "\(status.words(language)) \(day)"
  }

  fileprivate var tone: Tone {
    switch status {
    case .planned: .plain
    case .started: .accent
    case .effective, .replicated: .good
    case .stopped: .faint
    }
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Mô hình của kế hoạch, tính đến ngày \(day.words())",
      en: "Models of the plan, as of \(day.words(.english))")(language)
  }
}

extension Wording {
  fileprivate static let none = Wording(vi: "Không có mô hình nào.", en: "There are no models.")
  fileprivate static let org = Wording(vi: "Tổ chức", en: "Org")
}
