internal import MTTQText

/// A rule that a plan must keep beyond the shape of its fields.
///
/// A rule stands in a file of its own with its words; adding one is adding its file and a line to
/// `all`.
struct PlanRule: Sendable {
  let check: @Sendable (Subject) -> [Diagnostic]

  /// What a rule looks at.
  struct Subject: Sendable {
    let source: SourceText
    let tree: JSONNode
    /// What can be told of the plan.
    let plan: Plan
    let calendar: ReportCalendar?
    let references: ReferenceTable
    /// What the rules before have found: a rule that would only repeat a fault looks here first.
    var findings: [Diagnostic]
  }

  static let all: [PlanRule] = [
    .contentListedTwice, .standardIndicatorTaken, .ratioOfNothing, .ratioWhereFlowBelongs,
    .boundUnclear, .taskDatesReversed, .dutyFieldMisplaced, .reportOwedTwice,
    .reportDatesImpossible, .reportOrderOdd, .daysWithoutReport, .lastDayNotWorking,
    .reportWithoutDate,
  ]

  /// Holds a plan against all rules, each knowing what was found before it.
  static func findings(_ subject: Subject) -> [Diagnostic] {
    var subject = subject
    for rule in all { subject.findings += rule.check(subject) }
    return subject.findings
  }
}

extension PlanRule.Subject {
  /// The entries of a list with their trees.
  func entries(_ key: String) -> [JSONNode] { tree[key]?.elements ?? [] }

  /// Whether an error, or a key that is probably mistyped, was found in a part of the plan, so
  /// that what follows from that part is not to be judged.
  func isFlawed(_ node: JSONNode?) -> Bool {
    guard let node, !findings.isEmpty else { return false }
    let start = source.place(node.range.prefix(1))
    let end = source.place(node.range.upperBound..<node.range.upperBound)
    return findings.contains { finding in
      let isMistyped = finding.code == .fieldUnknown && finding.hint != .ownKey
      guard finding.severity == .error || isMistyped, let place = finding.place else {
        return false
      }
      return (start.line, start.column) <= (place.line, place.column)
        && (place.line, place.column) < (end.line, end.column)
    }
  }

  /// Whether the periods of all reports can be told from the plan.
  var knowsReports: Bool { !["year", "reports", "holidays"].contains { isFlawed(tree[$0]) } }

  /// The tree of a reporting duty.
  func duty(_ index: Int) -> JSONNode? {
    guard let duty = calendar?.reports.first(where: { $0.dutyIndex == index })?.duty else {
      return nil
    }
    let usable = entries("reports").filter { node in
      ReportKind(rawValue: node["kind"]?.text ?? "") != nil
        && DueRule(rawValue: node["rule"]?.text ?? "") != nil
    }
    return index < usable.count && usable[index]["kind"]?.text == duty.kind.rawValue
      ? usable[index] : nil
  }
}
