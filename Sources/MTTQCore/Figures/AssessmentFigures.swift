internal import MTTQText

/// The points of each subject of each score table (report.md, “Assessments”).
struct AssessmentFigures {
  let plan: Plan
  /// The last day counted: areas are those that exist on it.
  let through: CalendarDate
  /// By (`on`, `at`, `id`).
  let scores: [Record.Score]

  /// The tables of the plan, in its order.
  func tables() -> [AssessmentTable] {
    let byTable = Dictionary(grouping: scores, by: \.assessment)
    return plan.assessments.map { assessment in
      let bySubject = Dictionary(grouping: byTable[assessment.id] ?? [], by: \.subject)
      let places = Dictionary(
        assessment.criteria.enumerated().map { ($1.id, $0) },
        uniquingKeysWith: { first, _ in first })
      return AssessmentTable(
        assessment: assessment,
        rows: subjects(of: assessment).map { subject in
          row(of: subject, in: assessment, places, bySubject[subject] ?? [])
        })
    }
  }

  private func subjects(of assessment: Assessment) -> [Record.Sender?] {
    switch assessment.subject {
    case .itself: [nil]
    case .area: plan.areas(on: through).map { .area($0.id) }
    case .organisation: plan.organisations.filter(\.kind.owesQuotas).map { .org($0.id) }
    case .unit: plan.units.map { .unit($0.id) }
    }
  }

  private func row(
    of subject: Record.Sender?, in assessment: Assessment, _ places: [String: Int],
    _ scores: [Record.Score]
  ) -> AssessmentTable.Row {
    var latest: [String: Quantity] = [:]
    for score in scores {
      for point in score.points { latest[point.indicator] = point.value }
    }
    let points = latest.compactMap { criterion, value in
      places[criterion].map { (place: $0, value: value) }
    }.sorted { $0.place < $1.place }.map { place, value in
      Record.IndicatorValue(indicator: assessment.criteria[place].id, value: value)
    }
    let bonus = scores.last { $0.bonus != nil }?.bonus
    let total =
      points.count < assessment.criteria.count
      ? nil : points.reduce(bonus ?? .zero) { $0 + $1.value }
    return AssessmentTable.Row(
      subject: subject, points: points, bonus: bonus, total: total,
      rank: total.flatMap(assessment.rank(of:)))
  }
}
