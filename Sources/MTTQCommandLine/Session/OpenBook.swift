internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// A book on the disk, read.
struct OpenBook {
  let folder: BookFolder
  let book: Book
  /// The journal as the book was made of it, to be looked through again; nil where there is none.
  let journal: JournalFile?

  var plan: Plan { book.plan }

  /// Last year's books; empty where the plan names none.
  var previous: [BookFolder] {
    plan.previous.map { BookFolder($0.hasPrefix("/") ? $0 : folder.path + "/" + $0) }
  }
}

/// What becomes of a command whose book has errors (cli.md, “Streams and files”).
enum ErrorHandling {
  /// It is refused: figures would leave the office.
  case refuse
  /// It goes on without the lines at fault, and says so.
  case leaveOut
  /// It goes on without them, and says so itself.
  case ignore
}

extension Session {
  /// Where the book lies that the command is about.
  func bookFolder() throws(Interruption) -> BookFolder {
    try storing { () throws(StoreFailure) in
      try BookFolder.find(named: options.book, variable: world.environment["MTTQ_BOOK"])
    }
  }

  /// Reads the book.
  ///
  /// `days` are those, besides the reports' last ones, through which figures will be asked for; `scrutiny`
  /// says what its findings are to be.
  func openBook(
    through days: [CalendarDate] = [], errors: ErrorHandling = .leaveOut,
    scrutiny: Scrutiny = .errors
  ) throws(Interruption) -> OpenBook {
    let open = try openBook(bookFolder(), through: days, errors: errors, scrutiny: scrutiny)
    try tellWhichBook(open.folder, open.plan, open.book.calendar)
    return open
  }

  /// Reads the book of a folder; one whose plan or register is of no use at all is refused (65).
  func openBook(
    _ folder: BookFolder, through days: [CalendarDate] = [], errors: ErrorHandling = .leaveOut,
    scrutiny: Scrutiny = .errors
  ) throws(Interruption) -> OpenBook {
    let (reading, book, journal) = try read(folder, through: days, scrutiny: scrutiny)
    let found = (book?.findings ?? reading.documentFindings).filter { $0.severity == .error }
    guard let book, reading.isRegisterReadable, errors != .refuse || found.isEmpty else {
      throw .faults(found, .data)
    }
    if errors == .leaveOut { tellLeftOut(found) }
    tell(book.findings.filter { $0.code == .journalTorn })
    return OpenBook(folder: folder, book: book, journal: journal)
  }

  /// Tells in one line that a book has errors, the lines of which do not count.
  func tellLeftOut(_ errors: [Diagnostic]) {
    if !errors.isEmpty { warn(Wording.leftOut(errors.number)(language) + "\n") }
  }

  /// Reads a book with what a scrutiny finds; no book where its plan is not usable.
  ///
  /// The journal is opened first, to the length that it has then: plan and register may be newer than
  /// its records, which then find what they name, but never older.
  func read(
    _ folder: BookFolder, through days: [CalendarDate] = [], of report: String? = nil,
    scrutiny: Scrutiny = .errors
  ) throws(Interruption) -> (reading: BookReading, book: Book?, journal: JournalFile?) {
    let journal = try storing { () throws(StoreFailure) in try folder.journal() }
    let reading = try documents(of: folder)
    let book = try storing { () throws(StoreFailure) in
      var progress = Progress(.journal, of: journal?.length ?? 0, in: self)
      defer { progress.end() }
      let runs = try JournalRuns(
        journal, threads: readers,
        told: progress.isWanted ? { progress.show($0, count: $1) } : nil)
      return try reading.book(
        journal: folder.journalPath, in: runs, through: days, of: report, scrutiny: scrutiny)
    }
    return (reading, book, journal)
  }

  /// Plan and register of a book, read.
  func documents(of folder: BookFolder) throws(Interruption) -> BookReading {
    let (plan, register) = try storing { () throws(StoreFailure) in
      (try folder.plan.read(), try folder.households.readIfPresent())
    }
    return BookReading(
      plan: PlanDocument(SourceText(path: folder.plan.path, bytes: plan)),
      register: register.map { SourceText(path: folder.households.path, bytes: $0) },
      setAside: try storing { () throws(StoreFailure) in try folder.setAsideTail() })
  }

  /// How many read a journal at once: of one of many books that are read side by side one.
  var readers: Int { isOneOfMany ? 1 : SideBySide.processors }

  /// Reads a report as it was sent; one that is damaged is refused (65).
  func sentReport(in file: WholeFile) throws(Interruption) -> SentReport {
    let bytes = try storing { () throws(StoreFailure) in try file.read() }
    return try faulting(.data) { () throws(Diagnostic) in
      try SentReport(SourceText(path: file.path, bytes: bytes))
    }
  }
}

extension BookFolder {
  /// What writers moved away from the journal's end; nil where there never was anything.
  func setAsideTail() throws(StoreFailure) -> SetAsideTail? {
    guard let file = try JournalFile.ofBook(tornPath) else { return nil }
    var reader = JournalReader(file)
    var tail = SetAsideTail(path: tornPath)
    while let chunk = try reader.next() { chunk.withLines { tail.read($0) } }
    return tail
  }
}

extension JournalFile {
  /// Hands the whole journal to a reader, chunk by chunk.
  func pass(to reader: BookReading.Reader) throws(StoreFailure) {
    var journal = JournalReader(self)
    while let chunk = try journal.next() {
      chunk.withLines { lines in
        reader(lines, chunk.firstLine, chunk.offset + chunk.count == journal.length)
      }
    }
  }
}

extension Wording {
  fileprivate static func leftOut(_ errors: Int) -> Wording {
    Wording(
      vi: "sổ có \(errors) lỗi, những chỗ sai không được tính: xem bằng mttq validate",
      en: "the book has \(errors) \(errors == 1 ? "error" : "errors"), and what is wrong does not "
        + "count: see mttq validate")
  }
}
