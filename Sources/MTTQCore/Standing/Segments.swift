internal import MTTQText

/// The days of a year cut where a report begins or ends, so that one reading of the journal
/// serves every period.
package struct Segments: Hashable, Sendable {
  /// The first day of each segment but the first, ascending.
  private let starts: [Int32]
  /// The segment of each day from the first boundary to the last, at most the days of 1900–2199:
  /// it is asked for with every record, and a place in a list is found without a search.
  private let table: [Int32]

  /// Cuts the calendar so that each of the given periods is a run of whole segments.
  package init(_ periods: [Period]) {
    var boundaries: Set<Int32> = []
    for period in periods {
      boundaries.insert(period.start.dayNumber)
      boundaries.insert(period.from.dayNumber)
      boundaries.insert(period.through.dayNumber + 1)
    }
    starts = boundaries.sorted()
    var table: [Int32] = []
    if let first = starts.first, let last = starts.last {
      var segment: Int32 = 0
      for day in first..<last {
        while Int(segment) < starts.count, starts[Int(segment)] <= day { segment += 1 }
        table.append(segment)
      }
    }
    self.table = table
  }

  /// How many segments there are.
  package var count: Int { starts.count + 1 }

  /// The segment that a day lies in.
  @inline(__always)
  func segment(of day: CalendarDate) -> Int32 {
    guard let first = starts.first, day.dayNumber >= first else { return 0 }
    let offset = Int(day.dayNumber &- first)
    return offset < table.count ? table[offset] : Int32(starts.count)
  }

  /// The segments that make up the days from one to another, both counted; nil means no bound
  /// below.
  func range(from first: CalendarDate?, through last: CalendarDate) -> Range<Int> {
    let lower = first.map { Int(segment(of: $0)) } ?? 0
    let upper = Int(segment(of: last)) + 1
    return lower..<max(lower, upper)
  }
}
