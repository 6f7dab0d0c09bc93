/// How many records stand behind each figure of the unit, each counted once (report.md, `records`).
struct RecordCounts {
  private let reading: FigureReading
  /// The records that carry an indicator, of a total those that carry any that it is made of.
  private let counts: [Int: Int]
  /// The days in which records of flows count.
  private let flows: Range<Int>
  /// Those in which records of what does not add up count.
  private let stocks: Range<Int>

  init(_ reading: FigureReading, flows: Range<Int>, stocks: Range<Int>) {
    self.reading = reading
    self.flows = flows
    self.stocks = stocks
    var own: [Int: Int] = [:]
    for place in reading.indicators.indices where !reading.byIndicator[place].isEmpty {
      let count = reading.ownRecords(place, reading.indicators[place].isFlow ? flows : stocks)
      if count > 0 { own[place] = count }
    }
    let surplus = reading.figures.shared.surplus(in: flows)
    counts = reading.composition.raised(own).merging(surplus) { $0 - $1 }
  }

  /// Those behind the figure of an indicator; of a ratio those that carry one of its two.
  subscript(_ place: Int) -> Int {
    guard reading.indicators[place].ratio != nil else { return counts[place] ?? 0 }
    guard let (of, over) = reading.composition.ratio(place) else { return 0 }
    if of == over { return counts[of] ?? 0 }
    let left = reading.indicators[of].isFlow ? flows : stocks
    let right = reading.indicators[over].isFlow ? flows : stocks
    return (counts[of] ?? 0) + (counts[over] ?? 0)
      - reading.figures.shared.both(of: place, in: left.clamped(to: right))
  }
}

extension FigureReading {
  /// How many records with a day in some segments carry an indicator itself, of a ratio state it.
  func ownRecords(_ place: Int, _ days: Range<Int>) -> Int {
    byIndicator[place].reduce(0) { total, cell in
      guard days.contains(Int(cell.key.segment)) else { return total }
      let isFlow = indicators[place].isFlow
      return total
        + (isFlow ? figures.sum(at: cell.cell).count : figures.latest(at: cell.cell).count)
    }
  }
}
