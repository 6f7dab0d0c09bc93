internal import ArgumentSyntax
internal import MTTQText

/// `mttq export …`: what the book holds, for other programs.
enum ExportCommand {
  static let command = Command<any CommandAction>(
    "export",
    Wording(vi: "xuất dữ liệu cho chương trình khác", en: "write the book for other programs"),
    subcommands: [
      Command(ExportCSVCommand.syntax) { $0 }, Command(ExportSQLCommand.syntax) { $0 },
      Command(ExportCalendarCommand.syntax) { $0 },
    ])
}
