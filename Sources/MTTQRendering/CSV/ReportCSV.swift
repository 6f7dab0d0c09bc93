package import MTTQText

/// A table of a report for a spreadsheet or a program: plain numbers, ids behind the words.
package enum ReportCSV {
  /// The table, its titles first; a figure of which nothing was recorded is an empty cell.
  package static func text(
    _ document: PrintableReport, table: ReportTable = .figures,
    separator: CSVText.Separator = .comma
  ) -> String {
    TableCSV.text(table.table(of: document), separator: separator)
  }
}
