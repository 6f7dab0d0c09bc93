package import MTTQText

/// A plan made for a unit and a year, and what its unit should look at before it is used.
package struct NewPlan: Sendable {
  package let tree: JSONNode
  /// What to look at, each one sentence without a full stop.
  package let reminders: [Wording]
  /// The register carried over from last year's book; nil where it has none.
  package let register: NewRegister?

  /// The plan.json in canonical form.
  package var text: String { CanonicalForm.text(tree, fields: Shape.plan) }

  /// Makes the plan; where the request names a source, much is taken over from it.
  ///
  /// - Precondition: the source is of the unit's level or above; one from below is not used.
  package init(_ request: PlanRequest) {
    let takeover = request.source.flatMap { source in
      source.relation(to: request.unit).map { Takeover(from: source, $0, for: request) }
    }
    var unit = takeover?.unit ?? request.unit
    let merged = request.lastYears.map(\.plan.unit).filter { former in
      former.id != unit.id && !unit.predecessors.contains(former.name)
    }.map(\.name)
    unit.predecessors += merged
    let duties = ReportingDuties(request, takeover)
    let carryOver = RegisterCarryOver(of: request.lastYears, at: request.start)
    let closings = FundCarryOver(request.lastYears)
    let parts = (takeover.map(NewPlan.taken) ?? NewPlan.customary(unit)).map { part in
      closings.completing(carryOver?.completing(part) ?? part)
    }
    register = carryOver?.register(beside: parts)
    let own = takeover?.relation == .own ? takeover?.source.tree : nil
    var plan = Plan(unit: unit, year: request.year, title: NewPlan.title(String(request.year)))
    plan.bases = takeover.map { [$0.source.basis] } ?? []
    plan.signatures = [unit.customarySignature]
    plan.recipients = unit.customaryRecipients(reader: request.recipient)
    plan.previous = request.previous
    let taken: [(String, JSONNode?)] =
      [
        ("$schema", .string(Shape.planSchemaFile)), ("format", .string("mttq-plan/1")),
        ("place", own?["place"]), ("header", own?["header"]), ("reports", .array(duties.entries)),
        ("signatures", takeover?.signatures.map { .array($0) }),
        ("recipients", own?["recipients"]),
      ] + parts.map { ($0.key, .list($0.taken.entries)) }
    tree = taken.reduce(plan.node) { tree, part in
      part.1.map { tree.setting(part.0, $0) } ?? tree
    }
    reminders =
      [.toFillIn] + NewPlan.reminders(of: unit, year: request.year)
      + (merged.isEmpty ? [] : [.predecessorsTaken(merged)])
      + (takeover?.reminders ?? []) + parts.flatMap(\.taken.reminders) + duties.reminders
      + (Plan(tree: tree).map(ReportingDuties.freeDays) ?? [])
  }

  /// What stands under one key of the plan.
  typealias Entries = (key: String, taken: Taken)

  private static func taken(_ takeover: Takeover) -> [Entries] {
    [
      ("contents", takeover.contents), ("organisations", takeover.organisations),
      ("areas", takeover.areas), ("units", takeover.units), ("tasks", takeover.tasks),
      ("models", takeover.models), ("indicators", takeover.indicators),
      ("breakdowns", takeover.breakdowns), ("targets", takeover.targets),
      ("quotas", takeover.quotas), ("assessments", takeover.assessments),
      ("funds", takeover.funds),
    ]
  }

  private static func customary(_ unit: Unit) -> [Entries] {
    let contents = Catalogue.standard.contents.map { content in
      ChosenContent(content: content.number).node
    }
    return [
      ("contents", Taken(contents)), ("organisations", Taken(unit.customaryOrganisations)),
      ("areas", Taken.areas([], of: unit)),
    ]
  }

  /// What is odd or missing about the unit itself.
  private static func reminders(of unit: Unit, year: Int) -> [Wording] {
    let name = UnitName(unit.name)
    var reminders: [Wording] = []
    if let kind = name.kind, !name.levels.contains(unit.level) {
      reminders.append(.kindUnlikeLevel(kind, unit.level))
    }
    if unit.level != .province, unit.within.isEmpty { reminders.append(.unitsAboveUnknown) }
    if unit.level == .district, year > 2025 { reminders.append(.districtIsHistoric) }
    return reminders
  }

  private static func title(_ year: String) -> String {
    "Kế hoạch triển khai thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, "
      + "đô thị văn minh” năm \(year)"
  }
}

extension Wording {
  fileprivate static let toFillIn = Wording(
    vi: "ghi số, ngày và nơi ban hành của kế hoạch (number, issued, place)",
    en: "fill in the plan's number, day and place of issue (number, issued, place)")

  fileprivate static func kindUnlikeLevel(_ kind: String, _ level: Unit.Level) -> Wording {
    Wording(
      vi: "“\(kind)” không hợp với cấp “\(level.rawValue)”: xem lại cấp của đơn vị (unit.level)",
      en: "a “\(kind)” is hardly of the level “\(level.rawValue)”: check unit.level")
  }

  fileprivate static let unitsAboveUnknown = Wording(
    vi: "ghi tên các đơn vị cấp trên, gần nhất trước (unit.within)",
    en: "name the units above, nearest first (unit.within)")

  fileprivate static func predecessorsTaken(_ names: [String]) -> Wording {
    let list = names.joined(separator: ", ")
    return Wording(
      vi:
        "xem lại các đơn vị nhập thành đơn vị này (unit.predecessors), lấy theo --previous: \(list)",
      en: "check the units merged into this one (unit.predecessors), taken from --previous: \(list)"
    )
  }

  fileprivate static let districtIsHistoric = Wording(
    vi: "từ 01/7/2025 không còn cấp huyện: xem lại cấp của đơn vị (unit.level)",
    en: "there is no district level since 1 July 2025: check unit.level")
}
