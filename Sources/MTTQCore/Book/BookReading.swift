package import MTTQText

/// Reads a book from its bytes; the journal comes in runs of lines, as often as asked for.
///
///     let reading = BookReading(plan: PlanDocument(planText), register: registerText)
///     let book = reading.book(journal: journalText, scrutiny: .figures)  // of a journal in memory, at once
///
///     let book = try reading.book(journal: path, scrutiny: .figures) { reader in
///       // opens the file, and calls `reader` with each run of its lines
///     }
package struct BookReading {
  package let planDocument: PlanDocument
  private let registerDocument: RegisterDocument?
  private let setAside: SetAsideTail?

  /// What receives a run of whole lines, the number of its first line, and whether it is the last.
  package typealias Reader = JournalRunReader

  package init(plan: PlanDocument, register: SourceText?, setAside: SetAsideTail? = nil) {
    planDocument = plan
    self.setAside = setAside
    registerDocument = register.map {
      RegisterDocument($0, references: plan.references, hasAreas: plan.hasAreas)
    }
  }

  /// What is wrong with a book of which nothing else may be known, and what its journal says of
  /// reports that were sent.
  package struct Findings: Sendable {
    package let all: [Diagnostic]
    package let sendings: Sendings
  }

  /// What is wrong with plan and register alone, for a book whose journal cannot be read.
  package var documentFindings: [Diagnostic] {
    planDocument.findings + (registerDocument?.findings ?? [])
  }

  /// The households of the register that are in no area on a day, as theirs has ended.
  package func householdsOutOfArea(asOf day: CalendarDate) -> [Diagnostic] {
    registerDocument?.householdsOutOfArea(of: planDocument, asOf: day) ?? []
  }

  /// Whether the register, where there is one, is JSON at all.
  package var isRegisterReadable: Bool { registerDocument.map { $0.tree?.members != nil } ?? true }

  /// The register, nil where the book has none.
  package var register: Register? { registerDocument?.register }

  /// The ids of plan and register.
  package var references: ReferenceTable { planDocument.references(beside: registerDocument) }

  /// Reads the journal and puts the book together; nil where the plan is not usable at all.
  ///
  /// The journal is read twice, and again where a record stands twice, or a finding must look for an id
  /// or show a line. No line is kept for that: most books need neither, and reading anew costs less
  /// than room for all.
  ///
  /// - Parameters:
  ///   - path: the journal's file as the user named it.
  ///   - journal: hands over the same bytes each time.
  ///   - days: days besides the reports' last ones through which figures will be asked for.
  ///   - report: the only report whose figures will be asked for; nil where it may be any. One report
  ///     alone leaves nothing to judge the figures by, and goes with a scrutiny of `errors`.
  ///   - scrutiny: what is looked for.
  package func book<Source: JournalSource>(
    journal path: String, in journal: Source, through days: [CalendarDate] = [],
    of report: String? = nil, scrutiny: Scrutiny
  ) throws(Source.Failure) -> Book? {
    guard let plan = planDocument.plan, let calendar = planDocument.calendar else { return nil }
    let periods = calendar.periods(of: scrutiny == .errors ? report : nil, through: days)
    let (standing, sendings, found) = try judge(path, calendar, periods, scrutiny, journal)
    let findings = documentFindings(at: scrutiny) + found
    return Book(
      plan: plan, calendar: calendar, planDocument: planDocument,
      registerDocument: registerDocument, standing: standing, sendings: sendings,
      findings: FindingList.bounded(findings.sorted(by: Diagnostic.inReadingOrder)))
  }

  /// What is wrong with plan, register and journal, whatever the plan lacks: what can be told of it
  /// serves to check the rest; and the sendings. `journal` is as for `book`.
  package func findings<Source: JournalSource>(
    journal path: String, in journal: Source
  ) throws(Source.Failure) -> Findings {
    let unknown = ReportCalendar(year: planDocument.draft.year, duties: [], holidays: [])
    let (_, sendings, found) = try judge(
      path, planDocument.calendar ?? unknown,
      (planDocument.calendar ?? unknown).periods(of: nil, through: []), .everything, journal)
    let all = documentFindings(at: .everything) + found
    return Findings(
      all: FindingList.bounded(all.sorted(by: Diagnostic.inReadingOrder)), sendings: sendings)
  }

  /// What is wrong with plan and register, no line shown that names somebody where names are looked
  /// for.
  private func documentFindings(at scrutiny: Scrutiny) -> [Diagnostic] {
    guard scrutiny == .everything, !planDocument.findings.isEmpty else { return documentFindings }
    let names = RegisterNames(register)
    return planDocument.findings.map(names.hiding) + (registerDocument?.findings ?? [])
  }

  /// What a journal comes to, and what is wrong with it.
  private func judge<Source: JournalSource>(
    _ path: String, _ calendar: ReportCalendar, _ periods: [Period], _ scrutiny: Scrutiny,
    _ journal: Source
  ) throws(Source.Failure) -> (Standing, Sendings, [Diagnostic]) {
    let (plan, register) = (planDocument.draft, register)
    let survey = try SurveyedJournal(journal)
    let names = scrutiny == .everything ? RegisterNames(register) : nil
    let watch =
      scrutiny == .errors
      ? .none
      : RecordWatch(
        plan: plan, calendar: scrutiny == .everything ? calendar : nil, names: names,
        grounds: planDocument.grounds)
    let begin = JournalFold(
      plan: plan, register: register, references: references, grounds: planDocument.grounds,
      segments: Segments(periods), survey: survey,
      duplicates: try RepeatedLines.watch(journal, survey),
      path: path, watch: watch)
    let fold = try begin.over(journal)
    let nearby = try NearbyRecords.among(journal, fold.pointers.lost(fold.grounds))
    let subject = BookRule.Subject(register: register, fold: fold, near: nearby)
    var results = BookRule.all.filter { $0.scrutiny <= scrutiny }.map { $0.check(subject) }
    if scrutiny > .errors {
      var subject = FigureRule.Subject(planDocument, calendar, register, fold)
      let sought = subject.mixedStocks.compactMap(\.mixture.soughtWhole)
      // A whole that several organisations recorded is odd, and rare: it may cost another reading.
      if !sought.isEmpty {
        subject.wholes = try begin.over(journal, seeking: WholeSearch(sought)).wholes
      }
      results += FigureRule.all.map { $0.check(subject) }
    }
    let picked = try LinePicker.findings(
      results.flatMap(\.onLines), of: journal, survey, path: path)
    let lost = setAside.flatMap { $0.finding(longestLine: survey.longestLine) }.map { [$0] } ?? []
    let found = fold.findings + results.flatMap(\.diagnostics) + picked + lost
    let sendings = Sendings(fold, repeated: survey.repeated)
    guard let names else { return (fold.standing, sendings, found) }
    return (fold.standing, sendings, found.map(names.hiding) + planDocument.peopleNamed(names))
  }

  /// As `book(journal:in:)`, of a journal that a closure hands to a reader, from the same first to the
  /// same last byte each time.
  package func book<Failure: Error>(
    journal path: String, through days: [CalendarDate] = [], scrutiny: Scrutiny,
    pass: @escaping (Reader) throws(Failure) -> Void
  ) throws(Failure) -> Book? {
    try book(journal: path, in: PassedJournal(pass: pass), through: days, scrutiny: scrutiny)
  }

  /// As `findings(journal:in:)`, of a journal that a closure hands to a reader.
  package func findings<Failure: Error>(
    journal path: String, pass: @escaping (Reader) throws(Failure) -> Void
  ) throws(Failure) -> Findings {
    try findings(journal: path, in: PassedJournal(pass: pass))
  }

  /// Puts a book together from a journal in memory.
  package func book(journal: SourceText?, scrutiny: Scrutiny) -> Book? {
    book(journal: journal?.path ?? "journal.jsonl", scrutiny: scrutiny) {
      (reader: Reader) throws(Never) in
      if let journal { reader(journal.bytes.span, 1, true) }
    }
  }
}

extension ReportCalendar {
  /// The days whose figures are asked for: those of a report, or of all, and others from the year's start.
  fileprivate func periods(of report: String?, through days: [CalendarDate]) -> [Period] {
    reports.filter { report == nil || $0.id == report }.map {
      Period(from: $0.from, through: $0.through, start: start)
    } + days.map { Period(from: start, through: $0, start: start) }
  }
}
