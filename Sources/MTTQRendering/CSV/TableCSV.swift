internal import MTTQText

/// A table as CSV has it: its titles, then its rows.
///
/// Beside a semicolon, as spreadsheets of a Vietnamese office write it, numbers have a decimal
/// comma; otherwise a point. Thousands are never grouped.
enum TableCSV {
  static func text(_ table: PrintedTable, separator: CSVText.Separator) -> String {
    CSVText.text(
      [table.columns.map(\.title)] + table.rows.map { $0.map { $0.data(beside: separator) } },
      separator: separator)
  }
}

extension PrintedTable.Cell {
  fileprivate func data(beside separator: CSVText.Separator) -> String {
    switch self {
    case .text, .day: text
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
