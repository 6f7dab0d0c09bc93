internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq send`: keeps a report as it is now and records that it was sent.
struct SendCommand: CommandAction {
  var report = Word("")
  var on: DayWord?
  var to: String?
  var number: String?
  var note: String?
  var output: String?
  var again = false
  var isForced = false
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "send", Wording(vi: "ghi việc đã gửi báo cáo", en: "record that a report was sent"),
    discussion: Wording(
      vi: """
        Chụp lại số liệu của báo cáo vào reports/BÁO-CÁO.json rồi ghi vào nhật ký. Sau đó mttq diff \
        cho biết số liệu nào đã thay đổi kể từ khi gửi. Số và ngày gửi được in ở đầu văn bản: -o in \
        luôn văn bản mang số, ngày đó, dạng theo đuôi tệp như mttq report.
        Đã gửi rồi thì không gửi lần nữa (mã thoát 73) trừ khi có --again; bản chụp cũ được giữ lại \
        với tên BÁO-CÁO.1.json, BÁO-CÁO.2.json …
        Bản ghi mang dấu niêm của nhật ký và bản chụp: mttq validate đối chiếu, và mã kiểm tra của \
        nó được in dưới Nơi nhận của bản HTML, DOCX. Bị ngắt giữa chừng thì chạy lại với đúng ngày \
        và số đó để hoàn tất.
        """,
      en: """
        Takes the report's figures as a snapshot, reports/REPORT.json, and writes it into the \
        journal. Afterwards mttq diff tells which figures have changed since. Number and day are \
        printed at the document's head: -o prints it with them at once, in the format that the \
        file's name says, as mttq report.
        A report that was sent is not sent again (exit code 73) unless --again says so; the older \
        snapshot is kept as REPORT.1.json, REPORT.2.json …
        The record bears a seal over journal and snapshot: mttq validate holds it against both, and \
        its Mã kiểm tra is printed under Nơi nhận in HTML and DOCX. What broke off halfway is \
        completed by the same command with the same day and number.
        """),
    examples: [
      "mttq send half-year --on 12/5/2026 --number 12/BC-MTTQ-BTT",
      "mttq send half-year --number 12/BC-MTTQ-BTT -o bao-cao-12.docx",
      "mttq send half-year --again --number 14/BC-MTTQ-BTT",
    ],
    defaults: SendCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày gửi (mặc định: hôm nay)", en: "the day it was sent (default: today)")),
      .option(
        "--to", value: .ofBook(Placeholder(vi: "NƠI-NHẬN", en: "NAME", completes: .nothing)), \.to,
        Wording(vi: "gửi đến đâu", en: "to whom")),
      .option(
        "--number", value: .ofBook(Placeholder(vi: "SỐ", en: "NUMBER", completes: .nothing)),
        \.number,
        Wording(
          vi: "số, ký hiệu của văn bản, như 12/BC-MTTQ-BTT",
          en: "the document's number, as 12/BC-MTTQ-BTT")),
      .option("--note", value: .ofBook(.text), \.note, .noteHelp),
      .option(
        "-o", or: "--output", value: .text(.output), \.output,
        Wording(
          vi: "in báo cáo vào tệp, với số và ngày gửi này",
          en: "print the report to a file, with this number and day")),
      .flag(
        "--again", \.again,
        Wording(
          vi: "gửi lại báo cáo đã gửi; ngày gửi đầu tiên vẫn quyết định đúng hay muộn hạn",
          en: "send once more; the first day still decides whether it was on time")),
      .flag("--force", \.isForced, .forceHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    if output == StandardInput.name { throw .fault(.needsFile) }
    let format = try ReportFormat.chosen(nil, for: output)
    try session.requireReplaceable(output, by: format.isOfOffice, isForced: isForced)
    let folder = try session.bookFolder()
    if isRehearsal {
      let outgoing = try outgoing(on: day, as: format, from: folder, in: session)
      try session.rehearse(outgoing.records, in: OpenPlan(outgoing.open))
      if outgoing.completed != nil { session.tell(.toComplete(outgoing.sent)) }
      return .done
    }
    var outgoing: OutgoingReport?
    try session.writing(as: "send", in: folder) { folder, append throws(StoreFailure) in
      guard let outgoing else { return try append() }
      try outgoing.carryOut(in: folder, recording: append)
    } _: { () throws(Interruption) in
      let made = try self.outgoing(on: day, as: format, from: folder, in: session)
      if made.completed != nil {
        try storing { () throws(StoreFailure) in
          try made.carryOut(in: folder) { () throws(StoreFailure) in }
        }
        session.tell(.completed(made.sent))
      }
      outgoing = made
      return (made.records, OpenPlan(made.open))
    }
    if let outgoing {
      if let completed = outgoing.completed { try session.print(completed.id + "\n") }
      session.tell(.kept(outgoing.snapshot.report.deadline, session.language))
    }
    return .done
  }

  /// What leaves: a new sending, or one that broke off and is completed.
  private func outgoing(
    on day: CalendarDate, as format: ReportFormat, from folder: BookFolder, in session: Session
  ) throws(Interruption) -> OutgoingReport {
    let open = try session.openBook(folder, errors: .refuse, scrutiny: .figures)
    let due = try open.book.due(report)
    guard day >= due.from else { throw .fault(.beforePeriod(day, due)) }
    let kept = try session.keptSnapshots(of: due.id, in: open)
    var outgoing: OutgoingReport
    if let begun = open.book.sendings.withoutSnapshot(
      of: due.id, on: day, number: number, kept.filter(\.isWhole).map(\.snapshot))
    {
      outgoing = OutgoingReport(
        snapshot: try session.complete(begun, of: due, in: open, kept, printedTo: output),
        sent: begun.sent, completed: begun.record, open: open)
    } else {
      if !again, let before = open.book.lastSent(due.id) {
        throw .sentBefore(due.id, before, output)
      }
      let snapshot = try session.snapshot(
        of: due, on: day, number: number, open.book, in: open, printedTo: output)
      if let newest = kept.first(where: { $0.snapshot.replaced == nil }), !newest.isWhole {
        throw .fault(.inTheWay(newest.snapshot.path), .cannotCreate)
      }
      let (sent, records) = try session.sealed(
        Record.Sent(report: due.id, on: day, to: to, number: number, note: note), over: snapshot,
        session.journalLines(of: open))
      outgoing = OutgoingReport(snapshot: snapshot, sent: sent, records: records, open: open)
    }
    if let output { try outgoing.print(format, to: output) }
    return outgoing
  }
}

extension Interruption {
  /// - Parameter file: where it was to be printed to.
  fileprivate static func sentBefore(
    _ report: String, _ sent: Record.Sent, _ file: String?
  ) -> Interruption {
    let number = sent.number.map { " (\($0))" } ?? ""
    let next =
      file.map { file in
        let print = "mttq report \(report) -o \(file.shellWord)"
        return Wording(vi: "in văn bản bằng \(print)", en: "print the document with \(print)")
      }
      ?? Wording(
        vi: "xem số liệu đã thay đổi bằng mttq diff \(report)",
        en: "see what has changed with mttq diff \(report)")
    return .fault(
      Diagnostic(
        .storeCannotCreate,
        Wording(
          vi: "báo cáo \(report) đã gửi ngày \(VietnameseDate.short(sent.on))\(number)",
          en: "the report \(report) was sent on \(sent.on)\(number)"),
        hint: Wording(
          vi: "\(next.vietnamese); gửi lại thì thêm --again",
          en: "\(next.english); add --again to send once more")),
      .cannotCreate)
  }
}

extension Diagnostic {
  fileprivate static let needsFile = Diagnostic(
    .usageConflict,
    Wording(
      vi: "lệnh send in mã bản ghi ra đầu ra chuẩn nên không in báo cáo ra đó",
      en: "send prints the record's id to standard output, and no report beside it"),
    hint: Wording(
      vi: "ghi vào tệp, như -o bao-cao.docx", en: "write to a file, as -o bao-cao.docx"))

  fileprivate static func beforePeriod(_ day: CalendarDate, _ due: DueReport) -> Diagnostic {
    Diagnostic(
      .usageValue,
      Wording(
        vi:
          "báo cáo \(due.id) bắt đầu từ ngày \(VietnameseDate.short(due.from)), chưa gửi được vào "
          + "ngày \(VietnameseDate.short(day))",
        en: "the report \(due.id) begins on \(due.from) and cannot be sent on \(day)"),
      hint: Wording(vi: "xem lại ngày sau --on", en: "look at the day after --on again"))
  }

  fileprivate static func inTheWay(_ path: String) -> Diagnostic {
    Diagnostic(
      .storeCannotCreate,
      Wording(
        vi: "“\(path)” không phải là bản chụp báo cáo (mttq-report/1) nên không được thay",
        en: "“\(path)” is no snapshot of a report (mttq-report/1) and is not replaced"),
      hint: Wording(
        vi: "xem tệp đó là gì, rồi chuyển ra khỏi reports/",
        en: "see what the file is, then take it out of reports/"))
  }
}

extension Wording {
  fileprivate static func completed(_ sent: Record.Sent) -> Wording {
    Wording(
      vi: "lần gửi ngày \(VietnameseDate.short(sent.on)) đã có trong nhật ký; nay bản chụp đã đủ",
      en: "the sending of \(sent.on) was in the journal already; its snapshot is complete now")
  }

  fileprivate static func toComplete(_ sent: Record.Sent) -> Wording {
    Wording(
      vi:
        "lần gửi ngày \(VietnameseDate.short(sent.on)) đã có trong nhật ký; chỉ còn thiếu bản chụp",
      en: "the sending of \(sent.on) is in the journal already; only its snapshot is missing")
  }

  fileprivate static func kept(_ deadline: Deadline, _ language: Language) -> Wording {
    let standing = deadline.stateWords(language)
    return Wording(
      vi: "\(standing); số liệu được giữ ở reports/\(deadline.report).json",
      en: "\(standing); its figures are kept in reports/\(deadline.report).json")
  }
}
