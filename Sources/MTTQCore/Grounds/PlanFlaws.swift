internal import MTTQText

/// Where a plan is at fault, so that what follows from those places is not to be judged.
struct PlanFlaws: Sendable {
  private let source: SourceText
  /// In the order of the text.
  private var places: [(line: Int, column: Int)] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Whether nothing is known to be wrong.
  var isEmpty: Bool { places.isEmpty }

  /// Notes errors, and keys that are probably mistyped: what these were to say is missing as well.
  mutating func note(_ findings: [Diagnostic]) {
    let found = findings.filter { $0.severity == .error || $0.remedy == .renameKey }
      .compactMap(\.place)
    guard !found.isEmpty else { return }
    places += found.map { ($0.line, $0.column) }
    places.sort { $0 < $1 }
  }

  /// Whether one of them lies in a part of the plan.
  func lie(in range: Range<Int>) -> Bool {
    if places.isEmpty { return false }
    let start = source.position(of: range.lowerBound)
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < source.position(of: range.upperBound)
  }
}
