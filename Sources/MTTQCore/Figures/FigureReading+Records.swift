internal import MTTQText

/// Records behind figures.
extension FigureReading {
  /// Whether a record enters the cumulative figure: of a total one of what it is made of, of a ratio
  /// one that states it.
  func isRecorded(_ place: Int, _ scope: Scope, _ year: Window) -> Bool {
    sources(place).contains { source in
      let days = indicators[source].isFlow ? year.flow : year.stock
      return cells(source, scope).contains { days.contains(Int($0.key.segment)) }
    }
  }

  /// How many records with a day in some segments carry an indicator itself, of a ratio state it.
  func ownRecords(_ place: Int, _ days: Range<Int>) -> Int {
    byIndicator[place].reduce(0) { total, cell in
      guard days.contains(Int(cell.key.segment)) else { return total }
      let isFlow = indicators[place].isFlow
      return total
        + (isFlow ? figures.sum(at: cell.cell).count : figures.latest(at: cell.cell).count)
    }
  }

  /// How many records stand behind the figure of an indicator, each counted once.
  ///
  /// - Parameters:
  ///   - flows: the days in which records of flows count.
  ///   - stocks: those in which records of what does not add up count.
  func records(_ place: Int, flows: Range<Int>, stocks: Range<Int>) -> Int {
    guard indicators[place].ratio != nil else {
      return counted(place, indicators[place].isFlow ? flows : stocks)
    }
    guard let (of, over) = ratio(place) else { return 0 }
    let left = indicators[of].isFlow ? flows : stocks
    let right = indicators[over].isFlow ? flows : stocks
    let both = left.clamped(to: right)
    let together = both.reduce(0) { $0 + figures.records(of: .ratio(place), in: $1) }
    return counted(of, left) - counted(of, both) + counted(over, right) - counted(over, both)
      + together
  }

  private func counted(_ place: Int, _ days: Range<Int>) -> Int {
    guard sources(place).count > 1 else { return ownRecords(place, days) }
    return days.reduce(0) { $0 + figures.records(of: .total(place), in: $1) }
  }
}

/// Breakdowns.
extension FigureReading {
  /// What a flow comes to by dimension and part, over the records in some days; a part that a record
  /// has stands there also where it comes to nothing.
  func parts(of place: Int, _ days: Range<Int>) -> [Int: [Int: Quantity]] {
    var parts: [Int: [Int: Quantity]] = [:]
    for source in sources(place) {
      for (key, cell) in partsByIndicator[source] ?? []
      where days.contains(Int(key.segment)) {
        parts[Int(key.org), default: [:]][Int(key.area), default: .zero] += figures.partSum(
          at: cell)
      }
    }
    return parts
  }
}
