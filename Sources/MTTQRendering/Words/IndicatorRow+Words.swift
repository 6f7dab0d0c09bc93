internal import MTTQCore

extension AreaShare {
  /// Of how many areas a figure is made, where some are missing: `2/3 thôn`.
  func missing(_ areas: String) -> String? { isPartial ? "\(counted)/\(of) \(areas)" : nil }
}

extension IndicatorRow {
  /// Whence a figure is that somebody stated: `theo báo cáo ngày 10/5/2026`.
  var statedWords: String? { statedOn.map { "theo báo cáo ngày \($0.words())" } }
}

extension BreakdownRow {
  /// What is left of a figure beside the parts of a dimension.
  static let left = "chưa phân loại"
}

extension Indicator {
  /// Where a phrase has the number.
  static let number = "{n}"
  /// How the words begin of what is a part of the figure before it.
  static let part = "trong đó "
  /// What is left of a total beside its parts.
  static let left = "chưa tách"
}
