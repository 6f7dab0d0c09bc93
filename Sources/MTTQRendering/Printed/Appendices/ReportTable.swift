/// The tables behind a report; raw values are their names on the command line.
package enum ReportTable: String, Hashable, Sendable, CaseIterable {
  case figures
  /// The targets set for organisations and areas.
  case targets
  case models
  case households
  case organisations
  case funds
  case areas

  /// The table, which may have no row.
  package func table(of document: PrintableReport) -> PrintedTable {
    switch self {
    case .figures: FiguresAppendix(document: document).table
    case .targets: TargetsAppendix(document: document).table
    case .models: ModelsAppendix(document: document).table
    case .households: HouseholdsAppendix(document: document).table
    case .organisations: OrganisationsAppendix(document: document).table
    case .funds: FundsAppendix(document: document).table
    case .areas: AreasAppendix(document: document).table
    }
  }
}
