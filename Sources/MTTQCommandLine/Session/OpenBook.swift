internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// A book on the disk, read.
struct OpenBook {
  let folder: BookFolder
  let book: Book

  var plan: Plan { book.plan }

  /// Last year's books; empty where the plan names none.
  var previous: [BookFolder] {
    plan.previous.map { BookFolder($0.hasPrefix("/") ? $0 : folder.path + "/" + $0) }
  }
}

extension Session {
  /// Where the book lies that the command is about.
  func bookFolder() throws(Interruption) -> BookFolder {
    try storing { () throws(StoreFailure) in
      try BookFolder.find(named: options.book, variable: world.environment["MTTQ_BOOK"])
    }
  }

  /// Reads the book; one with errors is refused with its diagnostics (65) unless they are wanted
  /// otherwise.
  ///
  /// `days` are those, besides the reports' last ones, through which figures will be asked for.
  func openBook(
    through days: [CalendarDate] = [], despiteErrors: Bool = false
  ) throws(Interruption) -> OpenBook {
    try openBook(bookFolder(), through: days, despiteErrors: despiteErrors)
  }

  /// Reads the book of a folder.
  func openBook(
    _ folder: BookFolder, through days: [CalendarDate] = [], despiteErrors: Bool = false
  ) throws(Interruption) -> OpenBook {
    let (reading, book) = try read(folder, through: days)
    guard let book, despiteErrors || !book.hasErrors else {
      let findings = book?.findings ?? reading.documentFindings
      throw .faults(findings.filter { $0.severity == .error }, .data)
    }
    if !options.isQuiet { try tell(book.findings.filter { $0.code == .journalTorn }) }
    return OpenBook(folder: folder, book: book)
  }

  /// Reads a book with all that is wrong in it; no book where its plan is not usable.
  func read(
    _ folder: BookFolder, through days: [CalendarDate] = [], watchesRecords: Bool = false
  ) throws(Interruption) -> (reading: BookReading, book: Book?) {
    let (plan, register) = try storing { () throws(StoreFailure) in
      (try folder.plan.read(), try folder.households.readIfPresent())
    }
    let reading = BookReading(
      plan: PlanDocument(SourceText(path: folder.plan.path, bytes: plan)),
      register: register.map { SourceText(path: folder.households.path, bytes: $0) })
    let book = try storing { () throws(StoreFailure) in
      try reading.book(
        journal: folder.journalPath, through: days, watchesRecords: watchesRecords
      ) { (reader: BookReading.Reader) throws(StoreFailure) in
        try folder.readJournal(reader)
      }
    }
    return (reading, book)
  }

  /// Reads a report as it was sent; one that is damaged is refused (65).
  func sentReport(in file: WholeFile) throws(Interruption) -> SentReport {
    let bytes = try storing { () throws(StoreFailure) in try file.read() }
    return try faulting(.data) { () throws(Diagnostic) in
      try SentReport(SourceText(path: file.path, bytes: bytes))
    }
  }
}

extension BookFolder {
  /// Hands the whole journal to a reader, chunk by chunk; a book without one has no lines.
  func readJournal(_ reader: BookReading.Reader) throws(StoreFailure) {
    guard let journal = try JournalReader.ifPresent(journalPath) else { return }
    try BookFolder.readJournal(journal, reader)
  }

  /// Hands the lines of a journal to a reader.
  static func readJournal(
    _ journal: consuming JournalReader, _ reader: BookReading.Reader
  ) throws(StoreFailure) {
    while let chunk = try journal.next() {
      chunk.withLines { lines in
        reader(lines, chunk.firstLine, chunk.offset + chunk.count == journal.length)
      }
    }
  }
}
