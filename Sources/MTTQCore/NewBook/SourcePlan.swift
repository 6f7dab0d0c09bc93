internal import MTTQText

/// A plan that a new one takes over from: that of a unit above, or one of the same level.
package struct SourcePlan: Sendable {
  package let plan: Plan
  let tree: JSONNode

  /// How the unit of the plan stands to that of the new one.
  package enum Relation: Hashable, Sendable {
    case above
    /// The plan of another unit of the level.
    case beside
    /// The unit's own plan, of another year.
    case own
  }

  /// Takes a plan as read; nil where it has errors.
  package init?(_ document: PlanDocument) {
    guard let plan = document.plan, let tree = document.tree,
      !document.findings.contains(where: { $0.severity == .error })
    else { return nil }
    self.plan = plan
    self.tree = tree
  }

  /// How its unit stands to another; nil where it stands below.
  package func relation(to unit: Unit) -> Relation? {
    let levels = Unit.Level.allCases
    guard let rank = levels.firstIndex(of: plan.unit.level),
      let other = levels.firstIndex(of: unit.level), rank <= other
    else { return nil }
    if rank < other { return .above }
    let isSame =
      plan.unit.id == unit.id || Folding.key(plan.unit.name) == Folding.key(unit.name)
    return isSame ? .own : .beside
  }
}

extension SourcePlan {
  /// The tasks that another plan may take: what arose during the year stays behind.
  package var lastingTasks: [PlannedTask] { plan.tasks.filter { !$0.arising } }

  /// The plan as a legal basis of another.
  ///
  /// A basis must have a number; where the plan has none, the place of the number is left blank as
  /// on a form.
  var basis: Basis {
    Basis(
      number: plan.number ?? blankNumber, issuer: plan.unit.issuer, date: plan.issued, about: about)
  }

  /// The plan as what sets a number, for `source`.
  var name: String {
    let by = "của \(plan.unit.issuer)"
    guard let number = plan.number else { return "\(plan.title) \(by)" }
    let day = plan.issued.map { " ngày \(VietnameseDate.short($0))" } ?? ""
    return "\(kindWords) số \(number)\(day) \(by)"
  }

  private var kindWords: String {
    plan.kind == .programme ? "Chương trình phối hợp" : "Kế hoạch"
  }

  private var blankNumber: String {
    plan.kind == .programme ? "…/CTPH-MTTQ" : "…/KH-MTTQ-BTT"
  }

  /// The title after the kind of document: “triển khai …”.
  private var about: String {
    let start = kindWords + " "
    return plan.title.hasPrefix(start) ? String(plan.title.dropFirst(start.count)) : plan.title
  }
}
