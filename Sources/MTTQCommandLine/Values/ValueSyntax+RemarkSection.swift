internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension ValueSyntax where Value == RemarkSection {
  /// A section of a report that takes words, as `limits` or as `tồn tại, hạn chế`.
  static var section: ValueSyntax {
    .named(
      Placeholder(vi: "PHẦN", en: "SECTION"),
      RemarkSection.allCases.map { ($0, $0.rawValue, $0.names) })
  }
}

extension RemarkSection {
  /// What offices call the section, the fullest name first.
  var names: [String] {
    switch self {
    case .situation: ["đặc điểm tình hình", "tình hình"]
    case .leadership:
      [
        "công tác lãnh đạo, chỉ đạo, triển khai", "công tác lãnh đạo, chỉ đạo",
        "công tác lãnh đạo", "lãnh đạo, chỉ đạo", "lãnh đạo",
      ]
    case .strengths: ["ưu điểm"]
    case .limits: ["tồn tại, hạn chế", "tồn tại hạn chế", "tồn tại", "hạn chế"]
    case .causes: ["nguyên nhân"]
    case .lessons: ["bài học kinh nghiệm", "bài học"]
    case .directions:
      ["phương hướng, nhiệm vụ", "phương hướng nhiệm vụ", "phương hướng", "nhiệm vụ"]
    case .proposals: ["kiến nghị, đề xuất", "kiến nghị đề xuất", "kiến nghị", "đề xuất"]
    }
  }
}
