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
  }

  static let syntax = CommandSyntax(
    "deadlines",
    Wording(
      vi: "xem hạn của mọi báo cáo và cuộc sơ kết, tổng kết",
      en: "show when every report and review is due"),
    examples: ["mttq deadlines", "mttq deadlines --within 30", "mttq deadlines --format json"],
    defaults: DeadlinesCommand(),
    arguments: [
      .option(
        "--within", value: .whole(Placeholder(vi: "SỐ-NGÀY", en: "DAYS"), in: 0...100_000),
        \.within,
        Wording(
          vi: "chỉ những hạn còn từng ấy ngày trở lại, kể cả đã quá hạn mà chưa gửi",
          en: "only what is due within so many days, and what is overdue")),
      .option(
        "--format", value: .choice(Format.allCases), \.format,
        Wording(vi: "dạng in ra (mặc định: text)", en: "the output format (default: text)")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook()
    var list = open.book.deadlines(asOf: try session.today())
    if let within { list = list.within(days: within) }
    switch format {
    case .json: try session.print(DeadlinesJSON.text(list))
    case .text:
      try session.print(
        DeadlinesPage.text(
          list, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    return .done
  }
}
