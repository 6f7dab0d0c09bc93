internal import MTTQText

/// What the results of a journal add up to, by stretch of days, indicator, organisation and area.
///
/// Its size grows with how many different combinations occur, not with the number of records.
package struct FigureCells: Sendable {
  /// One for both lists: an indicator is a flow or a stock, so its keys lead into one of them.
  private var map: CellMap
  private var sums: [Sum] = []
  private var latest: [Latest] = []
  private let segments: Int
  private let ratios: [[RatioPart]]
  /// How many records carry both parts of a ratio, by ratio and segment.
  private var both: [Int]
  private let isLatest: [Bool]

  /// A ratio of which an indicator is the first part.
  private struct RatioPart {
    let ratio: Int
    let other: Int32
  }

  private struct Sum {
    var total = Quantity.zero
    var count = 0
  }

  /// The value that counts of one area, and the moment by which it is the latest.
  struct Latest: Sendable {
    var value: Quantity
    var mark: LatestMark
    var count: Int
  }

  init(indicators: [Indicator], segments: Int) {
    self.segments = segments
    map = CellMap()
    isLatest = indicators.map { $0.kind == .latest }
    let places = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ratios: [[RatioPart]] = Array(repeating: [], count: indicators.count)
    for (index, indicator) in indicators.enumerated() {
      guard let ratio = indicator.ratio, let of = places[ratio.of],
        let over = places[ratio.over], of != over
      else { continue }
      ratios[of].append(RatioPart(ratio: index, other: Int32(over)))
    }
    self.ratios = ratios
    both = Array(repeating: 0, count: indicators.count * segments)
  }

  /// Counts one result.
  mutating func add(_ result: borrowing ScannedResult, segment: Int32) {
    for index in 0..<result.values.count {
      let entry = result.values[index]
      let key = CellKey(
        segment: segment, indicator: entry.indicator, org: result.org, area: result.area)
      let indicator = Int(entry.indicator)
      if isLatest[indicator] {
        addLatest(entry.value, key, LatestMark(on: result.on, at: result.at, key: result.key))
      } else {
        let cell = map.position(of: key, next: sums.count)
        if cell == sums.count { sums.append(Sum()) }
        sums[cell].total += entry.value
        sums[cell].count &+= 1
      }
      if !ratios[indicator].isEmpty { countRatios(of: indicator, result, segment: segment) }
    }
  }

  private mutating func addLatest(_ value: Quantity, _ key: CellKey, _ mark: LatestMark) {
    let cell = map.position(of: key, next: latest.count)
    if cell == latest.count {
      latest.append(Latest(value: value, mark: mark, count: 1))
    } else {
      latest[cell].count &+= 1
      if latest[cell].mark < mark {
        latest[cell].value = value
        latest[cell].mark = mark
      }
    }
  }

  private mutating func countRatios(
    of indicator: Int, _ result: borrowing ScannedResult, segment: Int32
  ) {
    for part in ratios[indicator] {
      for index in 0..<result.values.count where result.values[index].indicator == part.other {
        both[part.ratio &* segments &+ Int(segment)] &+= 1
      }
    }
  }
}

extension FigureCells {
  /// The cells of each indicator.
  func cellsByIndicator() -> [[(key: CellKey, cell: Int)]] {
    var cells: [[(key: CellKey, cell: Int)]] = Array(repeating: [], count: isLatest.count)
    for (key, cell) in map.entries { cells[Int(key.indicator)].append((key, cell)) }
    return cells
  }

  /// The total of a cell of a flow, and of how many records.
  func sum(at cell: Int) -> (total: Quantity, count: Int) {
    (sums[cell].total, sums[cell].count)
  }

  /// The latest value of a cell of a stock.
  func latest(at cell: Int) -> Latest { latest[cell] }

  /// How many records of a run of segments carry both parts of a ratio.
  func recordsWithBothParts(of ratio: Int, in range: Range<Int>) -> Int {
    range.reduce(0) { $0 + ($1 < segments ? both[ratio * segments + $1] : 0) }
  }
}

/// The moment of a record: the greatest by (`on`, `at`, `id`) is the latest (book.md).
struct LatestMark: Hashable, Sendable, Comparable {
  let on: CalendarDate
  let at: Instant
  let key: RecordKey

  static func < (left: LatestMark, right: LatestMark) -> Bool {
    if left.on != right.on { return left.on < right.on }
    if left.at != right.at { return left.at < right.at }
    return left.key < right.key
  }
}
