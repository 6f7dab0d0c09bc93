internal import MTTQCore

/// Parts V–VII: what the officers judge, intend and propose, in their own words alone, and what
/// their score tables come to.
struct AssessmentPart {
  let document: PrintableReport

  var assessment: [PrintedBlock] {
    .sections([
      ("Ưu điểm", items(.strengths)),
      ("Tồn tại, hạn chế", items(.limits)),
      ("Nguyên nhân", items(.causes)),
      ("Bài học kinh nghiệm", items(.lessons)),
      ("Kết quả tự đánh giá, chấm điểm", ScoreProse(document: document).blocks),
    ])
  }

  /// The title of part VI, with the period that it looks ahead to.
  static func directionsTitle(of document: PrintableReport) -> String {
    "PHƯƠNG HƯỚNG, NHIỆM VỤ \(document.report.nextPeriodTitle.uppercased())"
  }

  var directions: [PrintedBlock] { items(.directions) }

  var proposals: [PrintedBlock] { items(.proposals) }

  private func items(_ section: RemarkSection) -> [PrintedBlock] {
    document.remarks(section).flatMap(\.items)
  }
}
