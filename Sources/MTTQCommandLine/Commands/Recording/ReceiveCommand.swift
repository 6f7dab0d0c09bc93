internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq receive`: reports came in from units below, organisations or areas.
struct ReceiveCommand: CommandAction {
  var report = Word("")
  var senders: [Word] = []
  var on: DayWord?
  var note: String?

  static let syntax = CommandSyntax(
    "receive",
    Wording(
      vi: "ghi báo cáo của đơn vị cấp dưới, tổ chức, khu dân cư đã gửi đến",
      en: "record that reports of units, organisations or areas came in"),
    discussion: Wording(
      vi: """
        Mỗi nơi gửi là một bản ghi. Mã có ở nhiều danh sách thì viết unit:MÃ, org:MÃ hoặc area:MÃ.
        Ghi nhầm thì hủy bằng mttq undo hoặc mttq void.
        """,
      en: """
        Each sender is a record. An id that stands in several lists is written unit:ID, org:ID or \
        area:ID.
        What was recorded by mistake is taken back with mttq undo or mttq void.
        """),
    examples: [
      "mttq receive half-year chu-thap-do --on 5/5/2026",
      "mttq receive annual \"Hội Nông dân phường\" tu-le area:xuan-my --note \"bản giấy\"",
    ],
    defaults: ReceiveCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .rest(
        .word(Placeholder(vi: "NƠI-GỬI", en: "SENDER")), \.senders,
        Wording(
          vi: "đơn vị, tổ chức, khu dân cư gửi: mã hoặc tên, có dấu hay không dấu",
          en: "who sent it: ids or names of units, organisations or areas")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày nhận (mặc định: hôm nay)", en: "the day it came in (default: today)")),
      .option("--note", value: .ofBook(.text), \.note, .noteHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    try session.record(as: "receive") { open throws(Interruption) in
      var faults = Faults(telling: session.tell)
      let due = faults.report(report, of: open)
      let names = SenderNames(open.plan, on: day, telling: session.tell)
      var senders: [Record.Sender] = []
      for word in self.senders {
        let sender = faults.collect { () throws(Diagnostic) in try names.sender(word) }
        guard let sender = sender.value else { continue }
        if senders.contains(sender) { faults.add(.senderTwice(word)) }
        senders.append(sender)
      }
      let report = try faults.all(due)
      return senders.map { sender in
        .received(Record.Received(report: report.id, on: day, from: sender, note: note))
      }
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static func senderTwice(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "nơi gửi “\(word.shown)” được nêu hai lần",
        en: "the sender “\(word.shown)” is named twice"),
      hint: Wording(vi: "nêu mỗi nơi một lần", en: "name each once"))
  }
}
