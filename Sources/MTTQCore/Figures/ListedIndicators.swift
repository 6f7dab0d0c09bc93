/// Which indicators a report lists (report.md, “Listed”): those that have a target, are the plan's
/// own or have a record, and what these bring with them.
struct ListedIndicators {
  /// Their places in printed order.
  let places: [Int]

  init(plan: Plan, reading: FigureReading, year: ScopedFigures) {
    let indicators = reading.indicators
    var brought = Brought(reading, year)
    let targeted = Set(plan.targets.map(\.indicator))
    let own = indicators.count - plan.indicators.count
    for place in indicators.indices {
      if targeted.contains(indicators[place].id) || place >= own || year.isCarried(place) {
        brought.list(place)
      }
    }
    places = reading.printed(indicators.indices.filter { brought.isListed[$0] })
  }
}

/// Lists an indicator with all that it brings with it.
private struct Brought {
  private let reading: FigureReading
  private(set) var isListed: [Bool]
  /// The totals of which each is a part, once for every time that it is.
  private var totals: [[Int]]
  /// How many parts of each total are listed.
  private var listedParts: [Int]
  /// The ratios made of each.
  private var ratios: [[Int]]
  private let isStated: [Bool]

  init(_ reading: FigureReading, _ year: ScopedFigures) {
    self.reading = reading
    let count = reading.indicators.count
    isListed = Array(repeating: false, count: count)
    listedParts = Array(repeating: 0, count: count)
    totals = Array(repeating: [], count: count)
    ratios = totals
    for total in reading.indicators.indices {
      for id in reading.indicators[total].parts {
        guard let part = reading.place(of: id) else { continue }
        totals[part].append(total)
      }
    }
    isStated = reading.indicators.indices.map { place in
      reading.composition.ratio(place) != nil && year.figure(place).statedOn != nil
    }
    for place in reading.indicators.indices {
      guard let (of, over) = reading.composition.ratio(place) else { continue }
      ratios[of].append(place)
      ratios[over].append(place)
    }
  }

  mutating func list(_ place: Int) {
    var open = [place]
    while let next = open.popLast() {
      if isListed[next] { continue }
      isListed[next] = true
      // A total with two parts listed, a ratio with both of its two.
      for total in totals[next] {
        listedParts[total] += 1
        if listedParts[total] >= 2 { open.append(total) }
      }
      open += ratios[next].filter { ratio in
        reading.composition.ratio(ratio).map { isListed[$0.of] && isListed[$0.over] } ?? false
      }
      if !isStated[next], let (of, over) = reading.composition.ratio(next) { open += [of, over] }
    }
  }
}
