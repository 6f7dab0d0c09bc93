internal import MTTQText

/// Some whole lines of a journal among all of them.
package struct JournalRun: Hashable, Sendable {
  /// Its place among the runs of the journal, from 0.
  package let index: Int
  /// The number of its first line; nil where nobody has counted the lines before it.
  package let firstLine: Int?
  /// Whether the journal ends with it.
  package let isLast: Bool

  package init(index: Int, firstLine: Int?, isLast: Bool) {
    self.index = index
    self.firstLine = firstLine
    self.isLast = isLast
  }

  /// A number for its first line where only the first of the file, behind a byte-order mark, matters.
  var anyFirstLine: Int { firstLine ?? (index == 0 ? 1 : 2) }
}

/// A journal as it is handed over in runs of whole lines, again and again in the same ones.
///
/// A protocol, as what a reader has gathered is of another type at each reading.
package protocol JournalSource {
  associatedtype Failure: Error

  /// Hands the journal over to readers, each of which gathers a state of its own; what they gather
  /// comes in no order.
  ///
  /// - Parameters:
  ///   - runs: which runs are handed over, nil for all.
  ///   - isInOrder: whether one reader has to read all runs one after the other. Else there may be
  ///     several at once, each of which reads its runs in ascending order.
  ///   - begin: what each reader begins with.
  ///   - read: reads a run.
  func gather<State: Sendable>(
    _ runs: Set<Int>?, isInOrder: Bool, from begin: State,
    _ read: @escaping @Sendable (inout State, _ lines: Span<UInt8>, JournalRun) -> Void
  ) throws(Failure) -> [State]
}

/// What receives a run of whole lines, the number of its first line, and whether it is the last.
package typealias JournalRunReader = (
  _ lines: Span<UInt8>, _ firstLine: Int, _ isLast: Bool
) -> Void

/// A journal that a closure passes to a reader from its first to its last byte.
struct PassedJournal<Failure: Error>: JournalSource {
  let pass: (JournalRunReader) throws(Failure) -> Void

  func gather<State: Sendable>(
    _ runs: Set<Int>?, isInOrder: Bool, from begin: State,
    _ read: @escaping @Sendable (inout State, _ lines: Span<UInt8>, JournalRun) -> Void
  ) throws(Failure) -> [State] {
    var state = begin
    var next = 0
    try pass { lines, firstLine, isLast in
      if runs?.contains(next) ?? true {
        read(&state, lines, JournalRun(index: next, firstLine: firstLine, isLast: isLast))
      }
      next += 1
    }
    return [state]
  }
}
