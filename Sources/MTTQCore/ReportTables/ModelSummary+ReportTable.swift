internal import MTTQText

extension ModelSummary {
  /// The key `models` of a report.
  static let reportTable = KeyTable<ModelSummary>(
    of: .models,
    [
      .total(\.items.count),
      ReportColumn(
        "effective", .count(\.effective),
        Wording(vi: "hoạt động hiệu quả", en: "those that work"),
        .told(Wording(vi: "hoạt động hiệu quả", en: "effective"), by: .status(.effective))),
      ReportColumn(
        "stopped", .count(\.stopped), Wording(vi: "ngừng hoạt động", en: "those that stopped"),
        .told(Wording(vi: "ngừng hoạt động", en: "stopped"), by: .status(.stopped))),
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
        "status", .choice(\.status, \.meaning, words: \.words),
        Wording(vi: "tình hình", en: "what became of it"),
        .told(Wording(vi: "tình trạng", en: "status"), by: .model)),
    ])
}

extension ReportCause {
  fileprivate static func status(_ status: ModelStatus) -> ReportCause {
    .statuses([status.rawValue])
  }
}

extension ReportPart {
  fileprivate static let models = ReportPart(
    "models", of: .model, Wording(vi: "Mô hình", en: "Models"))
}
