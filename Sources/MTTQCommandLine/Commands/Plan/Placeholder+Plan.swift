internal import ArgumentSyntax
internal import MTTQText

// What stands for the parts of a plan in help.

extension Placeholder {
  static let id = Placeholder(vi: "MÃ", en: "ID")
  static let name = Placeholder(vi: "TÊN", en: "NAME")
  static let title = Placeholder(vi: "TÊN-VIỆC", en: "TITLE")
  static let task = Placeholder(vi: "NHIỆM-VỤ", en: "TASK")
  static let model = Placeholder(vi: "MÔ-HÌNH", en: "MODEL")
  static let organisation = Placeholder(vi: "TỔ-CHỨC", en: "ORG")
  static let area = Placeholder(vi: "KHU", en: "AREA")
  static let indicator = Placeholder(vi: "CHỈ-TIÊU", en: "INDICATOR")
  static let content = Placeholder(vi: "NỘI-DUNG", en: "CONTENT")
  static let text = Placeholder(vi: "LỜI", en: "TEXT")
  static let number = Placeholder(vi: "SỐ", en: "NUMBER")
}

extension ValueSyntax where Value == Int {
  /// One of the five contents.
  static var content: ValueSyntax { .whole(.content, in: 1...5) }
}
