/// Which indicators forms ask for: those that have a target or were recorded this year or last.
///
/// Ratios and totals are worked out and not asked for; of those that have a target stands in the form
/// what they are made of.
struct FormIndicators {
  /// Their places in printed order.
  let places: [Int]

  /// - Parameters:
  ///   - lastYear: the ids of those that were recorded last year.
  ///   - asked: the ids of those that somebody picked; nil where nobody did.
  init(plan: Plan, reading: FigureReading, lastYear: Set<String>, asked: [String]?) {
    if let asked {
      places = reading.printed(Set(asked.compactMap(reading.place(of:))))
      return
    }
    let targeted = Set(plan.targets.compactMap { reading.place(of: $0.indicator) })
    let wanted = Set(
      reading.indicators.indices.filter { place in
        !reading.byIndicator[place].isEmpty || lastYear.contains(reading.indicators[place].id)
      })
    let parts = targeted.flatMap { place in
      let two = reading.composition.ratio(place).map { [$0.of, $0.over] } ?? [place]
      return two.flatMap(reading.composition.sources)
    }
    places = reading.printed(
      wanted.union(parts).filter { reading.indicators[$0].isAskedFor })
  }
}

extension Indicator {
  /// Whether a form may ask for it: a ratio and a total are worked out.
  package var isAskedFor: Bool {
    switch kind {
    case .sum, .latest, .stated: true
    case .total, .ratio: false
    }
  }
}
