internal import MTTQCore
internal import MTTQText

/// Appendix 2: the models of the plan and what became of them.
struct ModelsAppendix {
  let document: PrintableReport

  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Tên mô hình", .subject), .init("Nội dung", .figure, .center),
        .init("Tổ chức chủ trì", .remark), .init("Khu dân cư", .remark),
        .init("Kết quả", .remark), .init("Mã mô hình", .figure, isForPrograms: true),
      ],
      rows: document.report.models.items.enumerated().map { place, item in
        [
          .figure(place + 1), .text(item.model.name), .figure(item.model.content),
          .text(item.model.org.map(document.organisation) ?? ""),
          .text(item.model.areas.map(document.area).joined(separator: ", ")),
          .text(item.status.words.vietnamese), .text(item.model.id),
        ]
      })
  }
}
