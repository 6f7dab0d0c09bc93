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
    let holidays = PublicHolidays(of: request.year)
    let taken: [(String, JSONNode?)] =
      [
        ("$schema", .string(Shape.planSchemaFile)), ("format", .string("mttq-plan/1")),
        ("place", own?["place"]), ("header", own?["header"]), ("reports", .array(duties.entries)),
        ("signatures", takeover?.signatures.map { .array($0) }),
        ("recipients", own?["recipients"]),
        ("holidays", .list(holidays.days.map { .string($0.description) })),
      ] + parts.map { ($0.key, .list($0.taken.entries)) }
    tree = taken.reduce(plan.node) { tree, part in
      part.1.map { tree.setting(part.0, $0) } ?? tree
    }
    reminders =
      NewPlan.reminders(of: unit, year: request.year)
      + (merged.isEmpty ? [] : [.predecessorsTaken(merged)]) + parts.flatMap(\.taken.reminders)
      + duties.reminders + (takeover?.outdated(NewPlan.withSources(parts, duties)) ?? [])
      + (Plan(tree: tree).map(ReportingDuties.freeDays) ?? []) + [.holidays(holidays, request.year)]
  }

  /// What says which document sets it, with the key by which an entry is named.
  private static func withSources(
    _ parts: [Entries], _ duties: ReportingDuties
  ) -> [(key: String, entries: [JSONNode])] {
    func entries(_ key: String) -> [JSONNode] {
      parts.first { $0.key == key }?.taken.entries ?? []
    }
    return [
      ("indicator", entries("targets")), ("quota", entries("quotas")), ("kind", duties.entries),
    ]
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
      ("areas", Taken([])),
    ]
  }

  /// What is odd or missing about the unit itself.
  private static func reminders(of unit: Unit, year: Int) -> [Wording] {
    let name = UnitName(unit.name)
    var reminders: [Wording] = []
    if let kind = name.kind, !name.levels.contains(unit.level) {
      reminders.append(.kindUnlikeLevel(kind, unit.level))
    }
    if unit.level == .district, year > 2025 { reminders.append(.districtIsHistoric) }
    return reminders
  }

  private static func title(_ year: String) -> String {
    "Kế hoạch triển khai thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, "
      + "đô thị văn minh” năm \(year)"
  }
}

extension Wording {
  fileprivate static func kindUnlikeLevel(_ kind: String, _ level: Unit.Level) -> Wording {
    Wording(
      vi: "“\(kind)” không hợp với cấp “\(level.rawValue)”: xem lại cấp của đơn vị (unit.level)",
      en: "a “\(kind)” is hardly of the level “\(level.rawValue)”: check unit.level")
  }

  fileprivate static func predecessorsTaken(_ names: [String]) -> Wording {
    let list = names.joined(separator: ", ")
    return Wording(
      vi: "xem lại các đơn vị nhập thành đơn vị này, lấy theo --previous: \(list) – "
        + "mttq plan set --predecessor TÊN",
      en: "check the units merged into this one, taken from --previous: \(list) – "
        + "mttq plan set --predecessor NAME")
  }

  /// Which days are taken to be free, and who has the last word.
  fileprivate static func holidays(_ holidays: PublicHolidays, _ year: Int) -> Wording {
    let days = holidays.days
    // Resolution 80-NQ/TW of 7 January 2026 wants it free; the Labour Code has to say so.
    let mayHaveCultureDay = year >= 2026
    let moon =
      holidays.knowsMoon
      ? Wording(vi: "", en: "")
      : Wording(
        vi: "; chưa có Tết Âm lịch và Giỗ Tổ Hùng Vương", en: "; without those of the moon")
    return Wording(
      vi: "đối chiếu \(days.count) ngày nghỉ lễ, Tết năm \(year), kể cả nghỉ bù, với thông báo của "
        + "Nhà nước\(moon.vietnamese): "
        + days.map { VietnameseDate.short($0).dropLast(5) }.joined(separator: ", ")
        + (mayHaveCultureDay ? "; thêm 24/11 nếu Ngày Văn hóa Việt Nam được nghỉ" : "")
        + " – mttq holiday add, holiday remove NGÀY",
      en: "check the public holidays of \(year), days off in their stead included (\(days.count)), "
        + "against the announcement\(moon.english): "
        + days.map { $0.description.dropFirst(5) }.joined(separator: ", ")
        + (mayHaveCultureDay ? "; add 11-24 where Vietnam Culture Day is free" : "")
        + " – mttq holiday add, holiday remove DAY")
  }

  fileprivate static let districtIsHistoric = Wording(
    vi: "từ 01/7/2025 không còn cấp huyện: xem lại cấp của đơn vị (unit.level)",
    en: "there is no district level since 1 July 2025: check unit.level")
}
