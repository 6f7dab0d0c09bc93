import MTTQCommandLine
import MTTQText
import Testing

@Suite struct `Words of other tools` {
  @Test(arguments: [
    "init", "add", "ls", "rm", "check", "import", "history", "print", "delete", "update", "create",
    "open", "backup", "config", "commit", "push", "due", "list", "amend", "lint", "format",
    "restore", "summary",
  ])
  func `are answered with commands that there are`(word: String) throws {
    let faults = Tool.faults(in: [word])
    #expect(faults.map(\.code.name) == ["usage/unknown-command"])
    let hint = try #require(faults.first?.hint)
    for text in [hint.vietnamese, hint.english] {
      let named = text.matches(of: /mttq ([a-z]+)( [a-z]+)?/)
      #expect(!named.isEmpty)
      for mention in named {
        let words = mention.output.0.split(separator: " ").dropFirst().map(String.init)
        let first = Tool.faults(in: [words[0]]).filter { $0.code.name == "usage/unknown-command" }
        #expect(first.isEmpty, "\(mention.output.0)")
      }
    }
  }

  @Test(arguments: [
    (["area", "ls"], "mttq area list"),
    (["household", "update", "h001"], "mttq household edit h001"),
    (["task", "create", "Dọn vệ sinh"], "mttq task add 'Dọn vệ sinh'"),
    (["household", "delete", "h001"], "mttq household forget h001"),
    (["task", "help"], "mttq help task"),
  ])
  func `are answered below a command too`(words: [String], line: String) {
    let faults = Tool.faults(in: words)
    #expect(faults.count == 1)
    #expect(faults.first?.hint?.vietnamese.hasSuffix(line) == true)
    #expect(faults.first?.hint?.english.hasSuffix(line) == true)
  }

  @Test func `do nothing, whatever follows`() {
    let console = Console(today: CalendarDate("2026-05-11"), locale: "en", book: "/nowhere")
    #expect(console.run(["check", "--help"]).last == "[64]")
    #expect(console.run(["-V"]).last == "[64]")
    #expect(console.run(["--no-color", "version"]).last == "[64]")
  }
}
