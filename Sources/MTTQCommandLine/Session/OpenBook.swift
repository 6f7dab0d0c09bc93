internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// A book on the disk, read.
struct OpenBook {
  let folder: BookFolder
  let book: Book

  var plan: Plan { book.plan }

  /// Where last year's book lies; nil where the plan names none.
  var previous: BookFolder? {
    plan.previous.map { path in
      BookFolder(path.hasPrefix("/") ? path : folder.path + "/" + path)
    }
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

  /// Last year's figures of a report, where the plan names last year's book and it can be read.
  func previousFigures(_ report: String, of open: OpenBook) -> PreviousFigures? {
    guard let folder = open.previous else { return nil }
    do throws(Interruption) {
      return try openBook(folder).book.figures(for: report)
    } catch {
      // A comparison that cannot be read is no figure (report.md, `previous`).
      return nil
    }
  }
}

extension BookFolder {
  /// Hands the whole journal to a reader, chunk by chunk; a book without one has no lines.
  func readJournal(_ reader: BookReading.Reader) throws(StoreFailure) {
    guard var journal = try JournalReader.ifPresent(journalPath) else { return }
    while let chunk = try journal.next() {
      chunk.withLines { lines in
        reader(lines, chunk.firstLine, chunk.offset + chunk.count == journal.length)
      }
    }
  }
}
