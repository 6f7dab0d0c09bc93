/// Which tables are asked for.
package struct ExportChoice: Hashable, Sendable {
  package var facts: Bool
  package var households: Bool
  package var remarks: Bool

  package init(facts: Bool = false, households: Bool = false, remarks: Bool = false) {
    self.facts = facts
    self.households = households
    self.remarks = remarks
  }

  /// The tables, in the order of the description.
  package var tables: [ExportTable] { ExportTable.all.filter(includes) }

  /// What is asked for, by the words of the command line.
  package var layers: [String] {
    ["figures"] + (facts ? ["facts"] : []) + (households ? ["households"] : [])
      + (remarks ? ["remarks"] : [])
  }

  package func includes(_ table: ExportTable) -> Bool {
    guard table.layer == .figures || facts else { return false }
    return switch table.guardian {
    case .households: households
    case .remarks: remarks
    case nil: true
    }
  }

  /// The columns of a table that are written.
  package func columns(of table: ExportTable) -> [ExportColumn] {
    table.columns.filter(includes)
  }

  func includes(_ column: ExportColumn) -> Bool { households || !column.isOfHousehold }
}
