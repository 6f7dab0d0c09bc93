internal import MTTQText

/// A first look through a journal for what shows or seeks single records: which ids are taken back,
/// which stand on two lines, and whether the records stand in the order in which they were written.
///
///     let survey = try RecordSurvey(journal)
///     survey.isVoided("01KG3R7F60G2J53JDWE0F7X90S")
package struct RecordSurvey: Sendable {
  private let voided: VoidedIdentifiers
  /// The line that counts of each id that stands on several.
  private let counting: [RecordKey: Int]
  /// Whether the records stand by (`at`, `id`).
  package let isInOrder: Bool
  /// How many lines there are.
  package let lines: Int

  /// Looks through a journal, once more where ids may stand on several lines.
  package init<Source: JournalSource>(_ journal: Source) throws(Source.Failure) {
    let readers = try journal.gather(nil, isInOrder: false, from: WrittenOrder()) {
      $0.read($1, $2)
    }
    let survey = try SurveyedJournal(journal, readers.map(\.survey))
    voided = survey.voided
    counting = try RepeatedLines.watch(journal, survey).counting
    let runs = readers.flatMap(\.runs).sorted { $0.run.index < $1.run.index }
    lines = runs.last.map { survey.firstLine(of: $0.run) + $0.lines - 1 } ?? 0
    isInOrder = WrittenOrder.areInOrder(runs)
  }

  /// Whether a void takes an id back.
  package func isVoided(_ id: String) -> Bool {
    !voided.isEmpty && voided.contains(RecordKey(id))
  }

  /// Whether a line is the one that counts of its id.
  package func counts(_ id: String, on line: Int) -> Bool {
    counting.isEmpty || (counting[RecordKey(id)] ?? line) == line
  }
}

/// In what order one reader of a journal met the records of its runs.
private struct WrittenOrder: Sendable {
  private(set) var survey = JournalSurvey()
  private(set) var runs: [Run] = []

  /// When a record was written, and its id: texts of one length, which compare as moments do.
  typealias Moment = (at: RecordKey, id: RecordKey)

  /// What is known of a run.
  struct Run: Sendable {
    let run: JournalRun
    /// How many lines it has, one without its newline counted.
    var lines = 0
    /// The first and the last record; nil where it has none.
    var first: Moment?
    var last: Moment?
    var isInOrder = true
  }

  mutating func read(_ lines: Span<UInt8>, _ run: JournalRun) {
    survey.read(lines, run)
    var read = Run(run: run)
    lines.eachLine(from: run.anyFirstLine) { place, _ in
      read.lines += 1
      guard let moment = WrittenOrder.moment(lines.extracting(place)) else { return }
      if let last = read.last, moment < last { read.isInOrder = false }
      if read.first == nil { read.first = moment }
      read.last = moment
    }
    runs.append(read)
  }

  /// Whether the records of all runs, given in their order, are in order.
  static func areInOrder(_ runs: [Run]) -> Bool {
    var last: Moment?
    for run in runs {
      guard run.isInOrder else { return false }
      if let last, let first = run.first, first < last { return false }
      last = run.last ?? last
    }
    return true
  }

  private static func moment(_ line: Span<UInt8>) -> Moment? {
    if line.isEmpty { return nil }
    if let (id, _) = line.usualHead() {
      // The time has twenty bytes.
      return (RecordKey(line.extracting(41..<61)), RecordKey(line.extracting(id)))
    }
    guard let tree = JSONReader.read(SourceText(path: "", bytes: line.bytes)).tree,
      let id = tree["id"]?.text, let at = tree["at"]?.text
    else { return nil }
    return (RecordKey(at), RecordKey(id))
  }
}
