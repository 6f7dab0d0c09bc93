internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq export ics`: every report and review that has a day, as a calendar.
struct ExportCalendarCommand: CommandAction {
  var output: String?

  static let syntax = CommandSyntax(
    "ics", Wording(vi: "xuất các hạn thành lịch", en: "write what is due as a calendar"),
    discussion: Wording(
      vi: """
        Lịch (RFC 5545) mở được bằng điện thoại, Outlook, Google Lịch …; mỗi hạn có báo trước 7 \
        ngày và 1 ngày. Nhập lại lịch mới thì hạn cũ được thay, không bị trùng.
        """,
      en: """
        The calendar (RFC 5545) opens in telephones, Outlook, Google Calendar …; each day has \
        alarms 7 days and 1 day before. Taken in again, a day replaces what it was.
        """),
    examples: ["mttq export ics -o han-bao-cao.ics", "mttq export ics --lang en"],
    defaults: ExportCalendarCommand(),
    arguments: [
      .option(
        "-o", or: "--output", value: .text(.output), \.output,
        .outputHelp)
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook()
    let list = open.book.deadlines(asOf: try session.today())
    let calendar = DeadlinesCalendar.text(list, of: open.plan, language: session.language)
    try session.deliver(Array(calendar.utf8), to: output, sparing: [open.folder])
    session.tellUndated(list)
    return .done
  }
}

extension Session {
  /// Tells which reports and reviews a calendar cannot hold.
  func tellUndated(_ list: DeadlineList) {
    let undated = DeadlinesCalendar.undated(list)
    if !undated.isEmpty { tell(.leftOut(undated)) }
  }
}

extension Wording {
  fileprivate static func leftOut(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "không có trong lịch vì chưa định ngày: \(list)",
      en: "not in the calendar, for want of a day: \(list)")
  }
}
