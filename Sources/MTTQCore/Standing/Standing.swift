internal import MTTQText

/// What a journal comes to: the state of the year that figures are read from.
///
///     let reading = FigureReading(standing)
///     let window = FigureReading.Window(cumulativeOf: report, calendar, standing)
///     reading.place(of: "cay-xanh").map { reading.figure($0, .unit, window).value }
package struct Standing: Sendable {
  /// The standard indicators and then the plan's own.
  package let indicators: [Indicator]
  let segments: Segments
  var figures: FigureCells
  /// Everything that happened besides results, in the order of the lines.
  var events: [Entry] = []
  /// Where the indicators that may not exceed another were last recorded.
  var lastCarried: LastCarried

  /// A record with the line it stands on.
  struct Entry: Sendable {
    let record: Record
    let line: Int
  }

  init(indicators: [Indicator], segments: Segments) {
    self.indicators = indicators
    self.segments = segments
    figures = FigureCells(indicators: indicators, segments: segments.count)
    lastCarried = LastCarried(indicators: indicators, segments: segments.count)
  }
}

/// For each indicator bound by `notAbove`, the last record of each stretch that carries it.
struct LastCarried: Sendable {
  private let isBound: [Bool]
  private let segments: Int
  private var marks: [LatestMark?]
  private var lines: [Int]

  init(indicators: [Indicator], segments: Int) {
    self.segments = segments
    isBound = indicators.map { $0.notAbove != nil }
    marks = Array(repeating: nil, count: indicators.count * segments)
    lines = Array(repeating: 0, count: indicators.count * segments)
  }

  @inline(__always)
  mutating func note(_ result: borrowing ScannedResult, segment: Int32, line: Int) {
    for index in 0..<result.values.count {
      let indicator = Int(result.values[index].indicator)
      guard isBound[indicator] else { continue }
      let cell = indicator &* segments &+ Int(segment)
      let mark = LatestMark(on: result.on, at: result.at, key: result.key)
      if marks[cell].map({ $0 < mark }) ?? true {
        marks[cell] = mark
        lines[cell] = line
      }
    }
  }

  /// The line of the last record within a run of segments that carries an indicator.
  func line(of indicator: Int, in range: Range<Int>) -> Int? {
    range.lazy
      .filter { $0 < segments }
      .compactMap { segment in marks[indicator * segments + segment].map { ($0, segment) } }
      .max { $0.0 < $1.0 }
      .map { lines[indicator * segments + $0.1] }
  }
}
