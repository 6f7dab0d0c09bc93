package import MTTQText

/// A table of a report for a spreadsheet or a program: plain numbers, ids behind the words.
package enum ReportCSV {
  /// The table, its titles first; a figure of which nothing was recorded is an empty cell.
  ///
  /// Beside a semicolon, as spreadsheets of a Vietnamese office write it, numbers have a decimal
  /// comma; otherwise a point. Thousands are never grouped.
  package static func text(
    _ document: PrintableReport, table: ReportTable = .figures,
    separator: CSVText.Separator = .comma
  ) -> String {
    let table = table.table(of: document)
    return CSVText.text(
      [table.columns.map(\.title)] + table.rows.map { $0.map { $0.data(beside: separator) } },
      separator: separator)
  }
}

extension PrintedTable.Cell {
  fileprivate func data(beside separator: CSVText.Separator) -> String {
    switch self {
    case .text(let text, _): text
    case .number(let quantity, _): quantity.data(beside: separator)
    case .bar(let bar, _): bar.percent.data(beside: separator)
    case .unrecorded, .empty: ""
    }
  }
}

extension Quantity {
  fileprivate func data(beside separator: CSVText.Separator) -> String {
    guard separator == .semicolon else { return description }
    return String(description.map { $0 == "." ? "," : $0 })
  }
}
