package import MTTQText

/// A journal without a usable plan beside it: its lines are held to their form, to one another, and
/// to the ids that are known.
package enum LooseJournal {
  /// What is wrong with the journal.
  ///
  /// - Parameters:
  ///   - path: the journal's file as the user named it.
  ///   - references: the ids that are known.
  ///   - pass: hands the whole journal to a reader, as `BookReading.book` asks for it.
  package static func findings<Failure: Error>(
    _ path: String, references: ReferenceTable = ReferenceTable(),
    pass: (BookReading.Reader) throws(Failure) -> Void
  ) throws(Failure) -> [Diagnostic] {
    var survey = JournalSurvey()
    try pass { lines, firstLine, _ in survey.read(lines, firstLine: firstLine) }
    survey.finish()
    // Nothing is counted: a plan that defines nothing serves, and its ids are not asked for.
    let plan = Plan(unit: Unit(id: "", name: "", level: .commune), year: 0, title: "")
    var fold = JournalFold(
      plan: plan, register: nil, references: references, segments: Segments([]), survey: survey,
      path: path)
    try pass { lines, firstLine, isLast in
      fold.read(lines, firstLine: firstLine, isLast: isLast)
    }
    let subject = BookRule.Subject(
      document: PlanDocument(SourceText(path: path, bytes: [])), plan: plan,
      calendar: ReportCalendar(plan: plan), register: nil, fold: fold)
    let results = rules.map { $0.check(subject) }
    var picker = LinePicker(results.flatMap(\.onLines), path: path)
    if picker.isWanted {
      try pass { lines, firstLine, _ in picker.read(lines, firstLine: firstLine) }
    }
    return fold.findings + results.flatMap(\.diagnostics) + picker.findings
  }

  /// What is wrong with a journal in memory.
  package static func findings(
    _ source: SourceText, references: ReferenceTable = ReferenceTable()
  ) -> [Diagnostic] {
    findings(source.path, references: references) { (reader: BookReading.Reader) throws(Never) in
      reader(source.bytes.span, 1, true)
    }
  }

  /// The rules that look at records alone.
  private static let rules: [BookRule] = [
    .pointsAtNothing, .assignmentOverlaps, .releaseImpossible,
  ]
}
