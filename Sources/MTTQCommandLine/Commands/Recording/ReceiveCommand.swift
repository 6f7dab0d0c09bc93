internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq receive`: a report came in from a unit below or from an organisation.
struct ReceiveCommand: CommandAction {
  var report = Word("")
  var from = Word("")
  var on: CalendarDate?
  var note: String?

  static let syntax = CommandSyntax(
    "receive",
    Wording(
      vi: "ghi báo cáo của đơn vị cấp dưới hoặc tổ chức đã gửi đến",
      en: "record that a unit's or an organisation's report came in"),
    discussion: Wording(
      vi: "Ghi nhầm thì hủy bằng mttq undo hoặc mttq void.",
      en: "What was recorded by mistake is taken back with mttq undo or mttq void."),
    examples: [
      "mttq receive half-year --from chu-thap-do --on 5/5/2026",
      "mttq receive annual --from \"Hội Nông dân phường\" --note \"bản giấy\"",
    ],
    defaults: ReceiveCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option(
        "--from", value: .word(Placeholder(vi: "ĐƠN-VỊ|TỔ-CHỨC", en: "UNIT|ORG")), \.from,
        isRequired: true,
        Wording(
          vi: "nơi gửi: mã hoặc tên, có dấu hay không dấu",
          en: "who sent it: an id or a name, with or without marks")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày nhận (mặc định: hôm nay)", en: "the day it came in (default: today)")),
      .option("--note", value: .text(.text), \.note, .noteHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openPlan()
    let day = try session.day(on)
    var faults = Faults()
    let due = faults.report(report, of: open)
    let sender = faults.collect { () throws(Diagnostic) in
      try SenderNames(open.plan).sender(self.from)
    }
    let (report, from) = try faults.all(due, sender)
    let received = Record.Received(report: report.id, on: day, from: from, note: note?.nfc)
    try session.record(session.records(of: [.received(received)]), in: open, as: "receive")
    return .done
  }
}
