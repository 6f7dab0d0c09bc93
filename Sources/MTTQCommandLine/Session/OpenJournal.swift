internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The journal of a book, opened once and read through as often as needed, however long it is.
///
///     var journal = try OpenJournal(folder)
///     try journal.each { try session.print(line(of: $0)) }
struct OpenJournal: ~Copyable {
  private var reader: JournalReader?
  private(set) var survey = RecordSurvey()

  /// A record and the line that it stands on.
  struct Entry {
    let record: Record
    let tree: JSONNode
    let line: Int
    /// How many bytes the line has.
    let size: Int
    let isVoided: Bool

    /// Whether it stands, and is more than the taking back of another.
    var isEffective: Bool {
      if case .void = record.event { return false }
      return !isVoided
    }
  }

  init(_ folder: BookFolder) throws(Interruption) {
    reader = try storing { () throws(StoreFailure) in
      try JournalReader.ifPresent(folder.journalPath)
    }
    var survey = RecordSurvey()
    try eachRun { lines, firstLine throws(Interruption) in
      survey.read(lines, firstLine: firstLine)
    }
    survey.finish()
    self.survey = survey
  }

  /// Reads the journal through in runs of whole lines.
  mutating func eachRun(
    _ body: (Span<UInt8>, _ firstLine: Int) throws(Interruption) -> Void
  ) throws(Interruption) {
    reader?.rewind()
    while let chunk = try next() {
      try chunk.withLines { lines throws(Interruption) in try body(lines, chunk.firstLine) }
    }
  }

  private mutating func next() throws(Interruption) -> JournalChunk? {
    do throws(StoreFailure) {
      return try reader?.next()
    } catch {
      throw .store(error)
    }
  }

  /// Reads the records in the order of the lines, each id once; of a run they are handed over
  /// together.
  ///
  /// - Parameter isWanted: which lines are looked at, by number and bytes; of an id that stands twice
  ///   the first of these counts.
  mutating func eachRun(
    where isWanted: (Int, Span<UInt8>) -> Bool = { _, _ in true },
    _ body: ([Entry]) throws(Interruption) -> Void
  ) throws(Interruption) {
    var met = RecordsMet(survey)
    let survey = survey
    try eachRun { lines, firstLine throws(Interruption) in
      let found = RecordLines.read(lines, from: firstLine, where: isWanted)
      try body(
        found.compactMap { line in
          guard let record = line.record, met.isFirst(record.id) else { return nil }
          return Entry(
            record: record, tree: line.tree, line: line.number, size: line.size,
            isVoided: survey.isVoided(record.id))
        })
    }
  }

  /// Reads the records one by one.
  mutating func each(
    where isWanted: (Int, Span<UInt8>) -> Bool = { _, _ in true },
    _ body: (Entry) throws(Interruption) -> Void
  ) throws(Interruption) {
    try eachRun(where: isWanted) { entries throws(Interruption) in
      for entry in entries { try body(entry) }
    }
  }
}
