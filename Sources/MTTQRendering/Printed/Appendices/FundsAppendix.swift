internal import MTTQCore
internal import MTTQText

/// Appendix 5: the funds, in đồng.
struct FundsAppendix {
  let document: PrintableReport

  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Quỹ", .subject), .init("Số dư đầu năm", .figure),
        .init("Thu", .figure), .init("Chi", .figure),
        .init("Số dư cuối kỳ", .figure),
        .init("Mã quỹ", .figure, isForPrograms: true),
      ],
      rows: zip(document.report.funds, document.plan.funds).enumerated().map { place, funds in
        let (row, fund) = funds
        return [
          .figure(place + 1), .text(row.name), .figure(row.opening),
          flow(fund.income, row.income), flow(fund.spending, row.spending),
          .figure(row.closing), .text(row.id),
        ]
      },
      notes: [
        "Đơn vị tính: đồng; thu, chi lũy kế từ đầu năm; số dư cuối kỳ tính đến ngày "
          + "\(document.report.period.known.words())."
      ])
  }

  /// What came in or went out: zero in a sum, `–` on paper where nothing was recorded.
  private func flow(_ indicator: String, _ amount: Quantity) -> PrintedTable.Cell {
    let isRecorded = (document.row(indicator)?.recordsCumulative ?? 0) > 0
    return .number(amount, shown: isRecorded ? nil : "–")
  }
}
