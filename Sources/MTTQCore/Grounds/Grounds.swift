internal import MTTQText

/// What of a book can be judged although something in it is at fault.
///
/// One fault is one finding. A day outside a period that is itself in doubt, a fund that lacks what
/// a broken line says, a release that points at that line: none of these is a second fault. The
/// reader of the plan notes what is wrong with it, the fold of the journal adds the lines that it
/// leaves out, and a rule asks here before it judges what follows from either:
///
///     guard grounds.canJudgeFigures(of: report), grounds.canJudgeFigure(of: fund.income)
///     else { return nil }
struct Grounds: Sendable {
  /// Nil where the plan is no JSON.
  private let plan: JSONNode?
  private let places: PlanPlaces
  private var flaws: PlanFlaws
  private var leftOut = LeftOutLines()

  /// Begins with a plan in which nothing is known to be wrong.
  init(plan: JSONNode?, places: PlanPlaces, source: SourceText) {
    self.plan = plan
    self.places = places
    flaws = PlanFlaws(source)
  }

  /// Notes what was found in the plan.
  mutating func note(_ findings: [Diagnostic]) { flaws.note(findings) }

  /// Adds what another reader of the same book left out.
  mutating func merge(_ other: Grounds) { leftOut.merge(other.leftOut) }

  /// Whether more was left out than is kept, so that it depends on the order of reading what is.
  var isCut: Bool { leftOut.isCut }

  /// Notes a line of the journal that the fold leaves out for a fault of its own.
  mutating func leaveOut(_ line: [UInt8], _ tree: JSONNode?, _ references: ReferenceTable) {
    leftOut.note(line, tree, references)
  }
}

/// What the plan says.
extension Grounds {
  /// Whether a part of the plan can be judged: neither an error nor a mistyped key is known in it.
  func canJudge(_ part: JSONNode) -> Bool { !flaws.lie(in: part.range) }

  /// Whether what an entry says under a key can be judged, also that it says nothing: neither is
  /// the value at fault, nor does it stand under a mistyped key.
  func canJudge(_ key: String, of entry: JSONNode, among fields: [Shape.Field]) -> Bool {
    if flaws.isEmpty { return true }
    if let value = entry[key] { return canJudge(value) }
    return MistypedKeys(of: entry, among: fields).found(for: key) == nil
  }

  /// Whether the plan's year is known beyond doubt.
  var knowsYear: Bool { isSound("year") }

  /// Whether the periods of all reports are known, so that a day outside them can be judged.
  var knowsAllPeriods: Bool { isSound("year") && isSound("reports") && isSound("holidays") }

  /// Whether the figures of a report can be judged: whether its first and last day are known.
  func canJudgeFigures(of report: DueReport) -> Bool {
    knowsAllPeriods
      || knowsStart && knowsYear
        && (places.duty(of: report).map(canJudge) ?? true)
  }

  /// Whether the figures of stocks can be judged, which are added up over the areas, and of which
  /// an organisation's count replaces another's.
  var canJudgeStocks: Bool {
    guard let plan else { return true }
    guard isSound("organisations") else { return false }
    guard let areas = plan["areas"] else {
      return MistypedKeys(of: plan, among: Shape.plan).found(for: "areas") == nil
    }
    return areas.elements?.count == places.areas.count && places.areas.allSatisfy(knowsDays(of:))
  }

  /// Whether it is known which area it is, on which days it exists and what takes its place.
  ///
  /// - Parameter place: the area's place in `Plan.areas`.
  func canJudgeDays(ofArea place: Int) -> Bool {
    places.areas.indices.contains(place) && knowsDays(of: places.areas[place])
  }

  private func knowsDays(of area: JSONNode) -> Bool {
    if flaws.isEmpty { return true }
    return !flaws.lie(in: area.range.prefix(1))
      && ["id", "since", "until", "into"].allSatisfy { canJudge($0, of: area, among: Area.fields) }
  }

  /// Whether the first day of the reporting year is known, which the annual duty may set.
  private var knowsStart: Bool {
    (plan?.list("reports") ?? []).allSatisfy { entry in
      let kind: ReportKind? = entry.choice("kind")
      return kind != nil && kind != .annual || canJudge(entry)
    }
  }

  private func isSound(_ key: String) -> Bool { plan?[key].map(canJudge) ?? true }
}

/// What the journal says.
extension Grounds {
  /// Whether the figure of an indicator can be judged: whether no line that was left out may have
  /// carried it.
  func canJudgeFigure(of indicator: String) -> Bool { !leftOut.mayChange(figureOf: indicator) }

  /// Whether all records of a kind are known.
  func knowsAll(of kind: RecordKind) -> Bool { !leftOut.mayHold(kind) }

  /// Whether all lines are known that were written before a moment.
  func knowsAll(before moment: Instant) -> Bool { leftOut.earliest.map { $0 >= moment } ?? true }

  /// Whether all sendings of a report are known.
  func knowsAllSendings(of report: String) -> Bool { !leftOut.mayHoldSending(of: report) }

  /// Whether all is known that the journal says of an id.
  func knowsAll(about id: String) -> Bool { !leftOut.mention(id) }

  /// Those of some ids looked for in vain that are surely in no line, not even one left out.
  func surelyMissing(_ ids: [String]) -> [String] {
    let missing = ids.filter(knowsAll(about:))
    // A line whose own id is broken may be what one of them means.
    return Set(missing).count <= leftOut.nameless ? [] : missing
  }
}
