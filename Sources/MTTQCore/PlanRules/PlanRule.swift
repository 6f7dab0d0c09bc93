internal import MTTQText

/// A rule that a plan must keep beyond the shape of its fields.
///
/// A rule stands in a file of its own with its words; adding one is adding its file and a line to
/// `all`.
///
///     extension PlanRule {
///       static let ratioAlone = PlanRule { subject in
///         subject.entries("indicators").filter { $0["of"] != nil && $0["over"] == nil }
///           .map { .ratioWithoutParts(subject.source, at: $0) }
///       }
///     }
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
    let places: PlanPlaces
    /// What the findings before leave to be judged: a rule that would only repeat a fault looks
    /// here first.
    var grounds: Grounds
  }

  /// The rules in their order: what one finds, those behind it know.
  static let all: [PlanRule] = [
    .contentListedTwice, .standardIndicatorTaken, .standardDimensionTaken, .keyOfOtherKind,
    .ratioOfNothing, .ratioWhereFlowBelongs, .totalImpossible, .percentAsStock,
    .areaDatesReversed, .areaChangeBroken, .boundUnclear, .quotaIndicatorUnfit, .rankTwice,
    .reviewYearsReversed, .taskDatesReversed, .dutyFieldMisplaced, .reportOwedTwice,
    .reportDatesImpossible, .reportOrderOdd, .daysWithoutReport, .lastDayNotWorking,
    .reportWithoutDate,
  ]

  /// Holds a plan against all rules, each knowing what was found before it.
  static func findings(_ subject: inout Subject) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for rule in all {
      let found = rule.check(subject)
      subject.grounds.note(found)
      findings += found
    }
    return findings
  }
}

extension PlanRule.Subject {
  /// The entries of a list with their trees.
  func entries(_ key: String) -> [JSONNode] { tree.list(key) }

  /// The entries of a list whose last day, given by one key, comes before their first.
  func reversed(
    _ list: String, from first: String, to last: String
  ) -> [(node: JSONNode, from: CalendarDate, to: CalendarDate)] {
    entries(list).compactMap { entry in
      guard let node = entry[last], let to = node.date, let from = entry[first]?.date, to < from
      else { return nil }
      return (node, from, to)
    }
  }
}
