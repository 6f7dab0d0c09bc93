internal import MTTQCore
internal import MTTQText

/// The own indicators that are no total: a row a unit.
struct OwnTable {
  let document: PrintableRollUp

  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Đơn vị", .remark), .init("Chỉ tiêu", .subject),
        .init("ĐVT", .unit), .init("Kế hoạch năm", .figure), .init("Lũy kế", .figure),
        .init("Thực hiện trong kỳ", .figure, isForPrograms: true),
        .init("Mã đơn vị", .figure, isForPrograms: true),
        .init("Mã chỉ tiêu", .figure, isForPrograms: true),
      ],
      rows: document.rollUp.own.enumerated().map { place, own in
        let row = own.row
        return [
          .figure(place + 1), .text(own.unit.name), .text(row.indicator.name),
          .text(row.indicator.unit), row.target.map { .number($0) } ?? .empty, row.cumulativeCell,
          .figure(row.value), .text(own.unit.id), .text(row.indicator.id),
        ]
      })
  }
}
