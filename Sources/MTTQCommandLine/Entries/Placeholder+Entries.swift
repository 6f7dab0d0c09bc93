internal import ArgumentSyntax
internal import MTTQText

// What stands for the parts of a book in help, and what it is completed to.

extension Placeholder {
  static let id = Placeholder(vi: "MÃ", en: "ID", completes: .nothing)
  static let name = Placeholder(vi: "TÊN", en: "NAME", completes: .nothing)
  static let title = Placeholder(vi: "TÊN-VIỆC", en: "TITLE", completes: .nothing)
  static let task = Placeholder(vi: "NHIỆM-VỤ", en: "TASK", completes: .entry(.task))
  static let model = Placeholder(vi: "MÔ-HÌNH", en: "MODEL", completes: .entry(.model))
  static let organisation = Placeholder(vi: "TỔ-CHỨC", en: "ORG", completes: .entry(.organisation))
  static let area = Placeholder(vi: "KHU", en: "AREA", completes: .entry(.area))
  static let indicator = Placeholder(vi: "CHỈ-TIÊU", en: "INDICATOR", completes: .entry(.indicator))
  static let content = Placeholder(vi: "NỘI-DUNG", en: "CONTENT", completes: .entry(.content))
  static let household = Placeholder(vi: "HỘ", en: "HOUSEHOLD", completes: .entry(.household))
  static let helper = Placeholder(vi: "NGƯỜI-GIÚP", en: "HELPER", completes: .entry(.helper))
  static let text = Placeholder(vi: "LỜI", en: "TEXT", completes: .nothing)
  static let number = Placeholder(vi: "SỐ", en: "NUMBER", completes: .nothing)
}

extension ValueSyntax where Value == Int {
  /// One of the five contents.
  static var content: ValueSyntax { .whole(.content, in: 1...5) }
}
