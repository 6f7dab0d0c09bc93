internal import MTTQText

/// Which areas make up a stock on a day, which depends on those that have a value (book.md, “Areas
/// that change”).
///
/// What holds where no area has a value is worked out once, for every day; asking costs as much as
/// there are values, and areas in the changes that wait for one.
struct AreaCount {
  private let areas: [Area]
  let changes: [AreaChange]
  /// The changes that end an area.
  private let ending: [Int: [Int]]
  /// The changes that bring an area.
  private let bringing: [Int: [Int]]
  /// The days of each area in the count as long as no change waits, by number; nil where it has none.
  private let days: [ClosedRange<Int32>?]
  /// The first of these days, in order, and likewise the last.
  private let firsts: [Int32]
  private let lasts: [Int32]

  init(_ plan: Plan) {
    areas = plan.areas
    changes = plan.areaChanges
    var ending: [Int: [Int]] = [:]
    var bringing: [Int: [Int]] = [:]
    for (place, change) in changes.enumerated() {
      for area in change.old { ending[area, default: []].append(place) }
      for area in change.successors { bringing[area, default: []].append(place) }
    }
    self.ending = ending
    self.bringing = bringing
    let changes = changes
    days = areas.enumerated().map { place, area in
      let from = (bringing[place] ?? []).map { changes[$0].until.dayNumber + 1 }
      let until = (ending[place] ?? []).map { changes[$0].until.dayNumber }
      let gone = area.into.isEmpty ? area.until?.dayNumber : nil
      let first = (from + [area.since?.dayNumber ?? Int32.min]).max() ?? Int32.min
      let last = (until + [gone ?? Int32.max]).min() ?? Int32.max
      return first <= last ? first...last : nil
    }
    firsts = days.compactMap { $0?.lowerBound }.sorted()
    lasts = days.compactMap { $0?.upperBound }.sorted()
  }

  /// How many areas are in the count on a day, and those of them that have a value, in the plan's
  /// order.
  func counted(on day: CalendarDate, valued: [Int]) -> (of: Int, valued: [Int]) {
    let known = Set(valued)
    let waiting = Set(valued.flatMap { ending[$0] ?? [] })
      .filter { isWaiting($0, on: day, known.contains) }
    let moved = Set(waiting.flatMap { changes[$0].old + changes[$0].successors })
    func isInCount(_ area: Int) -> Bool {
      moved.contains(area) ? stands(area, on: day, waiting: waiting) : holds(area, day)
    }
    let usual =
      firsts.partitioned { $0 <= day.dayNumber } - lasts.partitioned { $0 < day.dayNumber }
    let of = moved.reduce(usual) { count, area in
      count + (isInCount(area) ? 1 : 0) - (holds(area, day) ? 1 : 0)
    }
    return (of, valued.filter(isInCount).sorted())
  }

  /// The successors for whose value a change waits on a day.
  func awaited(on day: CalendarDate, valued: Set<Int>) -> [Int] {
    Set(valued.flatMap { ending[$0] ?? [] }).filter { isWaiting($0, on: day, valued.contains) }
      .flatMap { changes[$0].successors }.filter { !valued.contains($0) }.sorted()
  }

  /// Whether a change that is due has not come through, as a successor has no value yet.
  private func isWaiting(_ place: Int, on day: CalendarDate, _ hasValue: (Int) -> Bool) -> Bool {
    let change = changes[place]
    return change.until < day && change.old.contains(where: hasValue)
      && !change.successors.allSatisfy(hasValue)
  }

  /// Whether an area is in the count where no change waits.
  private func holds(_ area: Int, _ day: CalendarDate) -> Bool {
    days[area]?.contains(day.dayNumber) ?? false
  }

  private func stands(_ place: Int, on day: CalendarDate, waiting: Set<Int>) -> Bool {
    let area = areas[place]
    func hasComeThrough(_ change: Int) -> Bool {
      changes[change].until < day && !waiting.contains(change)
    }
    let hasBegun = area.since.map { $0 <= day } ?? true
    let isGone = area.into.isEmpty && (area.until.map { $0 < day } ?? false)
    return hasBegun && !isGone && (bringing[place] ?? []).allSatisfy(hasComeThrough)
      && !(ending[place] ?? []).contains(where: hasComeThrough)
  }
}
