internal import MTTQText

/// What a journal's writers moved to `journal.jsonl.torn`: the tails that were no whole records.
package struct SetAsideTail: Sendable {
  private let path: String
  private var zeros = 0

  /// Begins with the file at a path.
  package init(path: String) {
    self.path = path
  }

  /// Reads a run of its lines, each of which was a tail.
  package mutating func read(_ lines: Span<UInt8>) {
    lines.eachLine(from: 2) { place, _ in
      var start = place.upperBound
      while start > place.lowerBound, lines[start &- 1] == 0 { start &-= 1 }
      zeros = max(zeros, place.upperBound &- start)
    }
  }

  /// What is wrong where a tail ended in more zero bytes than the journal's longest line has.
  func finding(longestLine: Int) -> Diagnostic? {
    zeros > longestLine ? .lost(setAsideIn: path) : nil
  }
}
