internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A roll-up of what was found, and what is to be told of it.
struct AddedUp {
  let rollUp: RollUp
  let findings: [Diagnostic]
  /// Whether something was left out for an error.
  let hasLeftOut: Bool
}

extension ManySources {
  /// The books among them.
  var books: [BookFolder] {
    items.compactMap { item in
      if case .book(let folder) = item.content { folder } else { nil }
    }
  }
}

extension Session {
  /// The plan above, which `-C` or MTTQ_BOOK names: one that is found upward is nobody's parent.
  ///
  /// - Throws: its errors (65), the store's failures.
  func parentBook() throws(Interruption) -> OpenBook? {
    let variable = world.environment["MTTQ_BOOK"].flatMap { $0.isEmpty ? nil : $0 }
    guard options.book != nil || variable != nil else { return nil }
    return try openBook(bookFolder(), errors: .refuse)
  }

  /// Reads all sources on all processors, and adds them up.
  func addingUp(
    _ sources: ManySources, _ question: UnitQuestion, of parent: RollUpParent?, takesNewest: Bool
  ) throws(Interruption) -> AddedUp {
    let readings = try readSideBySide(sources.items, question)
    var findings = readings.flatMap(\.findings)
    let came = readings.compactMap(\.source)
    // Copies of the parent's own book and its own report would count everything twice.
    let own = came.filter { parent?.isItself($0.unit) ?? false }
    let passed =
      zip(sources.items, readings).compactMap { $1.isPassed ? $0.path : nil } + own.map(\.path)
    let all = came.filter { !(parent?.isItself($0.unit) ?? false) }
    let ofYear = SourcesOfYear(all, of: parent)
    findings += ofYear.findings
    guard !ofYear.isUndecided, let year = ofYear.year ?? parent?.plan.year else {
      throw .faults(sources.findings + findings, .data)
    }
    let groups = UnitGroups(ofYear.sources, of: parent)
    let settled = groups.settled(
      asOf: question.asOf,
      likeness: try likeness(of: groups.rivals, among: sources.items, question),
      takesNewest: takesNewest)
    let outcome = RollUp.adding(
      settled, report: question.report, year: year, asOf: question.asOf, of: parent,
      sources: ofYear.sources, passed: (passed + ofYear.passed).sorted(by: Self.byBytes))
    let errors = (ofYear.findings + outcome.findings).contains { $0.severity == .error }
    return AddedUp(
      rollUp: outcome.rollUp, findings: findings + outcome.findings,
      hasLeftOut: errors || readings.contains(where: \.isRefused))
  }

  private static func byBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private func readSideBySide(
    _ items: [ManySources.Item], _ question: UnitQuestion
  ) throws(Interruption) -> [UnitReading] {
    var progress = Progress(.books, of: items.count, in: self)
    var session = self
    session.isOneOfMany = true
    let results = SideBySide.map(items, told: { progress.show($0) }) { [session] item in
      Result { () throws(Interruption) in try session.unitReading(of: item, question) }
    }
    progress.end()
    var readings: [UnitReading] = []
    for result in results { readings.append(try result.get()) }
    return readings
  }

  /// What tells sources of one unit that say the same from those that differ: they are read once
  /// more, as only these few need all that they say.
  private func likeness(
    of rivals: [UnitSource], among items: [ManySources.Item], _ question: UnitQuestion
  ) throws(Interruption) -> [String: ReportLikeness] {
    let byPath = Dictionary(items.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var session = self
    session.isOneOfMany = true
    var found: [String: ReportLikeness] = [:]
    for rival in rivals {
      guard let item = byPath[rival.path], let standing = rival.standing else { continue }
      found[rival.path] = try session.reportTree(of: item, standing.kind, question).map {
        ReportLikeness($0)
      }
    }
    return found
  }

  /// The report of a source as its file has it; nil where it is gone meanwhile.
  private func reportTree(
    of item: ManySources.Item, _ kind: UnitSource.Kind, _ question: UnitQuestion
  ) throws(Interruption) -> JSONNode? {
    switch item.content {
    case .file: try sentReport(in: WholeFile(item.path)).tree
    case .bytes(let bytes):
      try faulting(.data) { () throws(Diagnostic) in
        try SentReport(SourceText(path: item.path, bytes: bytes)).tree
      }
    case .book(let folder):
      kind == .sent
        ? try sentReport(in: folder.report(question.report)).tree
        : try reportTree(of: folder, question)
    }
  }

  private func reportTree(
    of folder: BookFolder, _ question: UnitQuestion
  ) throws(Interruption) -> JSONNode? {
    let open = try openBook(folder, errors: .refuse)
    guard let due = open.book.calendar.report(question.report) else { return nil }
    let previous = try previousBooks(of: open.book, in: folder, for: due.id)
    return ReportFile(
      open.book.report(due, asOf: question.asOf, previous: previous.figures)
    ).node
  }

  /// Tells findings in the order of the files; notes to those alone who do not want quiet.
  func tellSorted(_ findings: [Diagnostic]) {
    let wanted = findings.filter { !options.isQuiet || $0.severity != .note }
    tell(wanted.sorted(by: Diagnostic.inReadingOrder))
  }
}
