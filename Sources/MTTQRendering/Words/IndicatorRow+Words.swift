internal import MTTQCore
internal import MTTQText

extension AreaShare {
  /// Of how many areas a figure is made, where some are missing: `2/3 thôn`.
  func missing(_ areas: String) -> String? { isPartial ? "\(counted)/\(of) \(areas)" : nil }
}

extension IndicatorRow {
  /// Whence a figure is that somebody stated: `theo báo cáo ngày 10/5/2026`.
  var statedWords: String? { statedOn.map { "theo báo cáo ngày \($0.words())" } }

  /// What the figure comes to by the parts of its first dimension.
  var division: String? {
    guard let row = breakdown.first else { return nil }
    let parts = row.parts.filter { $0.amount.value != .zero }
    guard !parts.isEmpty else { return nil }
    let told =
      parts.map { ($0.part.name.inSentence, $0.amount.value) }
      + (row.unclassified.value == .zero ? [] : [(BreakdownRow.left, row.unclassified.value)])
    let list = told.map { "\($0) \($1.measured(in: indicator.unit))" }
    return Indicator.part + list.joined(separator: ", ")
  }
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
