internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq receive`: reports came in from units below, organisations or areas.
struct ReceiveCommand: CommandAction {
  var report = Word("")
  var senders: [Word] = []
  var on: DayWord?
  var note: String?
  var source = TableSource()
  var isRehearsal = false

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
      "mttq receive half-year --from noi-gui.xlsx --on 5/5/2026",
    ],
    defaults: ReceiveCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .rest(
        .word(.sender), \.senders, isRequired: false,
        Wording(
          vi: "đơn vị, tổ chức, khu dân cư gửi: mã hoặc tên, có dấu hay không dấu",
          en: "who sent it: ids or names of units, organisations or areas")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày nhận (mặc định: hôm nay)", en: "the day it came in (default: today)")),
      .option("--note", value: .ofBook(.text), \.note, .noteHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ]
      + .table(
        \.source.path, \.source.sheet, \.source.encoding, \.source.skipsUnknown,
        Wording(
          vi: "đọc các nơi gửi từ bảng: cột Khu dân cư, Tổ chức hoặc Đơn vị, Ngày, Ghi chú",
          en: "read the senders from a table: areas, organisations or units, days, notes")))

  var missing: [String] { senders.isEmpty && source.path == nil ? ["SENDER"] : [] }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    if let (file, sheet) = try source.open(in: session) {
      return try receive(file, sheet, on: day, session)
    }
    guard !senders.isEmpty else { throw .fault(.missing(.sender)) }
    try session.record(
      as: "receive", naming: [note], isRehearsal: isRehearsal
    ) { open throws(Interruption) in
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

extension ReceiveCommand {
  /// The senders of a table; those that are recorded already are passed over.
  private func receive(
    _ file: TableFile, _ sheet: Workbook.SheetEntry?, on day: CalendarDate, _ session: Session
  ) throws(Interruption) -> ExitCode {
    if let word = senders.first { throw .fault(.besideTable(word.shown)) }
    if note != nil { throw .fault(.besideTable("--note")) }
    var passed = 0
    try session.record(rowsAs: "receive", isRehearsal: isRehearsal) { open throws(Interruption) in
      let due = try open.book.due(report)
      let table = SenderTable(
        file, sheet: sheet, of: due.id, plan: open.plan, day: day,
        known: open.book.senders(of: due.id), skipsUnknown: source.skipsUnknown)
      passed = table.passed
      return table.rows
    } _: {
      .received($0)
    }
    if passed > 0 { session.tell(.passedOver(passed, .receivedAlready)) }
    return .done
  }
}

extension Placeholder {
  fileprivate static let sender = Placeholder(
    vi: "NƠI-GỬI", en: "SENDER", completes: .entry(.sender))
}

extension Wording {
  fileprivate static let receivedAlready = Wording(
    vi: "nơi đã ghi nhận từ trước", en: "senders that are recorded already")
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
