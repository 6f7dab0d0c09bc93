internal import MTTQText

/// Lines of a journal in the order in which their records are to be shown: by (`at`, `id`) or by
/// (`on`, `at`, `id`).
///
/// Twenty bytes are kept of a line and none of its words. Where the lines stand in another order than
/// that asked for, the ids are gone through from their last eight bytes to their first, each time on
/// another reading of the journal: sorting by one after the other, equal ones staying as they are,
/// brings the lines into the order of the whole.
package struct RecordOrder: Sendable {
  private let isByDay: Bool
  /// The lines by their numbers, ascending.
  private var lines: [UInt32] = []
  private var sizes: [UInt32] = []
  /// The day and the moment of each line in one number.
  private var moments: [UInt64] = []
  /// The places in `lines` in the order asked for.
  private var order: [UInt32] = []
  private var last: (moment: UInt64, id: RecordKey)?
  /// How many runs of eight bytes the longest id has.
  package private(set) var runs = 0
  /// Whether the lines stand in the journal in the order asked for.
  package private(set) var isInOrder = true

  package init(byDay: Bool) {
    isByDay = byDay
  }

  package var count: Int { order.count }

  /// Adds a line, of which those before were added already.
  package mutating func add(_ record: Record, line: Int, size: Int) {
    let day = isByDay ? UInt64(truncatingIfNeeded: (record.event.on?.dayNumber ?? 0) + 100_000) : 0
    // The seconds of the years 1900–2199 have 34 bits.
    let seconds = UInt64(clamping: record.at.seconds + (1 << 33))
    let moment = day << 40 | seconds
    let id = RecordKey(record.id)
    if let last, (moment, id) < (last.moment, last.id) { isInOrder = false }
    last = (moment, id)
    runs = max(runs, (record.id.utf8.count + 7) / 8)
    order.append(UInt32(clamping: lines.count))
    lines.append(UInt32(clamping: line))
    sizes.append(UInt32(clamping: size))
    moments.append(moment)
  }

  /// Sorts by a run of eight bytes of the ids, given in the order of the lines.
  package mutating func sort(by words: [UInt64]) {
    order.sort { words[Int($0)] < words[Int($1)] }
  }

  /// Ends the sorting: by day and moment.
  package mutating func sortByMoment() {
    let moments = moments
    order.sort { moments[Int($0)] < moments[Int($1)] }
  }

  /// Leaves all but the last so many out.
  package mutating func keep(last count: Int) {
    order.removeFirst(max(0, order.count - count))
  }

  /// The lines in the order of the journal, each with its place among those that are shown.
  ///
  /// - Parameter range: which of those that are shown.
  package func lines(_ range: Range<Int>) -> [(line: Int, place: Int)] {
    range.map { (line: Int(lines[Int(order[$0])]), place: $0) }.sorted { $0.line < $1.line }
  }

  /// Every line that was added, by its number.
  package func line(at index: Int) -> Int? { index < lines.count ? Int(lines[index]) : nil }

  /// What is shown, in stretches whose lines have so many bytes together.
  package func stretches(of bytes: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var (start, sum) = (0, 0)
    for place in order.indices {
      sum += Int(sizes[Int(order[place])])
      if sum >= bytes {
        stretches.append(start..<place + 1)
        (start, sum) = (place + 1, 0)
      }
    }
    if start < order.count { stretches.append(start..<order.count) }
    return stretches
  }
}

extension Record {
  /// Eight bytes of an id as a number that compares as they do; zeros behind its end.
  package static func word(_ run: Int, of id: String) -> UInt64 { RecordKey(id).word(run) }
}
