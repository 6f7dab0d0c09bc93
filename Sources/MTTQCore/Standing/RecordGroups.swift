/// The sets of indicators of which a record counts once however many of them it carries: a total with
/// all that it is made of, and the two of a ratio (report.md, `records`).
package struct RecordGroups: Sendable {
  /// By the place of the total or of the ratio.
  enum Group: Hashable, Sendable {
    case total(Int)
    case ratio(Int)
  }

  private var places: [Group: Int] = [:]
  private var members: [Set<Int32>] = []
  private var byIndicator: [[Int]]

  /// The indicators whose values a figure is made of: of a total itself and what it reaches on the
  /// way down, of any other itself.
  let sources: [[Int]]

  init(_ indicators: [Indicator]) {
    let sources = RecordGroups.sources(indicators)
    self.sources = sources
    byIndicator = Array(repeating: [], count: indicators.count)
    let places = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, indicator) in indicators.enumerated() {
      if let ratio = indicator.ratio {
        guard let of = places[ratio.of], let over = places[ratio.over] else { continue }
        add(.ratio(index), sources[of] + sources[over])
      } else if sources[index].count > 1 {
        add(.total(index), sources[index])
      }
    }
  }

  private mutating func add(_ group: Group, _ indicators: [Int]) {
    let place = members.count
    places[group] = place
    let distinct = Set(indicators.map { Int32($0) })
    members.append(distinct)
    for indicator in distinct { byIndicator[Int(indicator)].append(place) }
  }

  var count: Int { members.count }

  func place(of group: Group) -> Int? { places[group] }

  /// Whether an indicator is in some group.
  @inline(__always)
  func hold(_ indicator: Int) -> Bool { !byIndicator[indicator].isEmpty }

  func groups(of indicator: Int) -> [Int] { byIndicator[indicator] }

  func group(_ group: Int, holds indicator: Int32) -> Bool { members[group].contains(indicator) }

  private static func sources(_ indicators: [Indicator]) -> [[Int]] {
    let places = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return indicators.indices.map { place in
      // A plan in which a total reaches one twice is at fault, and is walked through all the same.
      var found: [Int] = []
      var seen: Set<Int> = []
      var open = [place]
      while let next = open.popLast() {
        if !seen.insert(next).inserted { continue }
        found.append(next)
        open += indicators[next].parts.reversed().compactMap { places[$0] }
          .filter { indicators[$0].isFlow }
      }
      return found
    }
  }
}
