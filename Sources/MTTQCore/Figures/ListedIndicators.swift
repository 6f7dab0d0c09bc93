/// Which indicators a report lists (report.md, “Listed”): those that have a target, are the plan's
/// own or have a record, and what these bring with them.
struct ListedIndicators {
  /// Their places in printed order.
  let places: [Int]

  init(plan: Plan, reading: FigureReading, year: FigureReading.Window) {
    let indicators = reading.indicators
    let targeted = Set(plan.targets.map(\.indicator))
    let own = indicators.count - plan.indicators.count
    var listed = Set(
      indicators.indices.filter { place in
        let days = indicators[place].isFlow ? year.flow : year.stock
        return targeted.contains(indicators[place].id) || place >= own
          || reading.ownRecords(place, days) > 0
      })
    let ratios = indicators.indices.filter { reading.ratio($0) != nil }
    let stated = Set(
      ratios.filter { reading.figure($0, .unit, year, year: year).statedOn != nil })
    let totals = indicators.indices.filter { !indicators[$0].parts.isEmpty }
    var count = -1
    while count < listed.count {
      count = listed.count
      for place in ratios {
        guard let (of, over) = reading.ratio(place) else { continue }
        if listed.contains(of), listed.contains(over) { listed.insert(place) }
        if listed.contains(place), !stated.contains(place) { listed.formUnion([of, over]) }
      }
      for place in totals {
        let parts = indicators[place].parts.compactMap(reading.place(of:))
        if parts.count(where: listed.contains) >= 2 { listed.insert(place) }
      }
    }
    places = listed.sorted { left, right in
      let first = indicators[left].content ?? 6
      let second = indicators[right].content ?? 6
      return first == second ? left < right : first < second
    }
  }
}
