/// Which pager shows long texts (cli.md, “On a terminal”).
struct PagerChoice: Hashable, Sendable {
  /// What a shell is given.
  let line: String
  /// Whether it shows colour, and not its escapes.
  let showsColour: Bool

  /// That of the environment, else `less`; nil where none is wanted.
  init?(_ environment: [String: String], isUnwanted: Bool) {
    if isUnwanted { return nil }
    let own = environment["MTTQ_PAGER"]
    if own?.allSatisfy(\.isWhitespace) == true { return nil }
    let given = [own, environment["PAGER"]].lazy.compactMap(\.self)
      .first { !$0.allSatisfy(\.isWhitespace) }
    if let given {
      line = given
      showsColour = PagerChoice.showsColour(given, options: environment["LESS"] ?? "")
    } else {
      if environment["TERM"] == "dumb" { return nil }
      line = PagerChoice.usual
      showsColour = true
    }
  }

  /// Less, where it is there; the shell ends with the code of a command that is not, without a word.
  private static let usual =
    "command -v less >/dev/null 2>&1 || exit 127; LESSCHARSET=utf-8 LESSHISTFILE=- less -FRX"

  private static func showsColour(_ line: String, options: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let program = words.first?.split(separator: "/").last else { return false }
    if program == "cat" { return true }
    guard program == "less" else { return false }
    return words.dropFirst().contains(where: isRaw)
      || options.split(whereSeparator: \.isWhitespace).contains { isRaw($0) || isRaw("-" + $0) }
  }

  /// Whether an option of less passes the escapes of colours on.
  private static func isRaw(_ option: Substring) -> Bool {
    let name = option.lowercased()
    if name.hasPrefix("--") { return name == "--raw-control-chars" }
    return name.hasPrefix("-") && name.contains("r")
  }

  private static func isRaw(_ option: String) -> Bool { isRaw(option[...]) }
}
