internal import MTTQText

/// The part of a report that a remark belongs to, in the order of book.md.
package enum RemarkSection: String, Hashable, Sendable, CaseIterable {
  case situation
  case leadership
  case strengths
  case limits
  case causes
  case lessons
  case directions
  case proposals
}

extension RemarkSection {
  var meaning: Wording {
    switch self {
    case .situation: Wording(vi: "đặc điểm tình hình", en: "the situation")
    case .leadership:
      Wording(vi: "công tác lãnh đạo, chỉ đạo, triển khai", en: "leadership and guidance")
    case .strengths: Wording(vi: "ưu điểm, kết quả nổi bật", en: "strengths")
    case .limits: Wording(vi: "hạn chế, khó khăn", en: "limits")
    case .causes: Wording(vi: "nguyên nhân", en: "causes")
    case .lessons: Wording(vi: "bài học kinh nghiệm", en: "lessons")
    case .directions: Wording(vi: "phương hướng, nhiệm vụ", en: "directions")
    case .proposals: Wording(vi: "kiến nghị, đề xuất", en: "proposals")
    }
  }
}
