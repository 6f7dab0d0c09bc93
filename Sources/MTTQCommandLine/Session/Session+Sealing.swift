internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A snapshot in `reports/`, and whether it reads as a report as it was sent.
struct LookedAtSnapshot {
  let snapshot: KeptSnapshot
  let isWhole: Bool
}

extension Session {
  /// What is being sent: the report as of a day, with this sending counted.
  ///
  /// - Parameters:
  ///   - book: the book, or what it was before a sending that is being completed.
  ///   - file: the file that it is printed to.
  func snapshot(
    of due: DueReport, on day: CalendarDate, number: String?, _ book: Book, in open: OpenBook,
    printedTo file: String? = nil
  ) throws(Interruption) -> ReportSnapshot {
    let previous = try previousBooks(of: book, in: open.folder, for: due.id)
    let report = book.report(due, asOf: day, previous: previous.figures, sent: day)
    tellFigureWarnings(
      try figureWarnings(of: open, previous.findings(for: due.id), asOf: day))
    return ReportSnapshot(report, on: day, number: number, printedTo: file)
  }

  /// A sending with its seal, and the record of it, written after all that it covers.
  func sealed(
    _ sent: Record.Sent, over snapshot: ReportSnapshot, _ lines: SealedLines
  ) throws(Interruption) -> (sent: Record.Sent, records: [Record]) {
    if lines.latest == Instant.latest { throw .fault(.endOfTime, .data) }
    let sum = lines.sum(before: Instant.latest)
    var sealed = sent
    sealed.seal = Seal(records: sum.count, lines: sum.digests, report: snapshot.digest)
    let earliest = lines.latest.map { Instant(seconds: $0.seconds + 1) } ?? Instant.first
    waitForSecond(after: lines.latest)
    let written = records(of: [.sent(sealed)]).map { record in
      Record(id: record.id, at: max(record.at, earliest), by: record.by, event: record.event)
    }
    return (sealed, written)
  }

  /// Waits for the next second where the last line was written in this one: what is recorded right
  /// behind the sending would else be taken for older.
  private func waitForSecond(after latest: Instant?) {
    let now = world.now()
    guard latest?.seconds == Int64(now.seconds) else { return }
    world.pause(1000 - now.millisecond % 1000)
  }

  /// All lines of the journal, summed up.
  func journalLines(of open: OpenBook) throws(Interruption) -> SealedLines {
    var lines = open.book.sendings.lines(before: [Instant.latest])
    try storing { () throws(StoreFailure) in
      try open.journal?.pass { chunk, firstLine, _ in lines.read(chunk, firstLine: firstLine) }
    }
    return lines
  }

  /// The snapshots of a report.
  func keptSnapshots(
    of report: String, in open: OpenBook
  ) throws(Interruption) -> [LookedAtSnapshot] {
    try storing { () throws(StoreFailure) in
      try open.folder.keptSnapshots(sealedIn: open.book.sendings).filter { $0.report == report }
        .map { snapshot throws(StoreFailure) in
          let source = SourceText(
            path: snapshot.path, bytes: try WholeFile(snapshot.path).read())
          return LookedAtSnapshot(snapshot: snapshot, isWhole: (try? SentReport(source)) != nil)
        }
    }
  }

  /// What a sending kept that has no snapshot, made anew from the records before it.
  ///
  /// - Throws: `cannotCreate` where that is not what was sealed.
  func complete(
    _ begun: Sendings.Sending, of due: DueReport, in open: OpenBook, _ kept: [LookedAtSnapshot],
    printedTo file: String? = nil
  ) throws(Interruption) -> ReportSnapshot {
    let sent = begun.sent
    let book = try book(of: open, before: begun.record.at)
    var taken = try snapshot(
      of: due, on: sent.on, number: sent.number, book ?? open.book, in: open, printedTo: file)
    guard book != nil, sent.seal.map({ $0.report == taken.digest }) ?? true else {
      throw .fault(.cannotComplete(begun.record, sent), .cannotCreate)
    }
    if !open.book.sendings.isLast(begun) {
      taken.place = .older
    } else if kept.contains(where: { $0.snapshot.replaced == nil && !$0.isWhole }) {
      taken.place = .brokenNewest
    }
    return taken
  }

  /// A book as it was with the lines alone that were written before a moment.
  private func book(
    of open: OpenBook, before moment: Instant
  ) throws(Interruption) -> Book? {
    let reading = try documents(of: open.folder)
    return try storing { () throws(StoreFailure) in
      try reading.book(journal: open.folder.journalPath, scrutiny: .errors) {
        (reader: BookReading.Reader) throws(StoreFailure) in
        try open.journal?.pass { lines, firstLine, isLast in
          let before = RecordLines.written(before: moment, in: lines, from: firstLine)
          reader(before.span, firstLine, isLast)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static var endOfTime: Diagnostic {
    Diagnostic(
      .storeData,
      Wording(
        vi: "nhật ký có dòng ghi lúc \(Instant.latest), không thể gửi sau lúc đó",
        en: "a line of the journal was written at \(Instant.latest), and nothing can be sent later"),
      hint: Wording(
        vi: "tìm dòng đó bằng mttq log, hủy bằng mttq void, sửa “at” của dòng, rồi ghi lại việc ấy",
        en: "find it with mttq log, take it back with mttq void, mend its “at” and record it anew"))
  }

  fileprivate static func cannotComplete(_ record: Record, _ sent: Record.Sent) -> Diagnostic {
    Diagnostic(
      .storeCannotCreate,
      Wording(
        vi:
          "lần gửi \(sent.report) ngày \(VietnameseDate.short(sent.on)) không có bản chụp, và sổ hiện "
          + "nay không dựng lại được đúng bản đã gửi",
        en:
          "the sending of \(sent.report) on \(sent.on) has no snapshot, and the book as it is does "
          + "not give what was sent"),
      hint: Wording(
        vi:
          "chép lại bản chụp từ bản lưu; không có thì hủy bằng mttq void \(record.id) rồi gửi lại",
        en: "bring the snapshot back from a copy, else take the sending back with mttq void "
          + "\(record.id) and send anew"))
  }
}
