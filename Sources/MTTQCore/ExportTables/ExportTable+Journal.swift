internal import MTTQText

/// The tables of facts that the records of a journal give, those that count (export.md, “Facts”).
extension ExportTable {
  package static let ofRecords: [ExportRows<ExportedRecord>] = results + events + help + letters

  private static let results = [
    ExportRows<ExportedRecord>(
      "result", .facts, rows: { $0.values },
      [
        .text("org") { $0.result.org }, .text("area") { $0.result.area },
        .text("task") { $0.result.task }, .householdOfResult,
        .text("indicator") { $0.value.indicator }, .quantity("amount") { $0.value.value },
        .truth("stated") { $0.isStated },
      ]),
    ExportRows(
      "result_part", .facts,
      rows: { $0.parts },
      [.text("dimension") { $0.dimension }, .text("part") { $0.part }]),
    ExportRows(
      "estimate", .facts,
      rows: { $0.estimates },
      [
        .text("report") { $0.report }, .text("indicator") { $0.value.indicator },
        .quantity("amount") { $0.value.value },
      ]),
  ]

  private static let events = [
    ExportRows<ExportedRecord>(
      "task_event", .facts,
      rows: { if case .task(let change) = $0.event { [change] } else { [] } },
      [.text("task") { $0.task }, .text("status") { $0.status.rawValue }]),
    ExportRows(
      "model_event", .facts,
      rows: { if case .model(let change) = $0.event { [change] } else { [] } },
      [.text("model") { $0.model }, .text("status") { $0.status.rawValue }]),
  ]

  private static let help = [
    ExportRows<ExportedRecord>(
      "assignment", .facts, behind: .households, rows: { $0.assignments },
      [
        .text("household") { $0.household }, .text("org") { $0.org },
        .text("helper") { $0.helper }, .text("helper_kind") { $0.kind?.rawValue },
        .day("until_day") { $0.until },
      ]),
    ExportRows(
      "assignment_form", .facts, behind: .households,
      rows: { if case .assign(let assignment) = $0.event { assignment.forms } else { [] } },
      [.text("form") { $0 }]),
    ExportRows(
      "release_event", .facts, behind: .households,
      rows: { if case .release(let release) = $0.event { [release.assignment] } else { [] } },
      [.text("assignment") { $0 }]),
    ExportRows(
      "outcome", .facts, behind: .households, rows: { $0.outcomes },
      [.text("household") { $0.household }, .text("status") { $0.status.rawValue }]),
  ]

  private static let letters = [
    ExportRows<ExportedRecord>(
      "sent", .facts, rows: { if case .sent(let sent) = $0.event { [sent] } else { [] } },
      [.text("report") { $0.report }, .text("recipient") { $0.to }, .text("number") { $0.number }]),
    ExportRows(
      "received", .facts,
      rows: { if case .received(let received) = $0.event { [received] } else { [] } },
      [
        .text("report") { $0.report }, .text("sender_kind") { $0.from.kind },
        .text("sender") { $0.from.id },
      ]),
    ExportRows(
      "score", .facts, rows: { if case .score(let score) = $0.event { [score] } else { [] } },
      [
        .text("assessment") { $0.assessment }, .text("subject") { $0.subject?.id },
        .quantity("bonus") { $0.bonus },
      ]),
    ExportRows(
      "score_points", .facts,
      rows: { if case .score(let score) = $0.event { score.points } else { [] } },
      [.text("criterion") { $0.indicator }, .quantity("points") { $0.value }]),
  ]
}

/// A record that goes into tables.
package struct ExportedRecord: ExportSource {
  private let record: Record
  private let book: String
  private let people: ExportedPeople

  package init(_ record: Record, book: String, people: ExportedPeople) {
    self.record = record
    self.book = book
    self.people = people
  }

  package static let headColumns = [
    ExportColumn.book, ExportColumn("id", .text), ExportColumn("at_time", .text),
    ExportColumn("on_day", .date),
  ]

  package var head: [ExportCell] {
    [
      .text(book), .text(record.id), .text(record.at.description), ExportCell(record.event.on),
    ]
  }

  var event: Record.Event { record.event }

  /// A value of a result.
  struct Value: Sendable {
    let result: Record.Result
    let household: String?
    let value: Record.IndicatorValue
    let isStated: Bool
  }

  /// The values of a result, those that somebody stated last.
  var values: [Value] {
    guard case .result(let result) = event else { return [] }
    let household = result.household.flatMap(people.code)
    func values(_ values: [Record.IndicatorValue], areStated: Bool) -> [Value] {
      values.map {
        Value(result: result, household: household, value: $0, isStated: areStated)
      }
    }
    return values(result.values, areStated: false) + values(result.stated, areStated: true)
  }

  var parts: [Record.BreakdownPart] {
    if case .result(let result) = event { result.parts } else { [] }
  }

  /// A figure that is expected for a report.
  struct Expected: Sendable {
    let report: String
    let value: Record.IndicatorValue
  }

  var estimates: [Expected] {
    guard case .estimate(let estimate) = event else { return [] }
    return estimate.values.map { Expected(report: estimate.report, value: $0) }
  }

  /// An assignment, of whose helper a person's kind alone is told.
  struct Help: Sendable {
    let household: String?
    let org: String?
    let helper: String?
    let kind: Helper.Kind?
    let until: CalendarDate?
  }

  var assignments: [Help] {
    guard case .assign(let assignment) = event else { return [] }
    let helper = assignment.helper.helper
    let kind = helper.flatMap { people.helpers[$0] }
    return [
      Help(
        household: people.code(assignment.household), org: assignment.helper.organisation,
        helper: kind?.isPerson == false ? helper : nil, kind: kind, until: assignment.until)
    ]
  }

  var outcomes: [(household: String?, status: HouseholdStatus)] {
    guard case .outcome(let outcome) = event else { return [] }
    return [(people.code(outcome.household), outcome.status)]
  }
}

/// What is told of the people in a book's records.
package struct ExportedPeople: Sendable {
  /// What stands for households; nil where they are not asked for.
  fileprivate let codes: HouseholdCodes?
  fileprivate let helpers: [String: Helper.Kind]

  package init(_ register: Register?, codes: HouseholdCodes?) {
    self.codes = codes
    helpers = Dictionary(
      (register?.helpers ?? []).map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate func code(_ household: String) -> String? { codes?.code(of: household) }
}

extension ValueColumn<ExportedRecord.Value> {
  fileprivate static let householdOfResult = ValueColumn(
    column: ExportColumn("household", .text, isOfHousehold: true)
  ) { ExportCell($0.household) }
}

extension Record.Sender {
  /// What the sender is, as tables have it.
  fileprivate var kind: String {
    switch self {
    case .unit: "unit"
    case .org: "org"
    case .area: "area"
    }
  }
}
