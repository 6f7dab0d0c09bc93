internal import MTTQCore
internal import MTTQText

/// Part V, what the score tables come to: one sentence a table in which somebody is scored in full.
struct ScoreProse {
  let document: PrintableReport

  var blocks: [PrintedBlock] {
    document.tellsMovementAlone
      ? [] : document.report.assessments.compactMap(sentence).map { .item($0) }
  }

  private func sentence(_ table: AssessmentTable) -> String? {
    let scored = table.rows.filter { $0.total != nil }
    guard let first = scored.first else { return nil }
    let words =
      table.assessment.subject == .itself
      ? ofUnit(first, table.assessment) : ofMany(table.rows, scored, table.assessment)
    return "\(table.assessment.title): \(words)."
  }

  /// The points of how many, what was added to them, and the rank.
  private func ofUnit(_ row: AssessmentTable.Row, _ assessment: Assessment) -> String {
    let points = "\(row.total?.words() ?? "")/\(assessment.most.words()) điểm"
    let bonus = row.bonus.flatMap { $0 > .zero ? " (có \($0.words()) điểm thưởng)" : nil } ?? ""
    return points + bonus + (row.rank.map { ", xếp loại \($0.title)" } ?? "")
  }

  /// How many of how many are scored in full, and how many have each rank.
  private func ofMany(
    _ rows: [AssessmentTable.Row], _ scored: [AssessmentTable.Row], _ assessment: Assessment
  ) -> String {
    let who = document.word(for: assessment.subject)
    let ranks = assessment.ranks.sorted { $0.atLeast > $1.atLeast }
      .map { rank in (rank.title, scored.count { $0.rank == rank }) }
    let unranked =
      assessment.ranks.isEmpty ? [] : [("chưa xếp loại", scored.count { $0.rank == nil })]
    let told = (ranks + unranked).filter { $0.1 > 0 }.map { "\($0) \($1.counted()) \(who)" }
    return "\(scored.count.counted())/\(rows.count.counted()) \(who) được chấm đủ các tiêu chí"
      + (told.isEmpty ? "" : "; xếp loại: \(told.joined(separator: ", "))")
  }
}

extension PrintableReport {
  /// What those are called who are given points.
  fileprivate func word(for subject: Assessment.Subject) -> String {
    switch subject {
    case .itself: report.unit.areaWord
    case .area: figures.areaWord
    case .organisation: "tổ chức"
    case .unit: "đơn vị"
    }
  }
}
