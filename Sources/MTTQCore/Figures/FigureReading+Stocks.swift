internal import MTTQText

/// Stocks and what was stated.
extension FigureReading {
  /// The latest value among cells, with its moment and line.
  typealias Latest = FigureCells.Latest

  /// A stock on the last day of a window; nil where it has none.
  func stock(_ place: Int, _ scope: Scope, _ window: Window) -> Stock? {
    var whole: Latest?
    var values: [Int: Latest] = [:]
    for (key, cell) in cells(place, scope) where window.stock.contains(Int(key.segment)) {
      let latest = figures.latest(at: cell)
      guard latest.value != nil else { continue }
      // An area's own stock, and that of an organisation in an area, is its latest value.
      if key.area < 0 || scope.area != nil {
        whole = later(whole, latest)
      } else {
        values[Int(key.area)] = later(values[Int(key.area)], latest)
      }
    }
    if scope.area != nil { return Stock(whole: whole, areas: [], of: 0, prefersWhole: true) }
    let counted = areasInCount(on: window.day) { values[$0] != nil }
    return Stock(
      whole: whole,
      areas: counted.compactMap { area in values[area].map { Stock.OfArea(area: area, latest: $0) }
      },
      of: counted.count, prefersWhole: scope.org != nil)
  }

  /// The areas whose latest values make up a stock on a day, which depends on those that have one
  /// (book.md, “Areas that change”).
  private func areasInCount(on day: CalendarDate, hasValue: (Int) -> Bool) -> [Int] {
    var waiting: Set<Int> = []
    var replaced: Set<Int> = []
    for change in changes {
      if hasComeThrough(change, on: day, hasValue) {
        replaced.formUnion(change.old)
      } else {
        waiting.formUnion(change.successors)
      }
    }
    return areas.indices.filter { index in
      let area = areas[index]
      let hasBegun = area.since.map { $0 <= day } ?? true
      let isGone = area.into.isEmpty && (area.until.map { $0 < day } ?? false)
      return hasBegun && !waiting.contains(index) && !replaced.contains(index) && !isGone
    }
  }

  private func hasComeThrough(
    _ change: AreaChange, on day: CalendarDate, _ hasValue: (Int) -> Bool
  ) -> Bool {
    change.until < day
      && !(change.old.contains(where: hasValue) && change.successors.contains { !hasValue($0) })
  }

  /// The successors for whose value a change waits on a day, of one stock.
  func awaited(_ place: Int, _ window: Window) -> [Int] {
    var known: Set<Int> = []
    for (key, cell) in byIndicator[place]
    where key.area >= 0 && window.stock.contains(Int(key.segment)) {
      if figures.latest(at: cell).value != nil { known.insert(Int(key.area)) }
    }
    return changes.filter { change in
      change.until < window.day && !hasComeThrough(change, on: window.day, known.contains)
    }.flatMap(\.successors).filter { !known.contains($0) }.sorted()
  }

  /// The latest value without area and organisation, of what is stated for the unit; of an
  /// organisation or area the latest that names it.
  func stated(_ place: Int, _ scope: Scope, _ window: Window) -> Latest? {
    var found: Latest?
    for (key, cell) in cells(place, scope) where window.stock.contains(Int(key.segment)) {
      if scope == .unit, key.org >= 0 || key.area >= 0 { continue }
      found = later(found, figures.latest(at: cell))
    }
    return found
  }

  /// The latest value without area of each organisation that gave one; −1 stands for none.
  func wholes(_ place: Int, _ window: Window) -> [Int32: Latest] {
    var wholes: [Int32: Latest] = [:]
    for (key, cell) in byIndicator[place]
    where key.area < 0 && window.stock.contains(Int(key.segment)) {
      wholes[key.org] = later(wholes[key.org], figures.latest(at: cell))
    }
    return wholes
  }

  private func later(_ left: Latest?, _ right: Latest) -> Latest {
    guard let left, right.mark < left.mark else { return right }
    return left
  }
}
