package import MTTQText

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
  /// What the section is called.
  package var words: Wording {
    switch self {
    case .situation: Wording(vi: "đặc điểm tình hình", en: "situation")
    case .leadership: Wording(vi: "lãnh đạo, chỉ đạo", en: "leadership")
    case .strengths: Wording(vi: "ưu điểm", en: "strengths")
    case .limits: Wording(vi: "hạn chế", en: "limits")
    case .causes: Wording(vi: "nguyên nhân", en: "causes")
    case .lessons: Wording(vi: "bài học kinh nghiệm", en: "lessons")
    case .directions: Wording(vi: "phương hướng", en: "directions")
    case .proposals: Wording(vi: "kiến nghị", en: "proposals")
    }
  }
}
