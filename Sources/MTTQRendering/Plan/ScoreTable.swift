internal import MTTQCore
internal import MTTQText

/// A score table as a plan hands it out: the criteria, what each gives at most, the ranks.
struct ScoreTable {
  let assessment: Assessment

  var table: PrintedTable {
    let criteria = assessment.criteria
    let columns = [
      FilledColumn(
        "STT", as: .ordinal, aligned: nil, criteria.indices.map { .text(String($0 + 1)) }),
      FilledColumn("Tiêu chí", as: .subject, criteria.map { .text($0.title) }),
      FilledColumn(
        "Nội dung", aligned: .center,
        criteria.map { .text($0.content.map(String.init) ?? "") }),
      FilledColumn("Điểm tối đa", aligned: .right, criteria.map { .number($0.most) }),
    ]
    return PrintedTable(filled: columns, notes: notes)
  }

  private var notes: [String] {
    let ranks = assessment.ranks.map { "\($0.title): từ \($0.atLeast.words()) điểm" }
    return [
      "Tổng điểm tối đa: \(assessment.most.words()).",
      assessment.bonus == .zero ? nil : "Điểm thưởng tối đa: \(assessment.bonus.words()).",
      ranks.isEmpty ? nil : "Xếp loại: \(ranks.joined(separator: "; ")).",
    ].compactMap { $0 }
  }
}
