internal import MTTQText

/// A table of a roll-up for a spreadsheet or a program, as that of a report.
package enum RollUpCSV {
  package static func text(_ document: PrintableRollUp, _ table: RollUpTable) -> String {
    TableCSV.text(table.table(of: document), separator: .comma)
  }
}
