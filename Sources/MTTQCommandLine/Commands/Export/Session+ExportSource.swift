internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// What was read of a source, whose rows are still to be handed over.
struct ExportSourceReading {
  var outcome = ExportOutcome()
  /// Nil of a source that is left out or passed over.
  var content: Content?

  enum Content {
    case book(OpenBook, [Report])
    case file(SentFigures)
  }
}

extension Session {
  /// Reads a source; one that is left out or passed over has no content.
  func exportSource(
    _ item: ExportItem, _ question: ExportQuestion
  ) throws(Interruption) -> ExportSourceReading {
    var reading = ExportSourceReading()
    switch item.item.content {
    case .book(let folder):
      guard let open = try sound(folder, item, &reading.outcome) else { return reading }
      reading.content = try reports(of: open, item, question, &reading.outcome)
    case .file, .bytes:
      guard let sent = try soundFile(item, question, &reading.outcome) else { return reading }
      reading.outcome.books.append(
        ExportManifest.Book(item.name, unit: sent.unit.id, year: sent.report.year, journal: nil))
      reading.content = .file(sent)
    }
    return reading
  }

  /// A book with the reports of it that were asked for; nil where it owes none of them.
  private func reports(
    of open: OpenBook, _ item: ExportItem, _ question: ExportQuestion,
    _ outcome: inout ExportOutcome
  ) throws(Interruption) -> ExportSourceReading.Content? {
    let asked = question.reports
    let owed = open.book.calendar.reports.filter { asked.isEmpty || asked.contains($0.id) }
    let missing = asked.filter { open.book.calendar.report($0) == nil }
    outcome.findings += missing.map { .withoutDuty(open.book.planDocument, $0) }
    if owed.isEmpty, !missing.isEmpty { return nil }
    let previous = try previousReadings(of: open.book, in: open.folder, for: owed.map(\.id))
    let reports = zip(owed, previous).map { due, previous in
      open.book.report(due, asOf: question.asOf, previous: previous.figures)
    }
    outcome.books.append(
      ExportManifest.Book(
        item.name, unit: open.plan.unit.id, year: open.plan.year,
        journal: try digest(of: open.journal)))
    return .book(open, reports)
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
}
