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
      return AssessmentTable(
        assessment: assessment,
        rows: subjects(of: assessment).map { subject in
          row(of: subject, in: assessment, bySubject[subject] ?? [])
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
    of subject: Record.Sender?, in assessment: Assessment, _ scores: [Record.Score]
  ) -> AssessmentTable.Row {
    var latest: [String: Quantity] = [:]
    for score in scores {
      for point in score.points { latest[point.indicator] = point.value }
    }
    let points = assessment.criteria.compactMap { criterion in
      latest[criterion.id].map { Record.IndicatorValue(indicator: criterion.id, value: $0) }
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
