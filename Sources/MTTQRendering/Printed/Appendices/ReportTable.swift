/// The tables behind a report; raw values are their names on the command line.
package enum ReportTable: String, Hashable, Sendable, CaseIterable {
  case figures
  /// What flows come to by the parts of their dimensions.
  case breakdown
  /// The targets set for organisations and areas.
  case targets
  case models
  case households
  case organisations
  case funds
  case areas
  /// The points of score tables.
  case assessments

  /// The table for a program, which may have no row.
  package func table(of document: PrintableReport) -> PrintedTable {
    switch self {
    case .figures: FiguresAppendix(document: document).table
    case .targets: TargetsAppendix(document: document).table
    case .models: ModelsAppendix(document: document).table
    case .households: HouseholdsAppendix(document: document).table
    case .organisations: OrganisationsAppendix(document: document).table
    case .funds: FundsAppendix(document: document).table
    case .areas: AreasAppendix(document: document).table
    case .breakdown: BreakdownTable(document: document).table
    case .assessments: AssessmentsAppendix(document: document).table
    }
  }

  /// The tables as they are printed.
  func printed(of document: PrintableReport) -> [PrintedTable] {
    tables(of: document).map { table in
      let word = document.figures.areaWord
      var table = table
      table.caption = table.caption?.calling(areas: word)
      return table.titled { $0.calling(areas: word) }
    }
  }

  private func tables(of document: PrintableReport) -> [PrintedTable] {
    switch self {
    case .figures: [FiguresAppendix(document: document).printed]
    case .assessments: AssessmentsAppendix(document: document).printed
    case .households: [HouseholdsAppendix(document: document).printed]
    case .areas: AreasAppendix(document: document).printed
    case .organisations: [OrganisationsAppendix(document: document).printed].compactMap { $0 }
    case .breakdown, .targets, .models, .funds: [table(of: document)]
    }
  }
}
