internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq send`: keeps a report as it is now and records that it was sent.
struct SendCommand: CommandAction {
  var report = Word("")
  var on: CalendarDate?
  var to: String?
  var number: String?
  var note: String?
  var again = false

  static let syntax = CommandSyntax(
    "send", Wording(vi: "ghi việc đã gửi báo cáo", en: "record that a report was sent"),
    discussion: Wording(
      vi: """
        Chụp lại số liệu của báo cáo vào reports/BÁO-CÁO.json rồi ghi vào nhật ký. Sau đó mttq diff \
        cho biết số liệu nào đã thay đổi kể từ khi gửi. Số và ngày gửi được in ở đầu văn bản.
        Đã gửi rồi thì không gửi lần nữa (mã thoát 73) trừ khi có --again; bản chụp cũ được giữ lại \
        với tên BÁO-CÁO.1.json, BÁO-CÁO.2.json …
        """,
      en: """
        Takes the report's figures as a snapshot, reports/REPORT.json, and writes it into the \
        journal. Afterwards mttq diff tells which figures have changed since. Number and day are \
        printed at the document's head.
        A report that was sent is not sent again (exit code 73) unless --again says so; the older \
        snapshot is kept as REPORT.1.json, REPORT.2.json …
        """),
    examples: [
      "mttq send half-year --on 12/5/2026 --number 12/BC-MTTQ-BTT",
      "mttq send half-year --again --number 14/BC-MTTQ-BTT",
    ],
    defaults: SendCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày gửi (mặc định: hôm nay)", en: "the day it was sent (default: today)")),
      .option(
        "--to", value: .ofBook(Placeholder(vi: "NƠI-NHẬN", en: "NAME")), \.to,
        Wording(vi: "gửi đến đâu", en: "to whom")),
      .option(
        "--number", value: .ofBook(Placeholder(vi: "SỐ", en: "NUMBER")), \.number,
        Wording(
          vi: "số, ký hiệu của văn bản, như 12/BC-MTTQ-BTT",
          en: "the document's number, as 12/BC-MTTQ-BTT")),
      .option("--note", value: .ofBook(.text), \.note, .noteHelp),
      .flag(
        "--again", \.again,
        Wording(
          vi: "gửi lại báo cáo đã gửi; ngày gửi đầu tiên vẫn quyết định đúng hay muộn hạn",
          en: "send once more; the first day still decides whether it was on time")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    var sending: Report?
    try session.recordBatch(as: "send", errors: .refuse) { folder, append throws(StoreFailure) in
      guard let sending else { return try append() }
      try folder.keepReport(sending.id, Array(ReportJSON.text(sending).utf8), after: append)
    } _: { open throws(Interruption) in
      let due = try open.book.due(report)
      if !again, let before = open.book.lastSent(due.id) { throw .sentBefore(due.id, before) }
      let previous = try session.previousBooks(of: open.book, in: open.folder, for: due.id)
      sending = open.book.report(due, asOf: day, previous: previous.figures, sent: day)
      try session.tellFigureWarnings(of: open, previous, for: due.id, asOf: day)
      let sent = Record.Sent(
        report: due.id, on: day, to: to, number: number, note: note)
      return [.sent(sent)]
    }
    if let sending { try session.tell(.kept(sending.deadline, session.language)) }
    return .done
  }
}

extension Interruption {
  fileprivate static func sentBefore(_ report: String, _ sent: Record.Sent) -> Interruption {
    let number = sent.number.map { " (\($0))" } ?? ""
    return .fault(
      Diagnostic(
        .storeCannotCreate,
        Wording(
          vi: "báo cáo \(report) đã gửi ngày \(VietnameseDate.short(sent.on))\(number)",
          en: "the report \(report) was sent on \(sent.on)\(number)"),
        hint: Wording(
          vi: "xem số liệu đã thay đổi bằng mttq diff \(report); gửi lại thì thêm --again",
          en: "see what has changed with mttq diff \(report); add --again to send once more")),
      .cannotCreate)
  }
}

extension Wording {
  fileprivate static func kept(_ deadline: Deadline, _ language: Language) -> Wording {
    let standing = deadline.stateWords(language)
    return Wording(
      vi: "\(standing); số liệu được giữ ở reports/\(deadline.report).json",
      en: "\(standing); its figures are kept in reports/\(deadline.report).json")
  }
}
