package import MTTQCore
package import MTTQText

extension PrintedList {
  /// What became of the models, in the plan's order.
  package init(
    _ models: [ModelProgress], of plan: Plan, asOf day: CalendarDate, language: Language
  ) {
    self.init(
      .models, of: plan, asOf: day, language: language,
      table: PrintedTable(
        columns: [
          .init("Mã", .remark), .init("Mô hình", .subject), .init("Nội dung", .figure),
          .init("Tổ chức", .remark), .init("Khu dân cư", .remark), .init("Từ ngày", .figure),
          .init("Tình trạng", .remark), .init("Ngày", .figure),
        ],
        rows: models.map { standing in
          let model = standing.model
          return [
            .text(model.id), .text(model.name), .count(model.content), .text(model.org ?? ""),
            .text(model.areas.joined(separator: "; ")), .day(model.since, in: language),
            .text(standing.status.words.vietnamese), .day(standing.on, in: language),
          ]
        }))
  }
}

extension Wording {
  fileprivate static let models = Wording(vi: "Mô hình", en: "Models")
}
