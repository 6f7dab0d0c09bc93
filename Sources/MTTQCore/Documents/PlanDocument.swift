package import MTTQText

/// A plan.json as read: its bytes, its tree, the plan in it, and all that is wrong with it.
package struct PlanDocument: Sendable {
  package let source: SourceText
  /// Nil where the text is no JSON.
  package let tree: JSONNode?
  /// Nil where it lacks what every plan must have.
  package let plan: Plan?
  /// What can be told of the plan, whatever it lacks, to check the rest of the book by.
  let draft: Plan
  /// Nil where the year cannot be told.
  package let calendar: ReportCalendar?
  /// The ids that the plan defines.
  package let references: ReferenceTable
  package let findings: [Diagnostic]
  /// Whether the periods of all its reports can be told, no fault standing in the way.
  let knowsReports: Bool

  /// Whether the plan has residential areas.
  package var hasAreas: Bool { !(tree?["areas"]?.elements ?? []).isEmpty }

  /// Reads a plan and holds it against its format and the rules of plans.
  package init(_ source: SourceText) {
    self.source = source
    let (tree, syntax) = JSONReader.read(source)
    self.tree = tree
    plan = tree.flatMap { Plan(tree: $0) }
    let draft = Plan(draft: tree ?? .null)
    self.draft = draft
    let calendar = tree.flatMap(Plan.year(of:)).map { _ in ReportCalendar(plan: draft) }
    self.calendar = calendar
    references = ReferenceTable(planTree: tree, calendar: calendar)
    guard let tree else {
      findings = syntax
      knowsReports = false
      return
    }
    var checker = ShapeChecker(source, references: references)
    checker.check(tree, fields: Shape.plan)
    var subject = PlanRule.Subject(
      source: source, tree: tree, plan: draft, calendar: calendar, references: references,
      findings: syntax + checker.findings)
    let found = PlanRule.findings(subject)
    subject.findings = found
    findings = found
    knowsReports = subject.knowsReports
  }
}

extension PlanDocument {
  /// The plan of a journal or a register that has none beside it: nothing is known of it, and
  /// nothing is wrong with it.
  package static let absent = PlanDocument()

  private init() {
    source = SourceText(path: "", bytes: [])
    tree = nil
    plan = nil
    draft = Plan(draft: .null)
    calendar = nil
    references = ReferenceTable()
    findings = []
    knowsReports = false
  }

  /// Whether an error, or a key that is probably mistyped, was found in a part of the plan.
  func isFlawed(_ node: JSONNode?) -> Bool { subject?.isFlawed(node) ?? true }

  /// Whether the first day of the reporting year can be told, which the annual duty may set.
  var knowsStart: Bool {
    guard !knowsReports, let subject else { return true }
    return subject.entries("reports").allSatisfy { entry in
      let kind = entry["kind"]?.text.flatMap(ReportKind.init(rawValue:))
      return kind != nil && kind != .annual || !subject.isFlawed(entry)
    }
  }

  /// Whether an error was found in the duty that a report comes from.
  func isFlawed(dutyOf report: DueReport) -> Bool {
    guard !knowsReports, let subject else { return false }
    return subject.isFlawed(subject.tree["year"])
      || subject.isFlawed(subject.duty(report.dutyIndex))
  }

  /// Whether its areas can be told, by which stocks are added up.
  var knowsAreas: Bool {
    tree?["areas"] == nil
      ? tree?.mistyped("areas", among: Shape.plan) == nil : tree?["areas"]?.elements != nil
  }

  /// What the rules looked at, with all that was found.
  private var subject: PlanRule.Subject? {
    tree.map {
      PlanRule.Subject(
        source: source, tree: $0, plan: draft, calendar: calendar, references: references,
        findings: findings)
    }
  }

  /// The ids of the plan and of the register beside it.
  func references(beside register: RegisterDocument?) -> ReferenceTable {
    var references = references
    if let tree = register?.tree { references.add(registerTree: tree) }
    return references
  }
}
