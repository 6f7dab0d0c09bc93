/// What figures are made of: totals of the flows that are their parts, ratios of their two.
///
/// A plan at fault may let a total reach a flow twice. Its figure then adds up each once all the
/// same, so that whatever a plan says no walk goes round and no sum doubles on its way.
package struct Composition: Sendable {
  /// The totals of which a flow is a part.
  private let above: [[Int]]
  /// The parts of the totals that reach nothing twice.
  private let parts: [[Int]]
  /// All that each other total reaches, itself first.
  private let reached: [Int: [Int]]
  /// Those other totals, by what they reach.
  private let reaching: [Int: [Int]]
  /// Where each indicator stands when every part stands before the totals over it.
  private let rank: [Int]
  /// The two of each ratio; nil of any other, and of a ratio whose two are no counts.
  private let two: [(of: Int, over: Int)?]
  /// The ratios at each indicator, with their other one.
  private let ratios: [[(ratio: Int, other: Int)]]

  init(_ indicators: [Indicator]) {
    let places = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let named = indicators.indices.map { place in
      indicators[place].parts.compactMap { places[$0] }.filter { indicators[$0].isFlow }
    }
    let order = Composition.order(named)
    let reached = Composition.reached(named, order)
    parts = named.indices.map { reached[$0] == nil ? named[$0] : [] }
    above = Composition.turned(parts)
    self.reached = reached
    var reaching: [Int: [Int]] = [:]
    for (total, below) in reached.sorted(by: { $0.key < $1.key }) {
      for place in below.dropFirst() { reaching[place, default: []].append(total) }
    }
    self.reaching = reaching
    var rank = Array(repeating: indicators.count, count: indicators.count)
    for (index, place) in order.enumerated() { rank[place] = index }
    self.rank = rank
    let two = indicators.indices.map { place -> (of: Int, over: Int)? in
      // A ratio of a ratio is an error of the plan, and one of itself would never end.
      guard let ratio = indicators[place].ratio, let of = places[ratio.of],
        let over = places[ratio.over],
        indicators[of].isCount, indicators[over].isCount
      else { return nil }
      return (of, over)
    }
    self.two = two
    ratios = Composition.ratios(two)
  }

  /// The two of which a ratio is made; nil of any other, and of a ratio whose two are no counts.
  func ratio(_ place: Int) -> (of: Int, over: Int)? { two[place] }

  /// The ratios at an indicator with their other one. Each ratio is at that one of its two that
  /// fewer ratios are made of, so that of many ratios over one figure none is at that figure.
  func ratios(at place: Int) -> [(ratio: Int, other: Int)] { ratios[place] }

  /// The totals of which a flow is a part, but those that reach something twice.
  func totals(over place: Int) -> [Int] { above[place] }

  /// Whether an indicator adds up others.
  func isTotal(_ place: Int) -> Bool { !parts[place].isEmpty || reached[place] != nil }

  /// Whether the values of an indicator count in the figure of a total, be it its own.
  func isInTotal(_ place: Int) -> Bool { isTotal(place) || !above[place].isEmpty }

  /// The indicators whose values a figure is made of: of a total itself and what it reaches on the
  /// way down, of any other itself.
  func sources(_ place: Int) -> [Int] {
    if let reached = reached[place] { return reached }
    var found: [Int] = []
    var open = [place]
    while let next = open.popLast() {
      found.append(next)
      open += parts[next].reversed()
    }
    return found
  }

  /// All that some indicators are made of, with themselves.
  func sources(of places: some Sequence<Int>) -> Set<Int> {
    var found: Set<Int> = []
    var open = Array(places)
    while let next = open.popLast() {
      if found.insert(next).inserted { open += reached[next] ?? parts[next] }
    }
    return found
  }

  /// Adds what was recorded of each flow to every total over it.
  func raised<Amount: AdditiveArithmetic>(_ own: [Int: Amount]) -> [Int: Amount] {
    var sums = own
    for (place, amount) in own {
      for total in reaching[place] ?? [] { sums[total, default: .zero] += amount }
    }
    for place in climb(from: own.keys).sorted(by: { rank[$0] < rank[$1] }) {
      guard let sum = sums[place] else { continue }
      for total in above[place] { sums[total, default: .zero] += sum }
    }
    return sums
  }

  /// Some flows and all totals over them.
  private func climb(from places: some Sequence<Int>) -> Set<Int> {
    var found: Set<Int> = []
    var open = Array(places)
    while let next = open.popLast() {
      if found.insert(next).inserted { open += above[next] }
    }
    return found
  }
}

extension Composition {
  /// Whether something may be reached twice from each: parts that are a part once only lie on one
  /// way, but in a circle. So a plan without shared parts costs no walk.
  static func mayRepeat(_ parts: [[Int]]) -> [Bool] { mayRepeat(parts, order(parts)) }

  private static func mayRepeat(_ parts: [[Int]], _ order: [Int]) -> [Bool] {
    var times = Array(repeating: 0, count: parts.count)
    for part in parts.joined() { times[part] += 1 }
    var mayRepeat = Array(repeating: true, count: parts.count)
    for place in order {
      mayRepeat[place] = parts[place].contains { times[$0] > 1 || mayRepeat[$0] }
    }
    return mayRepeat
  }

  /// All indicators from which no circle is reached, parts before the totals over them.
  private static func order(_ parts: [[Int]]) -> [Int] {
    let above = turned(parts)
    var missing = parts.map(\.count)
    var order = parts.indices.filter { parts[$0].isEmpty }
    var next = 0
    while next < order.count {
      for total in above[order[next]] {
        missing[total] -= 1
        if missing[total] == 0 { order.append(total) }
      }
      next += 1
    }
    return order
  }

  /// The totals that reach something twice, with all that they reach, themselves first.
  private static func reached(_ parts: [[Int]], _ order: [Int]) -> [Int: [Int]] {
    let mayRepeat = self.mayRepeat(parts, order)
    var reached: [Int: [Int]] = [:]
    var seen = Array(repeating: -1, count: parts.count)
    for total in parts.indices where mayRepeat[total] {
      var (found, open, isTwice): ([Int], [Int], Bool) = ([], [total], false)
      while let next = open.popLast() {
        if seen[next] == total {
          isTwice = true
          continue
        }
        seen[next] = total
        found.append(next)
        open += parts[next].reversed()
      }
      if isTwice { reached[total] = found }
    }
    return reached
  }

  private static func ratios(_ two: [(of: Int, over: Int)?]) -> [[(ratio: Int, other: Int)]] {
    var times = Array(repeating: 0, count: two.count)
    for case let (of, over)? in two {
      times[of] += 1
      times[over] += 1
    }
    var ratios: [[(ratio: Int, other: Int)]] = Array(repeating: [], count: two.count)
    for (ratio, two) in two.enumerated() {
      guard let (of, over) = two else { continue }
      let (fewer, more) = times[of] <= times[over] ? (of, over) : (over, of)
      ratios[fewer].append((ratio, more))
    }
    return ratios
  }

  /// Of which others each is a part.
  private static func turned(_ parts: [[Int]]) -> [[Int]] {
    var above: [[Int]] = Array(repeating: [], count: parts.count)
    for (total, below) in parts.enumerated() {
      for part in below { above[part].append(total) }
    }
    return above
  }
}

extension Indicator {
  /// Whether a ratio can be made of it.
  fileprivate var isCount: Bool { isFlow || kind == .latest }
}
