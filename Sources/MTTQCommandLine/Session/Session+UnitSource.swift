internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// What a command asks of many units' books and files.
struct UnitQuestion: Sendable {
  /// The id of the report.
  let report: String
  let asOf: CalendarDate
  /// Whether of a book what it sent counts, where that was kept.
  let takesSent: Bool
}

/// What was found of one book or file.
struct UnitReading: Sendable {
  /// Nil where it says nothing of a unit.
  var source: UnitSource?
  var findings: [Diagnostic] = []
  /// Whether it is a report that was not asked for, of a folder.
  var isPassed = false
  /// Whether it was left out for an error.
  var isRefused = false
}

extension Session {
  /// Reads what a unit says of a report; what keeps it from that is found, and stops nothing.
  func unitReading(
    of item: ManySources.Item, _ question: UnitQuestion
  ) throws(Interruption) -> UnitReading {
    do throws(Interruption) {
      switch item.content {
      case .book(let folder):
        var reading = try bookReading(of: folder, item, question)
        guard !reading.findings.isEmpty else { return reading }
        // What mends a unit's book names it, and not the one above.
        let mentions = CommandMentions(book: folder.path, of: commandsOfBooks())
        reading.findings = reading.findings.map { $0.mentioning(mentions) }
        return reading
      case .file:
        let bytes = try storing { () throws(StoreFailure) in try WholeFile(item.path).read() }
        return fileReading(SourceText(path: item.path, bytes: bytes), item, question)
      case .bytes(let bytes):
        return fileReading(SourceText(path: item.path, bytes: bytes), item, question)
      }
    } catch {
      if case .closedPipe = error { throw error }
      return UnitReading(findings: error.told.diagnostics, isRefused: true)
    }
  }

  private func bookReading(
    of folder: BookFolder, _ item: ManySources.Item, _ question: UnitQuestion
  ) throws(Interruption) -> UnitReading {
    let (reading, book, _) = try read(folder, of: question.report)
    let document = reading.planDocument
    func source(_ content: UnitSource.Content) -> UnitSource? {
      document.unitAtAll.map { unit in
        UnitSource(
          path: item.path, file: folder.plan.path, isNamed: item.isNamed, unit: unit,
          year: document.yearAtAll ?? 0, unitPlace: document.unitPlace, content)
      }
    }
    let errors = (book?.findings ?? reading.documentFindings).filter { $0.severity == .error }
    guard let book, errors.isEmpty else {
      return UnitReading(
        source: source(.refused), findings: told(errors, of: folder), isRefused: true)
    }
    guard let due = book.calendar.report(question.report) else {
      return UnitReading(
        source: source(.noDuty), findings: [.withoutDuty(document, question.report)])
    }
    let open = OpenBook(folder: folder, book: book, journal: nil)
    return try standing(of: due, open, question).reading(source)
  }

  /// The figures of a book, or those that it sent.
  private func standing(
    of due: DueReport, _ open: OpenBook, _ question: UnitQuestion
  ) throws(Interruption) -> UnitStanding {
    let figures = UnitFigures(due, of: open.book, asOf: question.asOf)
    let sentDay = open.book.firstSent(due.id, upTo: question.asOf)
    let number = open.book.lastSent(due.id, upTo: question.asOf)?.number
    let file = open.folder.report(due.id)
    let bytes = try storing { () throws(StoreFailure) in try file.readIfPresent() }
    guard let bytes else {
      return .of(
        UnitSource.Standing(
          .book, figures, lastDay: due.lastDay, sent: sentDay,
          number: number))
    }
    switch SentFigures.read(SourceText(path: file.path, bytes: bytes)) {
    case .failure(let faults):
      // What was sent cannot be held against the book; what counts is the book all the same.
      if question.takesSent { return .refused(faults.findings) }
      return .of(
        UnitSource.Standing(
          .book, figures, lastDay: due.lastDay, sent: sentDay,
          number: number), telling: faults.findings.map(\.asWarning))
    case .success(let sent):
      let changed = try differs(sent.report, from: due, in: open)
      let takesSent = question.takesSent && sent.report.report == due.id
      return .of(
        UnitSource.Standing(
          takesSent ? .sent : .book, takesSent ? sent.figures : figures,
          lastDay: due.lastDay, sent: sentDay, number: number, changed: changed))
    }
  }

