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
  /// What offices call the section, as it is called here first.
  var names: [String] { [words.vietnamese] + otherNames }

  private var otherNames: [String] {
    switch self {
    case .situation: ["tình hình"]
    case .leadership:
      [
        "công tác lãnh đạo, chỉ đạo, triển khai", "công tác lãnh đạo, chỉ đạo",
        "công tác lãnh đạo", "lãnh đạo",
      ]
    case .strengths, .causes: []
    case .limits: ["tồn tại, hạn chế", "tồn tại hạn chế", "tồn tại"]
    case .lessons: ["bài học"]
    case .directions: ["phương hướng, nhiệm vụ", "phương hướng nhiệm vụ", "nhiệm vụ"]
    case .proposals: ["kiến nghị, đề xuất", "kiến nghị đề xuất", "đề xuất"]
    }
  }
}
