internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq deadlines`: every reporting duty and review, with last day and days left.
struct DeadlinesCommand: CommandAction {
  var within: Int?
  var format: DeadlinesFormat?
  var output: String?
  var isForced = false

  static let syntax = CommandSyntax(
    "deadlines",
    Wording(
      vi: "xem hạn của mọi báo cáo và cuộc sơ kết, tổng kết",
      en: "show when every report and review is due"),
    discussion: Wording(
      vi: "Dạng ics là lịch (RFC 5545) có báo trước 7 ngày và 1 ngày; xem thêm mttq export ics.",
      en: "ics is a calendar (RFC 5545) with alarms 7 days and 1 day before; see mttq export ics."),
    examples: [
      "mttq deadlines", "mttq deadlines --within 30", "mttq deadlines --format json",
      "mttq deadlines --within 60 --format ics", "mttq deadlines -o han-bao-cao.xlsx",
    ],
    defaults: DeadlinesCommand(),
    arguments: [
      .option(
        "--within",
        value: .whole(Placeholder(vi: "SỐ-NGÀY", en: "DAYS", completes: .nothing), in: 0...100_000),
        \.within,
        Wording(
          vi: "chỉ những hạn còn từng ấy ngày trở lại, kể cả đã quá hạn mà chưa gửi",
          en: "only what is due within so many days, and what is overdue")),
      .option(
        "--format", value: .worded(DeadlinesFormat.allCases), \.format,
        Wording(
          vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
          en: "the output format (default: as the name after -o says, else text)")),
      .option(
        "-o", or: "--output", value: .text(.output), \.output,
        .outputHelp),
      .flag("--force", \.isForced, .forceHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let format = try DeadlinesFormat.chosen(format, for: output)
    if format == .xlsx { try session.requireNoTerminal(output, file: "han-bao-cao.xlsx") }
    try session.requireReplaceable(output, by: format == .xlsx, isForced: isForced)
    let open = try session.openBook()
    var list = open.book.deadlines(asOf: try session.today())
    if let within { list = list.within(days: within) }
    try session.deliver(
      bytes(of: list, open.plan, format, in: session), to: output, sparing: [open.folder],
      isText: format == .text)
    if format == .ics { session.tellUndated(list) }
    return .done
  }

  private func bytes(
    of list: DeadlineList, _ plan: Plan, _ format: DeadlinesFormat, in session: Session
  ) -> [UInt8] {
    let language = session.language
    let table = PrintedList(list, of: plan, language: language)
    let text: String
    switch format {
    case .text where output.outputFile == nil:
      text = DeadlinesPage.text(
        list, language: language, width: session.pageWidth, style: session.outputStyle)
    case .text: text = DeadlinesPage.text(list, language: language)
    case .csv: text = table.csv()
    case .xlsx: return table.workbook
    case .json: text = DeadlinesJSON.text(list)
    case .ics: text = DeadlinesCalendar.text(list, of: plan, language: language)
    }
    return Array(text.utf8)
  }
}