  /// Whether the figures of a book are others than those that it sent (`mttq diff`).
  private func differs(
    _ sent: SentReport, from due: DueReport, in open: OpenBook
  ) throws(Interruption) -> Bool {
    let previous = try previousBooks(of: open.book, in: open.folder, for: due.id)
    let now = open.book.report(due, asOf: sent.asOf, previous: previous.figures)
    return !ReportFigures(sent.tree).changes(to: ReportFigures(now)).isEmpty
  }

  private func fileReading(
    _ source: SourceText, _ item: ManySources.Item, _ question: UnitQuestion
  ) -> UnitReading {
    switch SentFigures.read(source) {
    case .failure(let faults):
      // In a folder there may lie what is no report at all.
      if !item.isNamed, !faults.isReport { return UnitReading() }
      return UnitReading(
        source: faults.unit.map { unit in
          UnitSource(
            path: item.path, file: item.path, isNamed: item.isNamed, unit: unit,
            year: faults.year ?? 0, unitPlace: Place(path: item.path, line: 1, column: 1), .refused)
        }, findings: told(faults.findings, of: nil), isRefused: true)
    case .success(let sent):
      let place = sent.report.unitPlace(in: source)
      func unitSource(_ content: UnitSource.Content) -> UnitSource {
        UnitSource(
          path: item.path, file: item.path, isNamed: item.isNamed, unit: sent.unit,
          year: sent.report.year, unitPlace: place, content)
      }
      guard sent.report.report == question.report else {
        return item.isNamed
          ? UnitReading(
            source: unitSource(.refused),
            findings: [.ofAnotherReport(item.path, sent.report.report, question.report)],
            isRefused: true) : UnitReading(isPassed: true)
      }
      return UnitReading(
        source: unitSource(
          .figures(
            UnitSource.Standing(
              .file, sent.figures, lastDay: sent.lastDay,
              sent: sent.sentDay.flatMap { $0 <= question.asOf ? $0 : nil }))))
    }
  }

  /// The first errors of a unit's file, and how many more there are: of a hundred units nobody reads
  /// them all.
  func told(_ errors: [Diagnostic], of folder: BookFolder?) -> [Diagnostic] {
    let most = 3
    guard errors.count > most, let place = errors.first?.place else { return errors }
    let path = folder?.path ?? place.path
    return errors.prefix(most) + [.moreErrors(errors.number - most, path, at: place)]
  }
}

/// A unit's report, or why it has none.
private enum UnitStanding {
  case of(UnitSource.Standing, telling: [Diagnostic] = [])
  case refused([Diagnostic])

  func reading(_ source: (UnitSource.Content) -> UnitSource?) -> UnitReading {
    switch self {
    case .of(let standing, let findings):
      UnitReading(source: source(.figures(standing)), findings: findings)
    case .refused(let findings):
      UnitReading(source: source(.refused), findings: findings, isRefused: true)
    }
  }
}

extension Diagnostic {
  /// The same as something to know, as nothing depends on it.
  fileprivate var asWarning: Diagnostic {
    var warning = self
    warning.severity = .warning
    return warning
  }

  fileprivate static func moreErrors(
    _ count: Int, _ path: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .rollupNote, at: place.withoutText,
      Wording(vi: "và \(count) lỗi nữa", en: "and \(count) more errors"),
      hint: Wording(
        vi: "xem đủ bằng mttq validate \(path.shellWord)",
        en: "see all with mttq validate \(path.shellWord)"))
  }

  static func withoutDuty(_ document: PlanDocument, _ report: String) -> Diagnostic {
    Diagnostic(
      .rollupNoDuty, at: document.reportsPlace,
      Wording(
        vi: "kế hoạch không có chế độ báo cáo “\(report)”",
        en: "the plan owes no report “\(report)”"),
      hint: Wording(
        vi: "ghi chế độ báo cáo ấy vào kế hoạch của đơn vị (mttq duty set)",
        en: "set that duty in the unit's plan (mttq duty set)"))
  }

  static func ofAnotherReport(
    _ path: String, _ report: String, _ asked: String
  ) -> Diagnostic {
    Diagnostic(
      .rollupMixed, at: Place(path: path, line: 1, column: 1),
      Wording(
        vi: "tệp là báo cáo “\(report)”, không phải “\(asked)”",
        en: "the file is the report “\(report)”, and not “\(asked)”"),
      hint: Wording(vi: "bỏ tệp này", en: "leave this file out"))
  }
}
