/// Counts the records that carry several values of one figure, which count once in it (report.md,
/// `records`): one that carries a total and two of its parts is one record behind the total.
///
///     records of a total = the values recorded of all that it is made of − its surplus
///     records of a ratio = those of its one + those of its other − those that carry both
///
/// A record with one value below no ratio of totals costs nothing.
package struct SharedRecords: Sendable {
  private let composition: Composition
  private let segments: Int
  /// Whether a value counts in a total or in a ratio.
  private let isShared: [Bool]
  /// Whether one value alone may lie in both of the two of a ratio.
  private let mayBeBoth: [Bool]

  /// By which values beyond the first records reach each total from itself and from its parts, by
  /// total and segment.
  private var repeated: [Int]
  /// How many records carry both of the two, by ratio and segment.
  private var both: [Int]
  /// The walk up that met each indicator last.
  private var met: [Int]
  private var walks = 0
  private var open: [Int] = []

  init(_ composition: Composition, count: Int, segments: Int) {
    self.composition = composition
    self.segments = segments
    var isInRatio = Array(repeating: false, count: count)
    for case let (of, over)? in (0..<count).map(composition.ratio) {
      isInRatio[of] = true
      isInRatio[over] = true
    }
    isShared = (0..<count).map { isInRatio[$0] || composition.isInTotal($0) }
    var mayBeBoth = Array(repeating: false, count: count)
    let totals = (0..<count).filter { isInRatio[$0] && composition.isTotal($0) }
    for place in composition.sources(of: totals) { mayBeBoth[place] = true }
    self.mayBeBoth = mayBeBoth
    repeated = Array(repeating: 0, count: count * segments)
    both = repeated
    met = Array(repeating: 0, count: count)
  }

  /// Looks at a result that counts.
  @inline(__always)
  mutating func note(_ result: borrowing ScannedResult, segment: Int32) {
    var shared = 0
    for index in 0..<result.values.count {
      let place = Int(result.values[index].indicator)
      if isShared[place] { shared &+= mayBeBoth[place] ? 2 : 1 }
    }
    if shared > 1 { climb(from: result, segment: segment) }
  }

  /// Adds what another reader counted.
  mutating func merge(_ other: SharedRecords) {
    for cell in repeated.indices {
      repeated[cell] += other.repeated[cell]
      both[cell] += other.both[cell]
    }
  }

  /// Walks up from all values at once: where two ways meet, a record is in one figure twice.
  private mutating func climb(from result: borrowing ScannedResult, segment: Int32) {
    walks &+= 1
    open.removeAll(keepingCapacity: true)
    for index in 0..<result.values.count {
      arrive(Int(result.values[index].indicator), segment)
    }
    var next = 0
    while next < open.count {
      for total in composition.totals(over: open[next]) { arrive(total, segment) }
      next &+= 1
    }
    for place in open {
      for (ratio, other) in composition.ratios(at: place) where met[other] == walks {
        both[ratio &* segments &+ Int(segment)] &+= 1
      }
    }
  }

  @inline(__always)
  private mutating func arrive(_ place: Int, _ segment: Int32) {
    if met[place] == walks {
      repeated[place &* segments &+ Int(segment)] &+= 1
    } else {
      met[place] = walks
      open.append(place)
    }
  }
}

extension SharedRecords {
  /// By how much the values of all totals exceed their records, in some segments.
  ///
  /// Of a total that reaches something twice, an error of the plan, it is not known.
  func surplus(in days: Range<Int>) -> [Int: Int] {
    var own: [Int: Int] = [:]
    for place in met.indices {
      let times = count(repeated, place, days)
      if times > 0 { own[place] = times }
    }
    return composition.raised(own)
  }

  /// How many records of some segments carry both of the two of a ratio.
  func both(of ratio: Int, in days: Range<Int>) -> Int { count(both, ratio, days) }

  private func count(_ counts: [Int], _ place: Int, _ days: Range<Int>) -> Int {
    days.clamped(to: 0..<segments).reduce(0) { $0 + counts[place * segments + $1] }
  }
}
