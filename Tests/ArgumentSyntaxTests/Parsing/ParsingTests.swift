internal import ArgumentSyntax
internal import MTTQText
internal import Testing

@Suite struct `Reading a command line` {
  @Test(arguments: [
    ["report", "h1", "--format", "json", "-o", "a.json", "--names"],
    ["report", "--format=json", "-o=a.json", "--names", "h1"],
    ["report", "-o=a.json", "--names", "--format", "json", "--", "h1"],
    ["report", "--names", "h1", "--format", "csv", "-o", "a.json", "--names", "--format=json"],
  ])
  func `options stand before, between and behind positionals, in every form`(words: [String]) {
    let report = Demo.Report(id: "h1", format: .json, output: "a.json", names: true)
    #expect(Demo.tool.parse(words).invocation == .report(report))
  }

  @Test(arguments: [
    ["-q", "-C", "so", "--lang", "en", "task", "list"],
    ["task", "-q", "-C=so", "list", "--lang=en"],
    ["task", "list", "-C", "nhầm", "-q", "--book=so", "--lang", "en"],
    ["--book", "so", "--lang=en", "task", "--quiet", "list"],
  ])
  func `global options stand before or after the command`(words: [String]) {
    let parsed = Demo.tool.parse(words)
    #expect(parsed.globals == Demo.Globals(book: "so", language: .english, quiet: true))
    #expect(parsed.invocation == .list(Demo.List()))
    #expect(parsed.path.map(\.name) == ["mttq", "task", "list"])
  }

  @Test func `words of the form NAME=VALUE are positionals`() {
    #expect(
      action("record", "ngay-cong=12,5", "--org", "nong-dan", "kinh-phi=1 tỷ", "--org=phu-nu")
        == .record(
          Demo.Record(
            entries: ["ngay-cong=12,5", "kinh-phi=1 tỷ"], organisations: ["nong-dan", "phu-nu"])))
  }

  @Test(arguments: ["-5", "-0.5", "-.5", "-,5", "-", "- việc thứ nhất", "", "–", "— gạch đầu dòng"])
  func `a lone dash, a negative number and running text are positionals`(word: String) {
    #expect(action("record", word) == .record(Demo.Record(entries: [word])))
  }

  @Test func `a value may be a negative number, a lone dash or empty`() {
    #expect(action("record", "--days", "-7") == .record(Demo.Record(days: -7)))
    #expect(action("record", "--days=-7") == .record(Demo.Record(days: -7)))
    #expect(action("record", "--from", "-") == .record(Demo.Record(table: "-")))
    #expect(action("record", "--from=") == .record(Demo.Record(table: "")))
    #expect(action("record", "--from=--x=y") == .record(Demo.Record(table: "--x=y")))
  }

  @Test func `two dashes end the options`() {
    #expect(
      action("record", "--", "--from", "--", "-q")
        == .record(Demo.Record(entries: ["--from", "--", "-q"])))
  }

  @Test func `help and language are known in spite of faults`() {
    let parsed = Demo.tool.parse(["report", "--help", "--lang", "en", "--bogus"])
    #expect(parsed.globals == Demo.Globals(language: .english, help: true))
    #expect(parsed.path.map(\.name) == ["mttq", "report"])
    #expect(parsed.invocation == nil)
    #expect(
      parsed.faults.map(\.code) == [.usageUnknownOption, .usageMissingArgument])
  }

  @Test func `the path of a mistyped command ends before it`() {
    #expect(Demo.tool.parse(["tsk", "list"]).path.map(\.name) == ["mttq"])
    #expect(Demo.tool.parse(["task", "lst"]).path.map(\.name) == ["mttq", "task"])
  }

  @Test func `the tool finds the description that names lead to`() {
    let list = Demo.tool.description.path(to: ["task", "list"])
    #expect(list?.map(\.name) == ["mttq", "task", "list"])
    #expect(Demo.tool.description.path(to: ["task", "lst"]) == nil)
  }
}
