internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// What is carried to an engine: of which sources which tables.
struct ExportQuestion {
  let choice: ExportChoice
  /// The reports by their ids; empty for each of a plan's.
  let reports: [String]
  let asOf: CalendarDate
  /// What stands for households; nil where they are not asked for.
  let codes: HouseholdCodes?
  /// The book of the unit above.
  let parent: OpenBook?

  var province: String? { parent?.plan.unit.id }
}

/// What was found of an export's sources beside their rows.
struct ExportOutcome {
  var books: [ExportManifest.Book] = []
  var refused: [String] = []
  var findings: [Diagnostic] = []
  /// The files that are of reports which were not asked for.
  var passed: [String] = []
  var code: ExitCode?

  /// The exit code: what was left out for an error counts most.
  var exit: ExitCode { refused.isEmpty ? code ?? .done : .data }
}

/// A book or report file with the name that it has in tables.
struct ExportItem {
  let name: String
  let item: ManySources.Item
}

extension Session {
  /// Makes the question of the options.
  func exportQuestion(_ options: ExportOptions) throws(Interruption) -> ExportQuestion {
    let day = try today()
    let isOfMany = !options.paths.isEmpty
    return ExportQuestion(
      choice: options.choice, reports: try options.reportIDs(), asOf: day,
      codes: options.households ? HouseholdCodes(key: world.randomBytes(32)) : nil,
      parent: isOfMany && self.options.book != nil ? try parentBook() : nil)
  }

