internal import MTTQText

extension Unit {
  /// Where the units above are unknown, or are of a level that there is no more.
  func gaps(in year: Int) -> [PlanGap] {
    guard level != .province else { return [] }
    if within.isEmpty { return [PlanGap("unit.within", .unknown, words: place([]))] }
    let abolished = within.indices.filter(isAbolished)
    guard year > Unit.lastYearOfDistricts, level != .district, !abolished.isEmpty else { return [] }
    let kept = within.indices.filter { !abolished.contains($0) }.map { within[$0] }
    return [
      PlanGap("unit.within", .abolished(abolished.map { within[$0] }), words: place(kept))
    ]
  }

  /// The command that says which units are above; where none is known, with a blank.
  private func place(_ names: [String]) -> [String] {
    ["plan", "set"]
      + (names.isEmpty ? [PlanGap.blank] : names).flatMap { ["--within", $0] }
  }

  /// Whether it names a district, a city or town below a province, or a township: levels and kinds
  /// that ended on 1 July 2025 (domain.md 13).
  private func isAbolished(_ place: Int) -> Bool {
    switch UnitName(within[place]).kind {
    case "huyện", "quận", "thị xã", "thị trấn": true
    case "thành phố": place < within.count - 1
    default: false
    }
  }

  private static let lastYearOfDistricts = 2025
}

extension Wording {
  fileprivate static let unknown = Wording(
    vi: "chưa ghi đơn vị cấp trên", en: "the units above are not named")

  fileprivate static func abolished(_ names: [String]) -> Wording {
    let list = names.map { "“\($0)”" }.joined(separator: ", ")
    return Wording(
      vi: "đơn vị cấp trên \(list) không còn từ 01/7/2025",
      en: "\(list) above the unit ended on 1 July 2025")
  }
}
