internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// What tells one quota from another: its kind, indicator and reports.
struct QuotaWords: Sendable {
  var kind = Quota.Kind.householdsHelped
  var indicator: Word?
  var reports: [Word] = []

  static let arguments: [Argument<QuotaWords>] = [
    .positional(
      .worded(Quota.Kind.allCases), \.kind, Wording(vi: "định mức nào", en: "which quota")),
    .option(
      "--indicator", value: .word(.indicator), \.indicator,
      Wording(vi: "chỉ tiêu được đếm, chỉ của perArea", en: "what is counted, of perArea alone")),
    .repeated(
      "--report", value: .word(.report), \.reports,
      Wording(
        vi: "báo cáo xét định mức này, không có thì mọi báo cáo; lặp lại được",
        en: "a report in which it is judged, all without; repeatable")),
  ]

  /// The places in the plan of the quotas that are meant, and the keys that tell them.
  func found(
    in edit: PlanEdit, _ plan: Plan, _ faults: inout Faults
  ) -> (keys: JSONNode, places: [Int], alike: [Int]) {
    let indicator = faults.id(indicator, in: .indicators(plan))
    let calendar = ReportCalendar(plan: plan)
    let ids = reports.compactMap { word in
      faults.collect { () throws(Diagnostic) in try calendar.due(word).id }.value
    }.withoutRepeats
    let keys = JSONNode.members([
      ("quota", .string(kind.rawValue)), ("indicator", indicator.map { .string($0) }),
      ("reports", ids.isEmpty ? nil : .array(ids.map { .string($0) })),
    ])
    let entries = edit.entries(of: "quotas")
    let alike = entries.indices.filter {
      entries[$0]["quota"]?.text == kind.rawValue && entries[$0]["indicator"]?.text == indicator
    }
    let places = alike.filter { place in
      Set((entries[place]["reports"]?.elements ?? []).compactMap(\.text)) == Set(ids)
    }
    return (keys, places, alike)
  }
}
