internal import ArgumentSyntax
internal import TestSupport
internal import MTTQText
internal import Testing

@Suite struct `What a line asks for at its end` {
  @Test(arguments: [
    ("report --format |", "value --format"), ("report --format j|", "value --format"),
    ("report --format=j|", "value --format"), ("report -o |", "value -o"),
    ("report -o=a|", "value -o"), ("report -C |", "value --book"), ("-C |", "value --book"),
    ("--area x task l|", "command mttq task"), ("report h|", "value ID"),
    ("report h1 x|", ""), ("record a|", "value NAME=VALUE"),
    ("record a=1 b=2 c|", "value NAME=VALUE"), ("task |", "command mttq task, option"),
    ("task list -7|", "value MONTH"), ("tas|", "command mttq"), ("report --names=|", ""),
    ("report --nosuch=|", ""), ("nosuch x|", ""), ("report -|", "option"),
    ("report --|", "option"), ("report --format -|", "value --format"),
    ("report --format --|", "option"), ("report -- -|", "value ID"),
    ("report -- --format |", ""), ("-- rep|", "command mttq"), ("report --names h|", "value ID"),
  ])
  func `the place decides`(line: String, asked: String) {
    let query = Self.query(line)
    let subjects = query.subjects.map { subject in
      switch subject {
      case .command(let above, let words):
        "command " + (query.path.map(\.name) + words).joined(separator: " ")
          + (query.path.last == above ? "" : " below \(above.name)")
      case .option: "option"
      case .value(let argument): "value \(argument.title(.english))"
      }
    }
    #expect(subjects.joined(separator: ", ") == asked)
  }

  @Test(arguments: [
    ("report --format=j|", "--format=", "j"), ("report -o=a=b|", "-o=", "a=b"),
    ("report --format j|", "", "j"), ("record a=1|", "", "a=1"),
    ("record --org=e\u{301}|", "--org=", "e\u{301}"),
  ])
  func `what stands before a value in its word is told apart`(
    line: String, before: String, typed: String
  ) {
    let query = Self.query(line)
    #expect(query.before == before)
    #expect(query.typed == typed)
  }

  @Test func `an option is asked for once, one that repeats again and again`() {
    let given = ["record", "--days=1", "--org", "a", "-q", ""]
    let open = CompletionQuery(given, of: Demo.tool.description).options
    #expect(open == ["--from", "--org", "--book", "--lang", "--help"])
  }

  @Test func `what excludes an option that was given is not asked for`() {
    let open = Self.query("report h1 --check |").options
    #expect(open == ["--format", "--names", "--book", "--lang", "--quiet", "--help"])
    #expect(!Self.query("record a=1 |").options.contains("--from"))
  }

  @Test func `no option stands behind two dashes`() {
    #expect(Self.query("report -- |").options == [])
    #expect(Self.query("report |").options.contains("--format"))
  }

  @Test func `values are known, of several the last`() {
    let query = Self.query("-C a report --book=b --lang en --format json |")
    #expect(query.value("--book") == "b")
    #expect(query.value("--lang") == "en")
    #expect(query.value("--format") == "json")
    #expect(query.value("-o") == nil)
    #expect(Self.query("record a=1 --days 3 b=2 |").positionals == ["a=1", "b=2"])
  }

  @Test func `a name of several words is recognised, whole or begun`() {
    let named = Command<Int>(
      "area", Self.summary, subcommands: [Command("list", Self.summary, subcommands: [])])
    let tool = ToolSyntax<Int, Int>(
      "mttq", Self.summary, defaults: 0, globals: [],
      groups: [CommandGroup(nil, [named.alsoNamed(Self.names, below: [])])])
    func asked(_ words: [String]) -> [String] {
      CompletionQuery(words, of: tool.description).subjects.compactMap { subject in
        guard case .command(let above, let words) = subject else { return nil }
        return ([above.name] + words).joined(separator: " ")
      }
    }
    #expect(asked(["khu", "dân", "cư", ""]) == ["area"])
    #expect(asked(["khu-dan-cu", ""]) == ["area"])
    #expect(asked(["khu", "d"]) == ["area", "mttq khu"])
    #expect(asked(["khu", "dân", ""]) == ["mttq khu dân"])
    #expect(asked(["khu", "--", "dân", ""]) == [])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `random lines are all answered`(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          Self.pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
      let query = CompletionQuery(words, of: Demo.tool.description)
      #expect(query.before + query.typed == words.last ?? "", "\(words)")
      #expect(query.path.first?.name == "mttq")
    }
  }

  private static let pieces = [
    "report", "record", "task", "list", "-", "--", "--format", "=", "--formt", "-q", "-C", "-o",
    "x", "é", "e\u{301}", "\u{301}", "'", " ", "\n", "\u{0}", "🇻🇳", ":", "5",
  ]

  private static let summary = Wording(vi: "khu dân cư", en: "areas")

  private static func names(_ path: [String]) -> [String] {
    path.last == "area" ? ["khu dân cư", "khu"] : []
  }

  private static func query(_ line: String) -> CompletionQuery {
    CompletionQuery(
      line.dropLast().split(separator: " ", omittingEmptySubsequences: false).map(String.init),
      of: Demo.tool.description)
  }
}

extension CompletionQuery {
  /// The last names of the options that may be given.
  fileprivate var options: [String] {
    subjects.flatMap { subject -> [String] in
      guard case .option(let options) = subject else { return [] }
      return options.map { $0.title(.english) }
    }
  }
}
