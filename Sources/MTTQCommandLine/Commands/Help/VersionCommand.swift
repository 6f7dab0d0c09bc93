internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq version`: the version of the tool, from which commit it was built, and what it reads.
struct VersionCommand: CommandAction {
  var format = ListFormat.text

  static let number = "0.1.0"
  /// The formats of files that this version reads.
  static let formats =
    DocumentFormat.allCases.map(\.name) + [ReportFile.formatName, FormMark.formatName]
  /// The day of the version, which the manual bears: no build of it has another.
  static let day = "2026-11-30"

  static let syntax = CommandSyntax(
    "version", Wording(vi: "xem phiên bản", en: "show the version"),
    discussion: Wording(
      vi: """
        Trong ngoặc là mã và ngày của mã nguồn mà chương trình được dịch từ đó; tự dịch thì không \
        có. Sau đó là các dạng tệp mà phiên bản này đọc được.
        """,
      en: """
        In brackets stand commit and day of the source that the program was built from; a build \
        of your own has none. The formats of files that this version reads follow.
        """),
    examples: ["mttq version", "mttq version --format json"],
    defaults: VersionCommand(),
    arguments: [
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help)
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let mark = BuildMark.own
    switch format {
    case .json:
      try session.print(
        VersionJSON.text(
          version: VersionCommand.number, commit: mark.commit, day: mark.day,
          formats: VersionCommand.formats))
    case .text:
      let read = VersionCommand.formats.joined(separator: ", ")
      let reads = Wording(vi: "đọc được: \(read)", en: "reads: \(read)")
      try session.print(
        "mttq \(VersionCommand.number)\(mark.suffix)\n\(reads(session.language))\n")
    }
    return .done
  }
}
