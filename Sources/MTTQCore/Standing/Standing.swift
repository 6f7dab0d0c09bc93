internal import MTTQText

/// What a journal comes to: the state of the year that figures are read from.
///
///     let reading = FigureReading(standing)
///     let window = FigureReading.Window(cumulativeOf: report, calendar, standing)
///     reading.place(of: "cay-xanh").map { reading.figure($0, .unit, window).value }
package struct Standing: Sendable {
  /// The standard indicators and then the plan's own.
  package let indicators: [Indicator]
  /// What their figures are made of.
  let composition: Composition
  /// The standard dimensions and then the plan's own.
  let breakdowns: [Breakdown]
  let segments: Segments
  var figures: FigureCells
  /// Everything that happened besides results and to households, in the order of the lines.
  var events: [Entry] = []
  /// What happened to households.
  var households = HouseholdEvents()
  /// Where the indicators were last recorded about whose figures there may be a word to say.
  var lastCarried: LastCarried

  /// The last day of a result in each stretch of days.
  private var lastResult: [CalendarDate?]
  /// The line of the first record that names a household, of a book without a register alone.
  private(set) var firstNamingHousehold: Int?

  /// A record with the line it stands on.
  struct Entry: Sendable {
    let record: Record
    let line: Int

    /// Two lists in the order of the lines as one.
    static func inOrder(_ first: [Entry], _ second: [Entry]) -> [Entry] {
      if first.isEmpty { return second }
      if second.isEmpty { return first }
      var merged: [Entry] = []
      merged.reserveCapacity(first.count + second.count)
      var next = second.startIndex
      for entry in first {
        while next < second.endIndex, second[next].line < entry.line {
          merged.append(second[next])
          next += 1
        }
        merged.append(entry)
      }
      return merged + second[next...]
    }
  }

  init(plan: Plan, indicators: [Indicator], segments: Segments) {
    self.indicators = indicators
    self.segments = segments
    breakdowns = plan.allBreakdowns
    composition = Composition(indicators)
    figures = FigureCells(
      indicators: indicators, composition: composition, areas: plan.areas,
      segments: segments.count)
    lastCarried = LastCarried(indicators, composition, segments: segments.count)
    lastResult = Array(repeating: nil, count: segments.count)
  }

  /// Counts one result, which stands on a line.
  mutating func add(_ result: borrowing ScannedResult, line: Int) {
    let segment = segments.segment(of: result.on)
    figures.add(result, segment: segment, line: line)
    lastCarried.note(result, segment: segment, line: line)
    if lastResult[Int(segment)].map({ $0 < result.on }) ?? true {
      lastResult[Int(segment)] = result.on
    }
    if result.namesHousehold { noteHousehold(line) }
  }

  /// Adds what another reader counted of other lines of the same journal.
  mutating func merge(_ other: Standing) {
    figures.merge(other.figures)
    events = Entry.inOrder(events, other.events)
    households.merge(other.households)
    lastCarried.merge(other.lastCarried)
    for segment in lastResult.indices {
      guard let day = other.lastResult[segment] else { continue }
      lastResult[segment] = max(lastResult[segment] ?? day, day)
    }
    if let line = other.firstNamingHousehold { noteHousehold(line) }
  }

  /// Notes that a record on a line names a household.
  mutating func noteHousehold(_ line: Int) {
    firstNamingHousehold = min(firstNamingHousehold ?? line, line)
  }

  /// The last day up to another on which a result was reached; nil where there is none.
  func lastResult(upTo day: CalendarDate) -> CalendarDate? {
    segments.range(from: nil, through: day).compactMap { lastResult[$0] }.max()
  }
}

/// For each indicator that is watched, the last record of each stretch that carries it: those bound
/// by `notAbove` with what they are made of, totals, and those that a register is held against.
struct LastCarried: Sendable {
  private let isWatched: [Bool]
  private let segments: Int
  private var marks: [LatestMark?]
  private var lines: [Int]

  init(_ indicators: [Indicator], _ composition: Composition, segments: Int) {
    self.segments = segments
    var watched = indicators.indices.map { place in
      indicators[place].notAbove != nil || !indicators[place].parts.isEmpty
        || Indicator.countedInRegister.contains(indicators[place].id)
    }
    let bound = indicators.indices.filter { indicators[$0].notAbove != nil }
    for source in composition.sources(of: bound) { watched[source] = true }
    isWatched = watched
    marks = Array(repeating: nil, count: indicators.count * segments)
    lines = Array(repeating: 0, count: indicators.count * segments)
  }

  @inline(__always)
  mutating func note(_ result: borrowing ScannedResult, segment: Int32, line: Int) {
    for index in 0..<result.values.count {
      let indicator = Int(result.values[index].indicator)
      guard isWatched[indicator] else { continue }
      let cell = indicator &* segments &+ Int(segment)
      let mark = LatestMark(on: result.on, at: result.at, key: result.key)
      if marks[cell].map({ $0 < mark }) ?? true {
        marks[cell] = mark
        lines[cell] = line
      }
    }
  }

  mutating func merge(_ other: LastCarried) {
    for cell in marks.indices {
      guard let mark = other.marks[cell] else { continue }
      if let own = marks[cell], (mark, lines[cell]) <= (own, other.lines[cell]) { continue }
      marks[cell] = mark
      lines[cell] = other.lines[cell]
    }
  }

  /// The last record within a run of segments that carries an indicator: its line and its moment.
  func last(of indicator: Int, in range: Range<Int>) -> (line: Int, mark: LatestMark)? {
    range.lazy
      .filter { $0 < segments }
      .compactMap { segment in
        let cell = indicator * segments + segment
        return marks[cell].map { (lines[cell], $0) }
      }
      .max { $0.1 < $1.1 }
  }
}
