import MTTQText
import TestSupport
import Testing

@testable import ArgumentSyntax
@testable import MTTQCommandLine

@Suite("Vietnamese names of commands")
struct VietnameseNamesTests {
  private let tool = Tool.syntax.description.command

  @Test func `are there for every command but the formats of export`() {
    func nameless(_ command: CommandDescription) -> [String] {
      command.subcommands.flatMap { ($0.otherNames.isEmpty ? [$0.name] : []) + nameless($0) }
    }
    #expect(Set(nameless(tool)) == ["ics"])
  }

  @Test func `stand for one command of a level alone, and for no English one`() {
    func check(_ command: CommandDescription) {
      let names = command.subcommands.flatMap { [$0.name] + $0.otherNames }
        .map { CommandDescription.key($0) }
      #expect(Set(names).count == names.count, "\(command.name): \(names)")
      for below in command.subcommands { check(below) }
    }
    check(tool)
  }

  @Test(arguments: [
    ("ghi", "record"), ("báo cáo", "report"), ("BAO CAO", "report"), ("báo-cáo", "report"),
    ("bao-cao", "report"), ("khu", "area"), ("khu dân cư", "area"), ("biểu", "form"),
    ("biểu mẫu", "form"), ("nơi giúp", "helper"), ("nơi giúp đỡ", "helper"), ("report", "report"),
  ])
  func `are found whatever their marks, case and hyphens`(typed: String, name: String) {
    let words = typed.split(separator: " ").map(String.init)
    let found = tool.subcommand(named: words)
    #expect(found?.command.name == name && found?.length == words.count)
  }

  @Test func `take as many words of the line as they have`() {
    #expect(tool.subcommand(named: ["khu", "dân", "cư", "xem"])?.length == 3)
    #expect(tool.subcommand(named: ["khu", "xem"])?.length == 1)
    #expect(tool.subcommand(named: ["báo"])?.command.name == nil)
  }

  @Test func `are told where they are mistyped`() {
    let hints = Tool.faults(in: ["báo", "cáoo", "half-year"]).compactMap(\.hint?.vietnamese)
    #expect(hints.contains { $0.contains("báo cáo") })
  }

  @Test func `run what the English ones run`() throws {
    let book = try ConsoleBook(today: "2026-05-11")
    #expect(book.run(["báo", "cáo", "half-year"]) == book.run(["report", "half-year"]))
    #expect(book.run(["khu", "dân", "cư", "xem"]) == book.run(["area", "list"]))
    #expect(book.run(["trợ", "giúp", "báo", "cáo"]) == book.run(["help", "report"]))
  }
}
