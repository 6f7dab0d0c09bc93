internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The journal of a book, opened once and read through as often as needed, however long it is.
///
///     let journal = try session.openJournal(of: folder)
///     try journal.each { try session.print(line(of: $0)) }
struct OpenJournal {
  private let file: JournalFile?
  private let session: Session
  let survey: RecordSurvey

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

  /// - Parameter file: nil of a book without a journal.
  init(_ file: JournalFile?, in session: Session) throws(Interruption) {
    self.file = file
    self.session = session
    survey = try storing { () throws(StoreFailure) in
      var progress = Progress(.journal, of: file?.length ?? 0, in: session)
      defer { progress.end() }
      return try RecordSurvey(
        JournalRuns(
          file, threads: session.readers,
          told: progress.isWanted ? { progress.show($0, count: $1) } : nil))
    }
  }

  /// Reads the journal through in runs of whole lines.
  ///
  /// - Parameter prints: whether `body` prints: on a terminal that shows by itself how far the work
  ///   has come.
  func eachRun(
    prints: Bool = false, _ body: (Span<UInt8>, _ firstLine: Int) throws(Interruption) -> Void
  ) throws(Interruption) {
    guard let file else { return }
    let isTold = prints && session.world.isTerminal(.output)
    var progress = Progress(.journal, of: isTold ? 0 : file.length, in: session)
    defer { progress.end() }
    var reader = JournalReader(file)
    while let chunk = try storing({ () throws(StoreFailure) in try reader.next() }) {
      progress.show(chunk.offset, count: chunk.firstLine)
      try chunk.withLines { lines throws(Interruption) in try body(lines, chunk.firstLine) }
    }
  }

  /// Reads the records in the order of the lines, each once; of a run they are handed over together.
  ///
  /// - Parameters:
  ///   - prints: whether `body` prints.
  ///   - isWanted: which lines are looked at, by number and bytes.
  func eachRun(
    prints: Bool = false, where isWanted: (Int, Span<UInt8>) -> Bool = { _, _ in true },
    _ body: ([Entry]) throws(Interruption) -> Void
  ) throws(Interruption) {
    try eachRun(prints: prints) { lines, firstLine throws(Interruption) in
      let found = RecordLines.read(lines, from: firstLine, where: isWanted)
      try body(
        found.compactMap { line in
          guard let record = line.record, survey.counts(record.id, on: line.number) else {
            return nil
          }
          return Entry(
            record: record, tree: line.tree, line: line.number, size: line.size,
            isVoided: survey.isVoided(record.id))
        })
    }
  }

  /// Reads the records one by one.
  func each(
    where isWanted: (Int, Span<UInt8>) -> Bool = { _, _ in true },
    _ body: (Entry) throws(Interruption) -> Void
  ) throws(Interruption) {
    try eachRun(where: isWanted) { entries throws(Interruption) in
      for entry in entries { try body(entry) }
    }
  }

  /// All records, where there is no way around having them at once.
  func entries() throws(Interruption) -> [Entry] {
    var entries: [Entry] = []
    try each { entries.append($0) }
    return entries
  }
}

extension Session {
  /// Opens the journal of a book, as it stands under the lock or for nothing else.
  func openJournal(of folder: BookFolder) throws(Interruption) -> OpenJournal {
    try OpenJournal(storing { () throws(StoreFailure) in try folder.journal() }, in: self)
  }
}
