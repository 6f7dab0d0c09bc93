import MTTQCommandLine
import MTTQText
import TestSupport
import Testing

@Suite("Vietnamese names of commands")
struct VietnameseNamesTests {
  /// The lines of help that name commands, each as its names: `report`, `báo cáo`.
  private func names(below words: [String]) throws -> [[String]] {
    let page = try ConsoleBook(today: "2026-05-11").run(["help"] + words)
    let commands = page.drop { !$0.hasSuffix(":") }.prefix { !$0.contains("CHỦ-ĐỀ") }
    return commands.compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      let term = String(line.dropFirst(2).split(separator: "  ").first ?? "")
      guard term.first?.isLowercase == true else { return nil }
      return term.split(separator: " (").map { String($0.filter { $0 != ")" }) }
    }
  }

  @Test(arguments: [
    [], ["household"], ["task"], ["area"], ["model"], ["org"], ["target"], ["indicator"],
    ["helper"],
    ["assessment"], ["review"],
  ])
  func `are there for every command, each once on its level`(path: [String]) throws {
    let names = try names(below: path)
    #expect(!names.isEmpty)
    #expect(names.allSatisfy { $0.count == 2 }, "\(names)")
    let keys = names.joined().map { Folding.key($0) }
    #expect(Set(keys).count == keys.count, "\(keys)")
  }

  @Test(arguments: [
    ["báo", "cáo"], ["BAO", "CAO"], ["báo-cáo"], ["bao-cao"], ["Báo cáo"],
  ])
  func `are found whatever their marks, case and hyphens`(words: [String]) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    #expect(book.run(words + ["half-year"]) == book.run(["report", "half-year"]))
  }

  @Test func `take as many words of the line as they have`() throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let areas = book.run(["area", "list"])
    #expect(book.run(["khu", "dân", "cư", "xem"]) == areas)
    #expect(book.run(["khu", "xem"]) == areas)
    #expect(book.run(["trợ", "giúp", "báo", "cáo"]) == book.run(["help", "report"]))
  }

  @Test func `are told where they are mistyped`() {
    let hints = Tool.faults(in: ["báo", "cáoo", "half-year"]).compactMap(\.hint?.vietnamese)
    #expect(hints.contains { $0.contains("báo cáo") })
  }
}
