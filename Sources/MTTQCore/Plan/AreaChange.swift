package import MTTQText

/// Areas that end for the same successors: a merger, a split, a new division of several into several
/// (book.md, “Areas that change”).
///
/// Areas are told by their places in the plan's list.
package struct AreaChange: Hashable, Sendable {
  /// The areas that end.
  package let old: [Int]
  /// The areas that take their place.
  package let successors: [Int]
  /// The last day of the old ones.
  package let until: CalendarDate
}

extension Plan {
  /// The changes among its areas, in the order of the first area that each ends.
  package var areaChanges: [AreaChange] {
    let places = Dictionary(
      areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [Successors] = []
    var old: [Successors: [Int]] = [:]
    for (place, area) in areas.enumerated() {
      guard let until = area.until else { continue }
      let key = Successors(until: until, areas: Set(area.into.compactMap { places[$0] }))
      if key.areas.isEmpty { continue }
      if old[key] == nil { order.append(key) }
      old[key, default: []].append(place)
    }
    return order.map { key in
      AreaChange(old: old[key] ?? [], successors: key.areas.sorted(), until: key.until)
    }
  }

  /// What areas end for together.
  private struct Successors: Hashable {
    let until: CalendarDate
    let areas: Set<Int>
  }
}

extension Plan {
  /// The areas that exist on a day.
  package func areas(on day: CalendarDate) -> [Area] { areas.filter { $0.exists(on: day) } }

  /// For each area those that name it as one that takes their place.
  var forerunners: [String: [Area]] {
    var found: [String: [Area]] = [:]
    for area in areas where !area.into.isEmpty {
      for successor in Set(area.into) { found[successor, default: []].append(area) }
    }
    return found
  }
}
