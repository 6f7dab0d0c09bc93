internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The check of books and single files that `validate` makes.
struct BookCheck {
  let session: Session
  let today: CalendarDate
  let weighsQuotas: Bool
  private(set) var findings: [Diagnostic] = []
  /// The files that were read, in the order of reading.
  private(set) var files: [String] = []

  init(session: Session, today: CalendarDate, weighsQuotas: Bool) {
    self.session = session
    self.today = today
    self.weighsQuotas = weighsQuotas
  }

  /// Looks at a folder, which is searched for books, or at a file.
  mutating func look(at path: String) throws(Interruption) {
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) }
    guard facts?.kind == .folder else { return try look(atFile: path) }
    let books = try storing { () throws(StoreFailure) in try BookSearch.books(under: path) }
    guard !books.isEmpty else { throw .fault(.noBook(under: path), .noInput) }
    for book in books { try look(at: book) }
  }

  private mutating func look(at folder: BookFolder) throws(Interruption) {
    let (reading, book) = try session.read(folder, watchesRecords: true)
    findings += book?.findings ?? reading.documentFindings
    files.append(folder.plan.path)
    if reading.register != nil { files.append(folder.households.path) }
    let journal = try storing { () throws(StoreFailure) in
      try FileFacts(ofPath: folder.journalPath)
    }
    if journal != nil {
      files.append(folder.journalPath)
      if book == nil { try lookAtLines(folder, reading.references) }
    }
    if let book, !book.hasErrors {
      findings += book.unmetQuotas(asOf: today).map { finding in
        var finding = finding
        if weighsQuotas { finding.severity = .warning }
        return finding
      }
    }
    try lookAtMode(folder)
  }

  /// Looks at the lines of a journal whose plan is not usable.
  private mutating func lookAtLines(
    _ folder: BookFolder, _ references: ReferenceTable
  ) throws(Interruption) {
    let path = folder.journalPath
    let bytes = try storing { () throws(StoreFailure) in try WholeFile(path).read() }
    findings += LooseJournal.findings(
      SourceText(path: path, bytes: bytes), references: references)
  }

  private mutating func lookAtMode(_ folder: BookFolder) throws(Interruption) {
    let facts = try storing { () throws(StoreFailure) in
      try FileFacts(ofPath: folder.households.path)
    }
    if facts?.isReadableByOthers == true { findings.append(.readable(folder.households.path)) }
  }

  private mutating func look(atFile path: String) throws(Interruption) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let holder = path.contains("/") ? String(path.dropLast(name.count + 1)) : "."
    if name.hasSuffix(".jsonl") { return try look(atJournal: path, in: holder) }
    let bytes = try storing { () throws(StoreFailure) in try WholeFile(path).read() }
    files.append(path)
    let source = SourceText(path: path, bytes: bytes)
    let format = JSONReader.read(source).tree?["format"]?.text ?? ""
    if format.hasPrefix("mttq-households/") {
      let plan = try planBeside(holder)
      findings +=
        RegisterDocument(
          source, references: plan?.references ?? ReferenceTable(),
          hasAreas: !(plan?.plan?.areas ?? []).isEmpty
        ).findings
    } else if format.hasPrefix("mttq-report/") {
      do throws(Diagnostic) {
        _ = try SentReport(source)
      } catch {
        findings.append(error)
      }
    } else {
      findings += PlanDocument(source).findings
    }
  }

  private mutating func look(
    atJournal path: String, in holder: String
  ) throws(Interruption) {
    files.append(path)
    guard let plan = try planBeside(holder), plan.plan != nil else {
      let bytes = try storing { () throws(StoreFailure) in try WholeFile(path).read() }
      findings += LooseJournal.findings(SourceText(path: path, bytes: bytes))
      return
    }
    let register = try storing { () throws(StoreFailure) in
      try BookFolder(holder).households.readIfPresent()
    }
    let reading = BookReading(
      plan: plan,
      register: register.map { SourceText(path: BookFolder(holder).households.path, bytes: $0) })
    let book = try storing { () throws(StoreFailure) in
      try reading.book(journal: path, watchesRecords: true) {
        (reader: BookReading.Reader) throws(StoreFailure) in
        var journal = try JournalReader(path)
        while let chunk = try journal.next() {
          chunk.withLines { lines in
            reader(lines, chunk.firstLine, chunk.offset + chunk.count == journal.length)
          }
        }
      }
    }
    findings += (book?.findings ?? []).filter { $0.place?.path == path }
  }

  private func planBeside(_ folder: String) throws(Interruption) -> PlanDocument? {
    let file = BookFolder(folder).plan
    let bytes = try storing { () throws(StoreFailure) in try file.readIfPresent() }
    return bytes.map { PlanDocument(SourceText(path: file.path, bytes: $0)) }
  }
}

extension Diagnostic {
  fileprivate static func noBook(under path: String) -> Diagnostic {
    Diagnostic(
      .storeNoInput,
      Wording(
        vi: "trong “\(path)” không có sổ nào (không thấy plan.json)",
        en: "there is no book under “\(path)” (no plan.json)"))
  }
}
