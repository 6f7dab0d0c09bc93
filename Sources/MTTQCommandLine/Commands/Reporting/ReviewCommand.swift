internal import ArgumentSyntax
internal import MTTQText

/// `mttq review …`: the reviews of several years.
enum ReviewCommand {
  static let command = Command<any CommandAction>(
    "review",
    Wording(vi: "in số liệu sơ kết, tổng kết nhiều năm", en: "print reviews of several years"),
    subcommands: [Command(ReviewPrintCommand.syntax) { $0 }])
}
