package import MTTQCore
package import MTTQText

/// A book of the fixtures, read in memory.
package struct FixtureBook {
  package let findings: [Diagnostic]
  /// Nil where there is no plan, or none that can be read.
  package let book: Book?

  /// - Parameters:
  ///   - folder: a path below the fixtures.
  ///   - asOf: the day on which quotas and the areas of households are judged, which are otherwise left
  ///     out.
  ///   - days: the days through which figures can be asked.
  package init(_ folder: String, asOf: CalendarDate? = nil, through days: [CalendarDate] = []) {
    guard let plan = Fixtures.source(folder + "/plan.json", named: "plan.json") else {
      book = nil
      findings = []
      return
    }
    let reading = BookReading(
      plan: PlanDocument(plan),
      register: Fixtures.source(folder + "/households.json", named: "households.json"),
      setAside: FixtureBook.setAside(in: folder))
    let journal = Fixtures.source(folder + "/journal.jsonl", named: "journal.jsonl")
    book = reading.book(journal: "journal.jsonl", through: days, scrutiny: .everything) {
      reader throws(Never) in
      if let journal { reader(journal.bytes.span, 1, true) }
    }
    var findings = book?.findings ?? reading.documentFindings
    if let asOf {
      findings += reading.householdsOutOfArea(asOf: asOf) + (book?.unmetQuotas(asOf: asOf) ?? [])
    }
    if let book {
      findings += FixtureBook.previousBooks(of: book, in: folder).findings(for: nil)
      findings += book.sendings.findings(
        snapshots: FixtureBook.snapshots(in: folder), isSound: !book.hasErrors,
        journal: "journal.jsonl"
      ) { reader throws(Never) in
        if let journal { reader(journal.bytes.span, 1, true) }
      }
    }
    findings += Diagnostic.copies(among: Fixtures.names(in: folder)) { $0 }
    self.findings = findings.sorted(by: Diagnostic.inReadingOrder)
  }

  private static func setAside(in folder: String) -> SetAsideTail? {
    guard let bytes = Fixtures.bytes(folder + "/journal.jsonl.torn") else { return nil }
    var tail = SetAsideTail(path: "journal.jsonl.torn")
    tail.read(bytes.span)
    return tail
  }

  /// The snapshots of a book, each with its digest.
  private static func snapshots(in folder: String) -> [KeptSnapshot] {
    Fixtures.files(in: folder + "/reports").compactMap { name in
      guard let bytes = Fixtures.bytes("\(folder)/reports/\(name)"),
        var snapshot = KeptSnapshot(named: name, path: "reports/" + name)
      else { return nil }
      snapshot.digest = SHA256.digest(bytes.span)
      return snapshot
    }
  }

  /// Last year's books beside one of the fixtures, without their figures.
  private static func previousBooks(of book: Book, in folder: String) -> PreviousReading {
    PreviousReading(
      of: book.plan, book.planDocument,
      sources: book.plan.previous.map { path in
        guard Fixtures.bytes("\(folder)/\(path)/plan.json") != nil else {
          return keptReport(of: book, in: "\(folder)/\(path)")
        }
        guard let last = FixtureBook("\(folder)/\(path)").book, !last.hasErrors else {
          return .failure(.init(.wrong))
        }
        return .success(PreviousSource(year: last.plan.year, unit: last.plan.unit, figures: nil))
      })
  }

  /// The first report of a folder that keeps those sent and no plan.
  private static func keptReport(
    of book: Book, in folder: String
  ) -> Result<PreviousSource, PreviousReading.PreviousFailure> {
    let kept = book.calendar.reports.lazy.compactMap {
      Fixtures.source("\(folder)/reports/\($0.id).json")
    }.first
    guard let kept else { return .failure(.init(.absent)) }
    do throws(Diagnostic) {
      return .success(PreviousSource(try SentReport(kept)))
    } catch {
      return .failure(.init(.wrong))
    }
  }
}
