package import MTTQText

/// A plan.json as read: its bytes, its tree, the plan in it, and all that is wrong with it.
///
///     let document = PlanDocument(SourceText(path: "plan.json", bytes: bytes))
///     document.findings  // everything, also where there is no plan
///     document.plan?.unit.name  // phường Cẩm Phô
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
  /// What can be judged by it, whatever is wrong with it.
  let grounds: Grounds
  /// Where the entries of its lists stand.
  let places: PlanPlaces

  /// Whether the plan has residential areas.
  package var hasAreas: Bool { !(tree?["areas"]?.elements ?? []).isEmpty }

  /// Reads a plan and holds it against its format and the rules of plans.
  package init(_ source: SourceText) {
    self.source = source
    let (tree, syntax) = JSONReader.read(source)
    self.tree = tree
    let (draft, isWhole) = Plan.read(tree ?? .null)
    plan = isWhole ? draft : nil
    self.draft = draft
    let places = PlanPlaces(draft: tree ?? .null)
    self.places = places
    let calendar = tree.flatMap(Plan.year(of:)).map { _ in ReportCalendar(plan: draft) }
    self.calendar = calendar
    references = ReferenceTable(planTree: tree, calendar: calendar)
    var grounds = Grounds(plan: tree, places: places, source: source)
    guard let tree else {
      findings = syntax
      self.grounds = grounds
      return
    }
    var checker = ShapeChecker(source, references: references)
    checker.check(tree, fields: Shape.plan)
    let found = syntax + checker.findings
    grounds.note(found)
    var subject = PlanRule.Subject(
      source: source, tree: tree, plan: draft, calendar: calendar, references: references,
      places: places, grounds: grounds)
    findings = found + PlanRule.findings(&subject)
    self.grounds = subject.grounds
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
    draft = .blank
    calendar = nil
    references = ReferenceTable()
    findings = []
    places = PlanPlaces(draft: .null)
    grounds = Grounds(plan: nil, places: places, source: source)
  }

  /// The ids of the plan and of the register beside it.
  func references(beside register: RegisterDocument?) -> ReferenceTable {
    var references = references
    if let tree = register?.tree { references.add(registerTree: tree) }
    return references
  }
}
