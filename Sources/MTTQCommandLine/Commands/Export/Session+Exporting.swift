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

  /// Reads the sources side by side, some at a time, and hands their rows over in their order; what keeps
  /// one from that is noted, and stops nothing.
  func export(
    _ items: [ExportItem], _ question: ExportQuestion, into sink: inout some ExportSink & ~Copyable,
    _ outcome: inout ExportOutcome
  ) throws(Interruption) {
    let rows = RowExport(question: question)
    try rows.addShared(to: &sink)
    var progress = Progress(.books, of: items.count, in: self)
    defer { progress.end() }
    var session = self
    session.isOneOfMany = items.count > 1
    // As many as keep all processors at work: what was read is held until its rows are written.
    let most = 2 * SideBySide.processors
    for start in stride(from: 0, to: items.count, by: most) {
      let some = Array(items[start..<min(start + most, items.count)])
      let results = SideBySide.map(some) { [session] item in
        Result { () throws(Interruption) in try session.exportSource(item, question) }
      }
      for (place, result) in results.enumerated() {
        let source = try result.get()
        outcome.add(source.outcome)
        try session.export(source, of: some[place], rows, into: &sink)
        progress.show(start + place + 1)
      }
    }
  }

  /// Hands over the rows of a source that was read.
  private func export(
    _ source: ExportSourceReading, of item: ExportItem, _ rows: RowExport,
    into sink: inout some ExportSink & ~Copyable
  ) throws(Interruption) {
    switch source.content {
    case .book(let open, let reports):
      try rows.add(open.book, reports, of: item.name, to: &sink)
      guard rows.question.choice.facts else { return }
      let people = ExportedPeople(open.book.register, codes: rows.question.codes)
      let journal = try OpenJournal(open.journal, in: self)
      try journal.eachRun { entries throws(Interruption) in
        try rows.add(
          entries.filter(\.isEffective).map {
            ExportedRecord($0.record, book: item.name, people: people)
          }, to: &sink)
      }
    case .file(let sent): try rows.add(sent, of: item.name, to: &sink)
    case nil: break
    }
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
