internal import MTTQText

/// What the first reading of a journal found, by all its readers together.
struct SurveyedJournal: Sendable {
  /// The ids that a void takes back.
  let voided: VoidedIdentifiers
  /// The hashes of the ids that may stand on several lines.
  let repeated: FingerprintSet
  /// How many bytes the longest line has of those that end in a newline.
  let longestLine: Int
  /// The number of the first line of each run.
  private let firstLines: [Int]

  /// Reads a journal for the first time.
  init<Source: JournalSource>(_ journal: Source) throws(Source.Failure) {
    try self.init(
      journal,
      journal.gather(nil, isInOrder: false, from: JournalSurvey()) { $0.read($1, $2) })
  }

  /// Puts together what readers found of a journal, and reads again what is needed of it.
  init<Source: JournalSource>(
    _ journal: Source, _ readers: [JournalSurvey]
  ) throws(Source.Failure) {
    var readers = readers
    let runs = readers.flatMap(\.runs).sorted { $0.index < $1.index }
    let kept = SurveyedJournal.toKeep(runs)
    if !kept.isEmpty {
      readers += try journal.gather(kept, isInOrder: false, from: JournalSurvey()) {
        $0.keep($1, $2)
      }
    }
    voided = VoidedIdentifiers(readers.map(\.voided))
    repeated = MetIdentifiers.met(by: readers.map(\.identifiers))
    longestLine = readers.map(\.longestLine).max() ?? 0
    var next = 1
    var firstLines: [Int] = []
    for run in runs {
      next = run.firstLine ?? next
      firstLines.append(next)
      next += run.lines
    }
    self.firstLines = firstLines
  }

  /// The number of the first line of a run; of one that nobody saw, as the journal lost its end and got
  /// another, that of the last.
  func firstLine(of run: JournalRun) -> Int {
    if let line = run.firstLine { return line }
    return run.index < firstLines.count ? firstLines[run.index] : firstLines.last ?? 1
  }

  /// The runs that hold one of some lines.
  func runs(of lines: some Sequence<Int>) -> Set<Int> {
    Set(
      lines.map { line in
        var (low, high) = (0, firstLines.count)
        while low < high {
          let middle = (low + high) / 2
          if firstLines[middle] <= line { low = middle + 1 } else { high = middle }
        }
        return max(low - 1, 0)
      })
  }

  /// The runs into whose ids those of others reach, and whose ids were not kept.
  private static func toKeep(_ runs: [JournalSurvey.Run]) -> Set<Int> {
    var known: [(ids: ClosedRange<RecordKey>, index: Int, isKept: Bool)] = []
    for run in runs {
      if let least = run.least, let greatest = run.greatest {
        known.append((least...greatest, run.index, run.isKept))
      }
    }
    known.sort { $0.ids.lowerBound < $1.ids.lowerBound }
    var kept: Set<Int> = []
    var greatest: RecordKey?
    for (place, run) in known.enumerated() {
      let isReached =
        greatest.map { run.ids.lowerBound <= $0 } ?? false
        || place + 1 < known.count && known[place + 1].ids.lowerBound <= run.ids.upperBound
      if isReached, !run.isKept { kept.insert(run.index) }
      greatest = greatest.map { max($0, run.ids.upperBound) } ?? run.ids.upperBound
    }
    return kept
  }
}
