internal import MTTQCore
internal import MTTQText

extension RemarkSection {
  /// What the words of a section are about.
  var wording: Wording {
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
