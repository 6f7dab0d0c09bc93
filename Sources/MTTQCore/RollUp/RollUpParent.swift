internal import MTTQText

/// The plan whose units are added up: it says who is expected, what is aimed at, and which days a
/// report counts.
package struct RollUpParent: Sendable {
  package let plan: Plan
  /// The report that it owes itself; nil where it owes none such.
  package let due: DueReport?
  /// The days of that report.
  let period: Period?

  package init(_ plan: Plan, _ calendar: ReportCalendar, report: String) {
    self.plan = plan
    due = calendar.report(report)
    period = due.map { Period(from: $0.from, through: $0.through, start: calendar.start) }
  }

  /// Whether a unit is the parent itself, whose own figures are no part of the sum.
  package func isItself(_ unit: Unit) -> Bool {
    let own = plan.unit
    return unit.id == own.id && unit.level == own.level
      && (unit.code == nil || own.code == nil || unit.code == own.code)
  }

  /// The definition that the plan gives an indicator which is not the catalogue's.
  func ownIndicator(_ id: String) -> Indicator? { plan.indicators.first { $0.id == id } }
}

extension Unit {
  /// A unit below as a report has it.
  init(_ unit: SubordinateUnit) {
    self.init(id: unit.id, name: unit.name, level: unit.level)
    code = unit.code
  }
}
