package import MTTQText

/// The part of a report that a remark belongs to, in the order of book.md.
package enum RemarkSection: String, Hashable, Sendable, CaseIterable {
  case situation
  case leadership
  case results
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
    case .results: Wording(vi: "kết quả thực hiện", en: "results")
    case .strengths: Wording(vi: "ưu điểm", en: "strengths")
    case .limits: Wording(vi: "hạn chế", en: "limits")
    case .causes: Wording(vi: "nguyên nhân", en: "causes")
    case .lessons: Wording(vi: "bài học kinh nghiệm", en: "lessons")
    case .directions: Wording(vi: "phương hướng", en: "directions")
    case .proposals: Wording(vi: "kiến nghị", en: "proposals")
    }
  }
}

extension RemarkSection {
  /// What offices call the section, as it is called here first.
  package var names: [String] { [words.vietnamese] + otherNames }

  /// What else offices call it.
  var otherNames: [String] {
    switch self {
    case .situation: ["tình hình"]
    case .leadership:
      [
        "công tác lãnh đạo, chỉ đạo, triển khai", "công tác lãnh đạo, chỉ đạo",
        "công tác lãnh đạo", "lãnh đạo",
      ]
    case .results: ["kết quả"]
    case .strengths, .causes: []
    case .limits: ["tồn tại, hạn chế", "tồn tại hạn chế", "tồn tại"]
    case .lessons: ["bài học"]
    case .directions: ["phương hướng, nhiệm vụ", "phương hướng nhiệm vụ", "nhiệm vụ"]
    case .proposals: ["kiến nghị, đề xuất", "kiến nghị đề xuất", "đề xuất"]
    }
  }
}
