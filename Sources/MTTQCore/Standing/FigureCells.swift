internal import MTTQText

/// What the results of a journal add up to, by stretch of days, indicator, organisation and area.
///
/// Its size grows with how many different combinations occur, not with the number of records.
package struct FigureCells: Sendable {
  /// One for both lists: an indicator adds up or it does not, so its keys lead into one of them.
  private var map = CellMap()
  private var sums: [Sum] = []
  private var latest: [Latest] = []
  /// Flows by part of a dimension, which stand in the places of organisation and area.
  private var partMap = CellMap()
  private var parts: [Sum] = []
  private let isFlow: [Bool]
  /// Whether values count on the days of their area alone.
  private let isStock: [Bool]
  /// The days of each area; of one that is there all along every day.
  private let areaDays: [ClosedRange<Int32>]
  /// The records that carry several values of one figure.
  private(set) var shared: SharedRecords

  private struct Sum {
    var total = Quantity.zero
    var count = 0
  }

  /// The value that counts of a cell, and the moment by which it is the latest.
  struct Latest: Sendable {
    /// Nil where all values lie outside the days of their area.
    var value: Quantity?
    var mark: LatestMark
    /// The line of the value.
    var line: Int
    /// How many records carry the indicator, whether or not their value counts.
    var count: Int
  }

  init(
    indicators: [Indicator], composition: Composition, areas: [Area], segments: Int
  ) {
    isFlow = indicators.map(\.isFlow)
    isStock = indicators.map { $0.kind == .latest }
    areaDays = areas.map(\.days)
    shared = SharedRecords(composition, count: indicators.count, segments: segments)
  }

  /// Counts one result, which stands on a line.
  mutating func add(_ result: borrowing ScannedResult, segment: Int32, line: Int) {
    for index in 0..<result.values.count {
      let entry = result.values[index]
      let key = CellKey(
        segment: segment, indicator: entry.indicator, org: result.org, area: result.area)
      let indicator = Int(entry.indicator)
      if isFlow[indicator] {
        let cell = map.position(of: key, next: sums.count, line: line)
        if cell == sums.count { sums.append(Sum()) }
        sums[cell].total += entry.value
        sums[cell].count &+= 1
        if !result.parts.isEmpty { addParts(of: entry, result, segment: segment, line: line) }
      } else {
        addLatest(
          isStock[indicator] && isAstray(result) ? nil : entry.value, key,
          LatestMark(on: result.on, at: result.at, key: result.key), line: line)
      }
    }
    shared.note(result, segment: segment)
  }

  /// Whether a result lies outside the days of the area that it names.
  @inline(__always)
  func isAstray(_ result: borrowing ScannedResult) -> Bool {
    result.area >= 0 && !areaDays[Int(result.area)].contains(result.on.dayNumber)
  }

  private mutating func addLatest(
    _ value: Quantity?, _ key: CellKey, _ mark: LatestMark, line: Int
  ) {
    let cell = map.position(of: key, next: latest.count, line: line)
    if cell == latest.count {
      latest.append(Latest(value: value, mark: mark, line: line, count: 1))
      return
    }
    latest[cell].count &+= 1
    if value != nil, latest[cell].value == nil || latest[cell].mark < mark {
      latest[cell].value = value
      latest[cell].mark = mark
      latest[cell].line = line
    }
  }

  private mutating func addParts(
    of entry: ScannedResult.Value, _ result: borrowing ScannedResult, segment: Int32, line: Int
  ) {
    for index in 0..<result.parts.count {
      let part = result.parts[index]
      let key = CellKey(
        segment: segment, indicator: entry.indicator, org: part.dimension, area: part.part)
      let cell = partMap.position(of: key, next: parts.count, line: line)
      if cell == parts.count { parts.append(Sum()) }
      parts[cell].total += entry.value
      parts[cell].count &+= 1
    }
  }
}

extension FigureCells {
  /// Adds what another reader counted of other lines; the cells stand in the order in which one reader
  /// of all lines would have met them.
  mutating func merge(_ other: FigureCells) {
    let own = self
    (map, partMap) = (CellMap(), CellMap())
    (sums, latest, parts) = ([], [], [])
    CellMap.eachInOrder(own.map, other.map) { key, cell, line, isSecond in
      let from = isSecond ? other : own
      if isFlow[Int(key.indicator)] {
        add(from.sums[cell], to: map.position(of: key, next: sums.count, line: line), of: \.sums)
      } else {
        let place = map.position(of: key, next: latest.count, line: line)
        if place == latest.count {
          latest.append(from.latest[cell])
        } else {
          latest[place].merge(from.latest[cell])
        }
      }
    }
    CellMap.eachInOrder(own.partMap, other.partMap) { key, cell, line, isSecond in
      let from = isSecond ? other : own
      add(
        from.parts[cell], to: partMap.position(of: key, next: parts.count, line: line), of: \.parts)
    }
    shared.merge(other.shared)
  }

  private mutating func add(
    _ sum: Sum, to place: Int, of list: WritableKeyPath<FigureCells, [Sum]>
  ) {
    if place == self[keyPath: list].count {
      self[keyPath: list].append(sum)
    } else {
      self[keyPath: list][place].total += sum.total
      self[keyPath: list][place].count += sum.count
    }
  }
}

extension FigureCells.Latest {
  /// The later one of two that were found on different lines; of none that counts, or of one moment, that
  /// on the earlier line.
  fileprivate mutating func merge(_ other: Self) {
    let isLater =
      switch (value, other.value) {
      case (nil, nil): other.line < line
      case (nil, .some): true
      case (.some, nil): false
      case (.some, .some): mark < other.mark || mark == other.mark && other.line < line
      }
    count += other.count
    guard isLater else { return }
    (value, mark, line) = (other.value, other.mark, other.line)
  }
}

extension FigureCells {
  /// A cell with where it lies.
  typealias Placed = (key: CellKey, cell: Int)

  /// All cells.
  var placed: Zip2Sequence<[CellKey], [Int]> { map.entries }
  /// All cells of flows by part; the dimension stands for the organisation, the part for the area.
  var placedParts: Zip2Sequence<[CellKey], [Int]> { partMap.entries }

  /// The total of a cell of a flow, and of how many records.
  func sum(at cell: Int) -> (total: Quantity, count: Int) {
    (sums[cell].total, sums[cell].count)
  }

  /// The total of a cell by part.
  func partSum(at cell: Int) -> Quantity { parts[cell].total }

  /// The latest value of a cell of what does not add up.
  func latest(at cell: Int) -> Latest { latest[cell] }
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
