internal import MTTQText

extension ModelSummary {
  /// The key `models` of a report.
  static let reportTable = KeyTable<ModelSummary>(
    of: .models,
    [
      .total(\.items.count),
      .models("effective", \.effective, .effective), .models("stopped", \.stopped, .stopped),
      ReportColumn(
        "items", .rows(\.items, Item.reportTable), Wording(vi: "từng mô hình", en: "each of them"),
        .byRow),
    ])
}

extension ModelSummary.Item {
  /// A row of the items of `models`.
  fileprivate static let reportTable = KeyTable<ModelSummary.Item>(
    of: .models,
    [
      ReportColumn(
        "id", .text(\.model.id), Wording(vi: "mã mô hình", en: "the model's id"), .tellsApart(.id)),
      ReportColumn(
        "name", .text(\.model.name), Wording(vi: "tên mô hình", en: "its name"), .untold),
      ReportColumn(
        "content", .content(\.model.content), Wording(vi: "thuộc nội dung nào", en: "its content"),
        .untold),
      ReportColumn(
        "org", .reference(.organisation, \.model.org),
        Wording(vi: "tổ chức phụ trách", en: "who runs it"), .untold),
      ReportColumn(
        "status", .status(\.status, \.words),
        Wording(vi: "tình hình", en: "what became of it"),
        .told(Wording(vi: "tình trạng", en: "status"), by: .model)),
    ])
}

extension ReportColumn<ModelSummary> {
  /// How many models have a status, as it is called.
  fileprivate static func models(
    _ key: String, _ count: @escaping @Sendable (ModelSummary) -> Int, _ status: ModelStatus
  ) -> ReportColumn {
    ReportColumn(
      key, .count(count), status.words, .told(status.words, by: .statuses([status.rawValue])))
  }
}

extension ReportPart {
  fileprivate static let models = ReportPart(
    "models", of: .model, Wording(vi: "Mô hình", en: "Models"))
}
