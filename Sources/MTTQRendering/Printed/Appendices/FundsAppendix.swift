internal import MTTQCore

/// Appendix 5: the funds, in đồng.
struct FundsAppendix {
  let document: ReportDocument

  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Quỹ", .subject), .init("Số dư đầu năm", .figure),
        .init("Thu", .figure), .init("Chi", .figure), .init("Số dư cuối kỳ", .figure),
        .init("Mã quỹ", .figure, isForPrograms: true),
      ],
      rows: document.report.funds.enumerated().map { place, fund in
        [
          .figure(place + 1), .text(fund.name), .figure(fund.opening), .figure(fund.income),
          .figure(fund.spending), .figure(fund.closing), .text(fund.id),
        ]
      },
      notes: ["Đơn vị tính: đồng; thu, chi lũy kế từ đầu năm."])
  }
}
