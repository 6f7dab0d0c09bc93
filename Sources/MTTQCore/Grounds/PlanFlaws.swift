internal import MTTQText

/// Where a plan is at fault, so that what follows from those places is not to be judged.
struct PlanFlaws: Sendable {
  private let source: SourceText
  private var places: [(line: Int, column: Int)] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Notes errors, and keys that are probably mistyped: what these were to say is missing as well.
  mutating func note(_ findings: [Diagnostic]) {
    for finding in findings where finding.severity == .error || finding.remedy == .renameKey {
      if let place = finding.place { places.append((place.line, place.column)) }
    }
  }

  /// Whether one of them lies in a part of the plan.
  func lie(in part: JSONNode) -> Bool {
    if places.isEmpty { return false }
    let start = source.place(part.range.prefix(1))
    let end = source.place(part.range.upperBound..<part.range.upperBound)
    return places.contains {
      (start.line, start.column) <= ($0.line, $0.column)
        && ($0.line, $0.column) < (end.line, end.column)
    }
  }
}
