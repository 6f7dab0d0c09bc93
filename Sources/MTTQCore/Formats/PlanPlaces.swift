internal import MTTQText

/// Where the entries of a plan stand that rules look at again: each as it lies in the plan's list.
///
/// An entry that lacks what every entry must have is in no list of the plan, and in none of these.
struct PlanPlaces: Sendable {
  let areas: [JSONNode]
  let quotas: [JSONNode]
  let funds: [JSONNode]
  /// By `DueReport.dutyIndex`.
  let duties: [JSONNode]

  init(draft tree: JSONNode) {
    areas = tree.list("areas").filter { Area(object: $0) != nil }
    quotas = tree.list("quotas").filter { Quota(object: $0) != nil }
    funds = tree.list("funds").filter { Fund(object: $0) != nil }
    duties = tree.list("reports").filter { ReportingDuty(object: $0) != nil }
  }
}

extension PlanPlaces {
  /// The duty that a report comes from.
  func duty(of report: DueReport) -> JSONNode? { duty(report.dutyIndex) }

  /// The duty with a number among those of the plan.
  func duty(_ index: Int) -> JSONNode? { duties.indices.contains(index) ? duties[index] : nil }
}
