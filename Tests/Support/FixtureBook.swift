package import MTTQCore
package import MTTQText

/// A book of the fixtures, read in memory.
package struct FixtureBook {
  package let findings: [Diagnostic]
  /// Nil where there is no plan, or none that can be read.
  package let book: Book?

  /// - Parameters:
  ///   - folder: a path below the fixtures.
  ///   - asOf: the day on which quotas are judged, which are otherwise left out.
  ///   - days: the days through which figures can be asked.
  package init(_ folder: String, asOf: CalendarDate? = nil, through days: [CalendarDate] = []) {
    guard let plan = Fixtures.source(folder + "/plan.json", named: "plan.json") else {
      book = nil
      findings = []
      return
    }
    let reading = BookReading(
      plan: PlanDocument(plan),
      register: Fixtures.source(folder + "/households.json", named: "households.json"))
    let journal = Fixtures.source(folder + "/journal.jsonl", named: "journal.jsonl")
    book = reading.book(journal: "journal.jsonl", through: days, watchesRecords: true) {
      reader throws(Never) in
      if let journal { reader(journal.bytes.span, 1, true) }
    }
    var findings = book?.findings ?? reading.documentFindings
    if let asOf, let book { findings += book.unmetQuotas(asOf: asOf) }
    self.findings = findings.sorted(by: Diagnostic.inReadingOrder)
  }
}
