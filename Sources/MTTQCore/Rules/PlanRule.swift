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
    let plan: Plan?
    let calendar: ReportCalendar?
    let references: ReferenceTable
  }

  static let all: [PlanRule] = [
    .contentListedTwice, .standardIndicatorTaken, .ratioOfNothing, .ratioWhereFlowBelongs,
    .boundUnclear, .taskDatesReversed, .dutyFieldMisplaced, .reportOwedTwice,
    .reportDatesImpossible, .reportOrderOdd, .daysWithoutReport, .lastDayNotWorking,
    .reportWithoutDate,
  ]
}

extension PlanRule.Subject {
  /// The entries of a list with their trees.
  func entries(_ key: String) -> [JSONNode] { tree[key]?.elements ?? [] }

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