  /// The books and report files that the paths lead to, the parent's among them, by their names.
  func exportItems(
    _ paths: [String], of question: ExportQuestion, _ outcome: inout ExportOutcome
  ) throws(Interruption) -> [ExportItem] {
    let names = SourceName()
    func item(_ folder: BookFolder) -> ExportItem {
      ExportItem(
        name: names.name(of: folder.path),
        item: ManySources.Item(path: folder.path, content: .book(folder), isNamed: true))
    }
    guard !paths.isEmpty else {
      let folder = try bookFolder()
      try tellPassedOver(for: folder)
      return [item(folder)]
    }
    let sources = try ManySources(paths, besides: question.parent?.folder, in: self)
    let found = sources.items.map { ExportItem(name: names.name(of: $0.path), item: $0) }
    let all = found + (question.parent.map { [item($0.folder)] } ?? [])
    if found.isEmpty, !sources.hasLeftOut {
      throw .faults(sources.findings, sources.code ?? .noInput)
    }
    outcome.findings += sources.findings
    outcome.code = sources.hasLeftOut ? .data : sources.code
    return all.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Reads the sources one after another and hands their rows over; what keeps one from that is
  /// noted, and stops nothing.
  func export(
    _ items: [ExportItem], _ question: ExportQuestion, into sink: inout some ExportSink & ~Copyable,
    _ outcome: inout ExportOutcome
  ) throws(Interruption) {
    var rows = RowExport(question: question)
    try rows.addShared(to: &sink)
    var progress = Progress(.books, of: items.count, in: self)
    defer { progress.end() }
    var session = self
    session.isOneOfMany = items.count > 1
    for (place, item) in items.enumerated() {
      try session.export(item, &rows, into: &sink, &outcome)
      progress.show(place + 1)
    }
  }

  private func export(
    _ item: ExportItem, _ rows: inout RowExport, into sink: inout some ExportSink & ~Copyable,
    _ outcome: inout ExportOutcome
  ) throws(Interruption) {
    switch item.item.content {
    case .book(let folder):
      guard let open = try sound(folder, item, &outcome) else { return }
      try export(open, item, &rows, into: &sink, &outcome)
    case .file, .bytes:
      guard let sent = try soundFile(item, rows.question, &outcome) else { return }
      try rows.add(sent, of: item.name, to: &sink)
      outcome.books.append(
        ExportManifest.Book(item.name, unit: sent.unit.id, year: sent.report.year, journal: nil))
    }
  }

  private func export(
    _ open: OpenBook, _ item: ExportItem, _ rows: inout RowExport,
    into sink: inout some ExportSink & ~Copyable, _ outcome: inout ExportOutcome
  ) throws(Interruption) {
    let asked = rows.question.reports
    let owed = open.book.calendar.reports.filter { asked.isEmpty || asked.contains($0.id) }
    let missing = asked.filter { open.book.calendar.report($0) == nil }
    outcome.findings += missing.map { .withoutDuty(open.book.planDocument, $0) }
    if owed.isEmpty, !missing.isEmpty { return }
    let previous = try previousReadings(of: open.book, in: open.folder, for: owed.map(\.id))
    let reports = zip(owed, previous).map { due, previous in
      open.book.report(due, asOf: rows.question.asOf, previous: previous.figures)
    }
    try rows.add(open.book, reports, of: item.name, to: &sink)
    if rows.question.choice.facts {
      let people = ExportedPeople(open.book.register, codes: rows.question.codes)
      let journal = try OpenJournal(open.journal, in: self)
      try journal.eachRun { entries throws(Interruption) in
        try rows.add(
          entries.filter(\.isEffective).map {
            ExportedRecord($0.record, book: item.name, people: people)
          }, to: &sink)
      }
    }
    outcome.books.append(
      ExportManifest.Book(
        item.name, unit: open.plan.unit.id, year: open.plan.year,
        journal: try digest(of: open.journal)))
  }

  /// The journal by its bytes, as long as it was when it was opened.
  private func digest(of journal: JournalFile?) throws(Interruption) -> ExportManifest.Journal {
    var hash = SHA256()
    var bytes = 0
    if let journal {
      var reader = JournalReader(journal)
      while let chunk = try storing({ () throws(StoreFailure) in try reader.next() }) {
        chunk.withLines { hash.update($0) }
        bytes += chunk.count
      }
    }
    return ExportManifest.Journal(bytes: bytes, digest: hash.finish())
  }

  /// A book without an error; nil where it is left out.
  private func sound(
    _ folder: BookFolder, _ item: ExportItem, _ outcome: inout ExportOutcome
  ) throws(Interruption) -> OpenBook? {
    var errors: [Diagnostic]
    do throws(Interruption) {
      let (reading, book, journal) = try read(folder)
      errors = (book?.findings ?? reading.documentFindings).filter { $0.severity == .error }
      if let book, errors.isEmpty { return OpenBook(folder: folder, book: book, journal: journal) }
    } catch {
      if case .closedPipe = error { throw error }
      errors = error.told.diagnostics
    }
    outcome.findings += told(errors, of: folder)
    outcome.refused.append(item.name)
    return nil
  }

  /// A sound report file that was asked for; nil where it is left out or passed over.
  private func soundFile(
    _ item: ExportItem, _ question: ExportQuestion, _ outcome: inout ExportOutcome
  ) throws(Interruption) -> SentFigures? {
    let source: SourceText
    do throws(Interruption) {
      source = try text(of: item.item)
    } catch {
      outcome.findings += error.told.diagnostics
      outcome.refused.append(item.name)
      return nil
    }
    switch SentFigures.read(source) {
    case .failure(let faults):
      // In a folder there may lie what is no report at all.
      if !item.item.isNamed, !faults.isReport { return nil }
      outcome.findings += told(faults.findings, of: nil)
      outcome.refused.append(item.name)
    case .success(let sent):
      if question.reports.isEmpty || question.reports.contains(sent.report.report) { return sent }
      if item.item.isNamed {
        outcome.findings.append(
          .ofAnotherReport(
            item.item.path, sent.report.report, question.reports.joined(separator: ", ")))
        outcome.refused.append(item.name)
      } else {
        outcome.passed.append(item.name)
      }
    }
    return nil
  }

  private func text(of item: ManySources.Item) throws(Interruption) -> SourceText {
    if case .bytes(let bytes) = item.content { return SourceText(path: item.path, bytes: bytes) }
    let bytes = try storing { () throws(StoreFailure) in try WholeFile(item.path).read() }
    return SourceText(path: item.path, bytes: bytes)
  }

  /// Tells what was left out, passed over, and to be known of what was written.
  func tell(_ outcome: ExportOutcome, of question: ExportQuestion) {
    tellSorted(outcome.findings)
    if !outcome.passed.isEmpty { tell(.passed(outcome.passed.count)) }
    if question.codes != nil { warn(Wording.stillPersonal(language) + "\n") }
  }
}

extension Wording {
  fileprivate static func passed(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) tệp báo cáo không phải báo cáo được hỏi, bỏ qua",
      en: "\(count) report \(count == 1 ? "file is" : "files are") of other reports and passed over"
    )
  }

  fileprivate static let stillPersonal = Wording(
    vi: "cảnh báo: mã hộ đã được thay, nhưng dữ liệu về từng hộ vẫn là dữ liệu cá nhân: giữ và "
      + "chuyển giao như hồ sơ hộ nghèo",
    en: "warning: the ids of households are replaced, but data about single households are still "
      + "personal data: keep and hand them on as such")
}
