internal import MTTQCore

/// Appendix 5: the funds, in đồng.
struct FundsAppendix {
  let document: ReportDocument

  var appendix: (title: String, blocks: [PrintedBlock]) {
    let funds = document.report.funds
    guard !funds.isEmpty else { return ("Thu - chi các quỹ", []) }
    return (
      "Thu - chi các quỹ",
      [
        .table(
          PrintedTable(
            columns: [
              .init("STT", .ordinal), .init("Quỹ", .subject), .init("Số dư đầu năm", .figure),
              .init("Thu", .figure), .init("Chi", .figure), .init("Số dư cuối kỳ", .figure),
            ],
            rows: funds.enumerated().map { place, fund in
              [
                .figure(place + 1), .text(fund.name), .figure(fund.opening), .figure(fund.income),
                .figure(fund.spending), .figure(fund.closing),
              ]
            },
            notes: ["Đơn vị tính: đồng; thu, chi lũy kế từ đầu năm."]))
      ]
    )
  }
}
