internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq deadlines`: every reporting duty and review, with last day and days left.
struct DeadlinesCommand: CommandAction {
  var within: Int?
  var format = Format.text

  enum Format: String, Sendable, CaseIterable {
    case text
    case json
    case ics
  }

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
      "mttq deadlines --within 60 --format ics",
    ],
    defaults: DeadlinesCommand(),
    arguments: [
      .option(
        "--within", value: .whole(Placeholder(vi: "SỐ-NGÀY", en: "DAYS"), in: 0...100_000),
        \.within,
        Wording(
          vi: "chỉ những hạn còn từng ấy ngày trở lại, kể cả đã quá hạn mà chưa gửi",
          en: "only what is due within so many days, and what is overdue")),
      .option("--format", value: .choice(Format.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook()
    var list = open.book.deadlines(asOf: try session.today())
    if let within { list = list.within(days: within) }
    switch format {
    case .json: try session.print(DeadlinesJSON.text(list))
    case .ics:
      try session.print(
        DeadlinesCalendar.text(list, of: open.plan, language: session.language))
      session.tellUndated(list)
    case .text:
      try session.print(
        DeadlinesPage.text(
          list, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    return .done
  }
}
