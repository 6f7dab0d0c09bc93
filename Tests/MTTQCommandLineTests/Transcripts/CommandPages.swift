/// The commands of the tool as its help shows them.
enum CommandPages {
  /// The words of every command that does something by itself: `household add`, not `household`.
  static func commands(below words: [String] = []) -> [[String]] {
    let console = Console(today: nil, locale: "en", book: "/nowhere")
    let names = listed(console.run(["help"] + words))
    if names.isEmpty { return [words] }
    return names.flatMap { commands(below: words + [$0]) }
  }

  /// The names of a command's own options.
  static func options(of command: [String]) -> [String] { options(of: command, under: "Options:") }

  /// The names of the options that it shares with others.
  static func globalOptions(of command: [String]) -> [String] {
    options(of: command, under: "Global options:")
  }

  private static func options(of command: [String], under heading: String) -> [String] {
    let page = Console(today: nil, locale: "en", book: "/nowhere").run(["help"] + command)
    let block = page.drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix("  ") }
    return block.filter { $0.hasPrefix("  -") }.flatMap { line in
      line.dropFirst(2).prefix { $0 != " " || line.contains(", -") }
        .split(separator: " ").map { $0.filter { $0 != "," } }.filter { $0.hasPrefix("-") }
    }
  }

  private static let others = ["Arguments:", "Options:", "Global options:", "Examples:"]

  /// The names that a page lists under a heading of its own: all but options, arguments, examples
  /// and topics.
  private static func listed(_ page: [String]) -> [String] {
    var isOfCommands = false
    var names: [String] = []
    for line in page {
      if line.hasSuffix(":"), !line.hasPrefix(" ") {
        isOfCommands = !others.contains(line) && !line.hasSuffix("(mttq help TOPIC):")
      } else if isOfCommands, let found = line.prefixMatch(of: /\ {2}([a-z]+)\ {2}/) {
        names.append(String(found.1))
      }
    }
    return names
  }
}
