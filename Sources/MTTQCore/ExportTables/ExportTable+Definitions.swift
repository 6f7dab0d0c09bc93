package import MTTQText

/// The tables of what figures are of: indicators, dimensions, units below, the day
/// (export.md, “Figures”, the last six).
extension ExportTable {
  package static let ofDefinitions: [ExportRows<ExportedDefinitions>] = [
    ExportRows(
      "definition", rows: { $0.indicators.placed },
      [
        .place, .text("indicator") { $0.entry.id }, .text("name") { $0.entry.name },
        .text("measure") { $0.entry.unit }, .text("kind") { $0.entry.kind.name },
        .whole("content") { $0.entry.content }, .text("ratio_of") { $0.entry.ratio?.of },
        .text("ratio_over") { $0.entry.ratio?.over }, .text("not_above") { $0.entry.notAbove },
      ]),
    ExportRows(
      "definition_part",
      rows: { definitions in
        definitions.indicators.flatMap { indicator in
          indicator.parts.placed.map { OwnedEntry(owner: indicator.id, placed: $0) }
        }
      },
      [.text("indicator") { $0.owner }, .place, .text("part") { $0.placed.entry }]),
    ExportRows(
      "dimension", rows: { $0.breakdowns.placed },
      [.place, .text("dimension") { $0.entry.id }, .text("name") { $0.entry.name }]),
    ExportRows(
      "dimension_part",
      rows: { definitions in
        definitions.breakdowns.flatMap { breakdown in
          breakdown.parts.placed.map { OwnedEntry(owner: breakdown.id, placed: $0) }
        }
      },
      [
        .text("dimension") { $0.owner }, .place, .text("part") { $0.placed.entry.id },
        .text("name") { $0.placed.entry.name },
      ]),
  ]

  package static let ofUnits = ExportRows<ExportedPlan>(
    "member_unit", rows: { $0.plan.units.placed },
    [
      .place, .text("member") { $0.entry.id }, .text("code") { $0.entry.code },
      .text("name") { $0.entry.name }, .text("level") { $0.entry.level.rawValue },
      .text("pilot") { $0.entry.pilot?.rawValue },
    ])

  package static let ofSetting = ExportRows<ExportedSetting>(
    "setting", rows: { [$0.asOf] }, [.day("as_of") { $0 }])
}

/// Indicators and dimensions: those of the catalogue, or a plan's own.
package struct ExportedDefinitions: ExportSource {
  let indicators: [Indicator]
  let breakdowns: [Breakdown]
  package let head: [ExportCell]

  package static let headColumns = [ExportColumn.book]

  /// Those that all plans share; they are of no book.
  package static var catalogue: ExportedDefinitions {
    ExportedDefinitions(
      indicators: Catalogue.standard.indicators, breakdowns: Catalogue.standard.breakdowns,
      head: [.null])
  }

  /// The own ones of the plan of a book.
  package static func own(of plan: Plan, book: String) -> ExportedDefinitions {
    ExportedDefinitions(
      indicators: plan.indicators, breakdowns: plan.breakdowns, head: [.text(book)])
  }
}

/// What holds for all that is written at once.
package struct ExportedSetting: ExportSource {
  let asOf: CalendarDate

  package init(asOf: CalendarDate) { self.asOf = asOf }

  package static let headColumns: [ExportColumn] = []
  package var head: [ExportCell] { [] }
}

/// An entry in a list of something that has an id.
struct OwnedEntry<Entry: Sendable>: PlacedRow {
  let owner: String
  let placed: Placed<Entry>

  var place: Int { placed.place }
}
