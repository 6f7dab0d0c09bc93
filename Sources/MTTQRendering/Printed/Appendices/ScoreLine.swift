internal import MTTQCore
internal import MTTQText

/// A line of a score table: a criterion, or what follows from all of them.
struct ScoreLine {
  /// The criterion's id; empty of what is none.
  let id: String
  let title: String
  /// The points that it gives at most.
  let most: PrintedTable.Cell
  let cell: (AssessmentTable.Row) -> PrintedTable.Cell
}

extension Assessment {
  /// The criteria in order, the points added, the sum and the rank.
  var lines: [ScoreLine] {
    let bonus =
      bonus == .zero
      ? [] : [ScoreLine(id: "", title: "Điểm thưởng", most: .figure(bonus)) { .figure($0.bonus) }]
    let total = ScoreLine(id: "", title: "Tổng điểm", most: .figure(most)) { .figure($0.total) }
    let rank =
      ranks.isEmpty
      ? []
      : [
        ScoreLine(id: "", title: "Xếp loại", most: .empty) { row in
          row.rank.map { .text($0.title) } ?? .empty
        }
      ]
    return criteria.map { criterion in
      ScoreLine(id: criterion.id, title: criterion.title, most: .figure(criterion.most)) { row in
        .figure(row.points.first { $0.indicator == criterion.id }?.value)
      }
    } + bonus + [total] + rank
  }
}
