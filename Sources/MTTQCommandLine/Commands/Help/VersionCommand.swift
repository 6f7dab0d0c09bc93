internal import ArgumentSyntax
internal import MTTQText

/// `mttq version`: the version of the tool and of the formats that it reads.
struct VersionCommand: CommandAction {
  static let number = "0.1.0"
  /// The day of the version, which the manual bears: no build of it has another.
  static let day = "2026-11-30"

  static let syntax = CommandSyntax(
    "version", Wording(vi: "xem phiên bản", en: "show the version"), examples: ["mttq version"],
    defaults: VersionCommand(), arguments: [])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try session.print("mttq \(VersionCommand.number)\n")
    return .done
  }
}
