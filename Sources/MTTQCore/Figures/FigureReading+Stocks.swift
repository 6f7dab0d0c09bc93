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
    let counted = areaCount.counted(on: window.day, valued: Array(values.keys))
    return Stock(
      whole: whole,
      areas: counted.valued.compactMap { area in
        values[area].map { Stock.OfArea(area: area, latest: $0) }
      },
      of: counted.of, prefersWhole: scope.org != nil)
  }

  /// The successors for whose value a change waits on a day, of one stock.
  func awaited(_ place: Int, _ window: Window) -> [Int] {
    var known: Set<Int> = []
    for (key, cell) in byIndicator[place]
    where key.area >= 0 && window.stock.contains(Int(key.segment)) {
      if figures.latest(at: cell).value != nil { known.insert(Int(key.area)) }
    }
    return areaCount.awaited(on: window.day, valued: known)
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
