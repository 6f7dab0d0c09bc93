package import MTTQCore
package import MTTQText

/// A report with what a printed document needs besides: the plan, names, number and date.
package struct PrintableReport: Hashable, Sendable {
  package let report: Report
  package let plan: Plan
  /// The names of household heads by id, for a print that stays in the office; else nil.
  package var names: [String: String]?
  /// The document's number, `12/BC-MTTQ-BTT`; nil leaves it open.
  package var number: String?
  /// The document's date; nil leaves it open.
  package var date: CalendarDate?
  /// The Mã kiểm tra of the last sending that sealed these data; nil where none did.
  package var code: String?
  /// How many errors of the book are left out of the figures.
  package var errors: Int
  /// Which appendices are printed; nil leaves it to the kind of report.
  package var appendices: AppendixChoice?
  /// The bounds of the unit's own targets by indicator.
  let unscopedBounds: [String: [Bound]]
  /// The rows that the text tells.
  let told: [IndicatorRow]
  /// The figures with what is needed to tell them.
  let figures: ReportedFigures
  private let areaNames: [String: String]
  private let organisationNames: [String: String]
  private let unitNames: [String: String]

  package init(
    report: Report, plan: Plan, names: [String: String]? = nil, number: String? = nil,
    date: CalendarDate? = nil, code: String? = nil, errors: Int = 0,
    appendices: AppendixChoice? = nil
  ) {
    self.report = report
    self.plan = plan
    self.names = names
    self.number = number
    self.date = date
    self.code = code
    self.errors = errors
    self.appendices = appendices
    unscopedBounds = Dictionary(
      grouping: plan.targets.filter { $0.org == nil && $0.area == nil }, by: \.indicator
    ).mapValues { $0.map(\.bound) }
    areaNames = Dictionary(
      plan.areas.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    organisationNames = Dictionary(
      plan.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    unitNames = Dictionary(
      plan.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    figures = ReportedFigures(report, of: plan)
    told =
      report.tellsMovementAlone
      ? report.indicators.filter { $0.records > 0 || $0.estimate != nil } : report.indicators
  }
}

extension PrintableReport {
  /// The report as it is printed: its indicators call the areas as they are called here.
  var inLocalWords: PrintableReport {
    let word = figures.areaWord
    let own = Set(plan.indicators.map(\.id))
    return PrintableReport(
      report: report.wording { own.contains($0.id) ? $0 : $0.calling(areas: word) }, plan: plan,
      names: names, number: number, date: date, code: code, errors: errors,
      appendices: appendices)
  }

  /// The name of an organisation of the plan, or the id where there is none.
  func organisation(_ id: String) -> String {
    organisationNames[id] ?? id
  }

  /// Whether an id is that of an organisation of the plan.
  func isOrganisation(_ id: String) -> Bool { organisationNames[id] != nil }

  /// The name of a unit below, or the id where there is none.
  func unit(_ id: String) -> String {
    unitNames[id] ?? id
  }

  /// The name of an area of the plan with its local word, or the id where there is none.
  func area(_ id: String) -> String {
    areaNames[id] ?? id
  }

  /// The rows of some indicators that the text tells, in the order of the report.
  func rows(_ ids: Set<String>) -> [IndicatorRow] {
    told.filter { ids.contains($0.indicator.id) }
  }

  /// The row of an indicator, or nil where the report does not list it.
  func row(_ id: String) -> IndicatorRow? {
    figures.row(id)
  }

  /// A duty that is counted from the book, in words.
  func words(of quota: Quota) -> QuotaWords {
    QuotaWords(quota, of: plan, areas: figures.areaWord)
  }

  /// The indicators that count what comes into the funds and goes out of them.
  var fundIndicators: Set<String> { Set(plan.funds.flatMap { [$0.income, $0.spending] }) }

  /// The remarks of a section.
  func remarks(_ section: RemarkSection) -> [RemarkRow] {
    report.remarks.filter { $0.section == section }
  }

  /// The organisations that the duties of members bind.
  var members: [Organisation] { plan.organisations.filter(\.kind.owesQuotas) }
}
