internal import MTTQText

/// What two kinds of values make of a stock that nobody may have meant (diagnostics.md,
/// `indicator/mixed`).
enum StockMixture {
  /// A value of the whole and values of areas that do not agree; the line is that of the later.
  case wholeAndAreas(whole: Quantity, areas: Quantity, line: Int)
  /// Values of the whole by several organisations, of which each replaces the one before.
  case wholes(SoughtWhole)

  /// What is to be looked for on another reading.
  var soughtWhole: SoughtWhole? {
    if case .wholes(let sought) = self { sought } else { nil }
  }
}

/// The last value of a whole that replaces one of another organisation, which only another reading
/// of the journal finds: the first of its organisation behind the last of all others.
struct SoughtWhole: Hashable {
  let indicator: Int32
  /// The organisation's place in the plan, −1 for none.
  let org: Int32
  let after: LatestMark
  let through: CalendarDate
}

extension FigureReading {
  /// What is odd about a stock on the last day of a window; nil where nothing is.
  func mixture(_ place: Int, _ window: Window) -> StockMixture? {
    wholeAndAreas(place, window) ?? wholesOfSeveral(place, window)
  }

  private func wholeAndAreas(_ place: Int, _ window: Window) -> StockMixture? {
    guard let stock = stock(place, .unit, window), let whole = stock.whole,
      let value = whole.value, let newest = stock.newest
    else { return nil }
    let isOdd =
      stock.isComplete
      ? stock.sum != value && stock.areas.contains { $0.latest.mark.on <= whole.mark.on }
        && stock.areas.contains { $0.latest.mark.on >= whole.mark.on }
      : stock.sum > value
    let later = whole.mark < newest.mark ? newest : whole
    return isOdd ? .wholeAndAreas(whole: value, areas: stock.sum, line: later.line) : nil
  }

  private func wholesOfSeveral(_ place: Int, _ window: Window) -> StockMixture? {
    let wholes = wholes(place, window).sorted { $0.value.mark < $1.value.mark }
    guard wholes.count > 1, let last = wholes.last else { return nil }
    return .wholes(
      SoughtWhole(
        indicator: Int32(clamping: place), org: last.key,
        after: wholes[wholes.count - 2].value.mark,
        through: window.day))
  }
}

extension Stock {
  /// The newest of the values of the areas.
  var newest: FigureCells.Latest? {
    areas.map(\.latest).max { $0.mark < $1.mark }
  }
}

/// Looks for values of a whole on another reading of the journal.
struct WholeSearch: Sendable {
  private let sought: [Int32: [SoughtWhole]]
  private var found: [SoughtWhole: (mark: LatestMark, line: Int)] = [:]

  init(_ sought: [SoughtWhole]) {
    self.sought = Dictionary(grouping: sought, by: \.indicator)
  }

  var isWanted: Bool { !sought.isEmpty }

  /// Looks at a result that counts.
  mutating func note(_ result: borrowing ScannedResult, line: Int) {
    guard result.area < 0 else { return }
    let mark = LatestMark(on: result.on, at: result.at, key: result.key)
    for index in 0..<result.values.count {
      for whole in sought[result.values[index].indicator] ?? []
      where whole.org == result.org && result.on <= whole.through && whole.after < mark {
        if found[whole].map({ mark < $0.mark }) ?? true { found[whole] = (mark, line) }
      }
    }
  }

  /// Adds what another reader found.
  mutating func merge(_ other: WholeSearch) {
    for (whole, one) in other.found where found[whole].map({ one.mark < $0.mark }) ?? true {
      found[whole] = one
    }
  }

  /// The line of one that was sought.
  func line(of whole: SoughtWhole) -> Int? { found[whole]?.line }
}
