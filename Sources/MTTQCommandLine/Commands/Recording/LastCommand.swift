internal import MTTQCore
internal import MTTQText

/// What a writer's last command recorded, found from the end of the journal by the order of its
/// lines.
struct LastCommand {
  /// What counts of it, the last first.
  let records: [Record]
  /// The line of the last of them.
  let line: Int

  /// Why there is none.
  enum Obstacle: Error {
    /// The writer has no record that counts.
    case nothing
    /// It took back, on a line, a record that was not the writer's last.
    case final(Record, line: Int)
  }
}

extension OpenJournal {
  /// The records of a writer's last command that counts.
  func lastCommand(
    of writer: String
  ) throws(Interruption) -> Result<LastCommand, LastCommand.Obstacle> {
    var looked = 1000
    while true {
      let first = max(1, survey.lines - looked + 1)
      var history = WritersHistory(writer, isWhole: first == 1)
      try each(where: { line, _ in line >= first }) { history.note($0) }
      switch history.last {
      case .record(let record, let line):
        return .success(LastCommand(records: try batch(of: record), line: line))
      case .foreign(let void, let line): return .failure(.final(void, line: line))
      case .nothing: return .failure(.nothing)
      case .unknown: looked *= 8
      }
    }
  }

  /// The records that one command wrote with another, the last first.
  private func batch(of record: Record) throws(Interruption) -> [Record] {
    guard let batch = record.batch else { return [record] }
    let word = Array(batch.utf8)
    var records: [Record] = []
    try each(where: { _, line in RecordLines.mayHold(word, line) }) { entry in
      if entry.isEffective, entry.record.batch == batch, entry.record.by == record.by {
        records.append(entry.record)
      }
    }
    return records.reversed()
  }
}

/// What one writer did, line by line, as far as it can be taken back.
private struct WritersHistory {
  private let writer: String
  /// Whether nothing stands before what is noted.
  private let isWhole: Bool
  /// What counts, the last behind.
  private var steps: [Step] = []

  private enum Step {
    case recorded(OpenJournal.Entry)
    /// A void of a record that was not the writer's last; it may have been where that is not certain.
    case tookBack(OpenJournal.Entry, isCertain: Bool)
  }

  enum Last {
    case record(Record, line: Int)
    case foreign(Record, line: Int)
    case nothing
    /// More of the journal has to be looked at.
    case unknown
  }

  init(_ writer: String, isWhole: Bool) {
    self.writer = writer
    self.isWhole = isWhole
  }

  mutating func note(_ entry: OpenJournal.Entry) {
    let record = entry.record
    guard case .void(let void) = record.event else {
      if record.by == writer { steps.append(.recorded(entry)) }
      return
    }
    let place = steps.lastIndex { step in
      if case .recorded(let known) = step { known.record.id == void.record } else { false }
    }
    let isLast = place.map { isOfLastCommand($0) } ?? false
    if let place { steps.remove(at: place) }
    guard record.by == writer, !isLast else { return }
    // What it took back may stand before the lines that are looked at.
    steps.append(.tookBack(entry, isCertain: isWhole || place != nil || !steps.isEmpty))
  }

  /// Whether a step belongs to the command that was the last.
  private func isOfLastCommand(_ place: Int) -> Bool {
    guard let last = steps.last, case .recorded(let last) = last,
      case .recorded(let step) = steps[place]
    else { return false }
    return step.record.id == last.record.id
      || step.record.batch != nil && step.record.batch == last.record.batch
  }

  var last: Last {
    for step in steps.reversed() {
      switch step {
      case .recorded(let entry) where entry.isEffective:
        return .record(entry.record, line: entry.line)
      case .recorded: continue
      case .tookBack(let entry, let isCertain):
        return isCertain ? .foreign(entry.record, line: entry.line) : .unknown
      }
    }
    return isWhole ? .nothing : .unknown
  }
}
