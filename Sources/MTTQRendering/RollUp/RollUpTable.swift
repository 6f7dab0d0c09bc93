/// The tables of a roll-up for spreadsheets and programs; raw values are their names on the command
/// line.
package enum RollUpTable: String, Hashable, Sendable, CaseIterable {
  case totals
  /// A row a unit, a column an indicator.
  case units
  /// The rows that are no part of a total.
  case own

  /// The table, which may have no row.
  func table(of document: PrintableRollUp) -> PrintedTable {
    switch self {
    case .totals: TotalsTable(document: document).table
    case .units: UnitsTable(document: document).table
    case .own: OwnTable(document: document).table
    }
  }
}
