import Foundation
import MTTQCommandLine
import MTTQText
import TestSupport
import Testing

@Suite struct `A shell that asks` {
  @Test func `no name of a household or a person is ever answered`() throws {
    let book = try ConsoleBook(today: "2026-05-15")
    let register = try book.text("households.json")
    let names = register.split(separator: "\n").compactMap { line -> String? in
      let parts = line.split(separator: "\"")
      guard parts.count > 3, ["head", "name", "sortName"].contains(parts[1]) else { return nil }
      return String(parts[3])
    }
    #expect(names.count > 13)
    let lines = [
      ["household", "assign", ""], ["household", "assign", "h001", "--helper", ""],
      ["household", "release", ""], ["household", "list", "--helper", ""], ["void", ""],
      ["helper", "forget", ""], ["log", "--household", ""],
    ]
    for line in lines {
      let answer = book.run(["complete", "--"] + line)
      #expect(answer.count > 2, "\(line)")
      for name in names { #expect(!answer.contains { $0.contains(name) }, "\(line): \(name)") }
    }
    for name in names where name.contains(" ") {
      // Nor is a name looked for: the answer to one is the same as to any other word.
      let word = String(name.split(separator: " ")[0])
      #expect(book.run(["complete", "--", "household", "assign", word]) == [": none"], "\(name)")
    }
  }

  @Test func `texts of records are not shown, nor who wrote them`() throws {
    let book = try ConsoleBook(today: "2026-05-15")
    let id = book.run([
      "record", "ngay-cong=3", "--note", "chữ không được hiện", "--by", "nguoi-ghi",
    ])[0]
    let answer = book.run(["complete", "--", "void", id])
    #expect(answer.first?.contains("ngay-cong = 3") == true)
    #expect(!answer.contains { $0.contains("không được hiện") || $0.contains("nguoi-ghi") })
  }

  @Test func `records taken back and those of long ago are not offered`() throws {
    let book = try ConsoleBook(today: "2026-05-15")
    let id = book.run(["record", "ngay-cong=3"])[0]
    #expect(book.run(["complete", "--", "void", id]).first?.hasPrefix(id) == true)
    _ = book.run(["void", id, "--reason", "thử"])
    #expect(book.run(["complete", "--", "void", id]) == [": none"])
    let journal = try book.text("journal.jsonl")
    let old = journal.split(separator: "\n")[0].split(separator: "\"")[3]
    #expect(book.run(["complete", "--", "void", String(old)]).count == 2)
    try book.write(
      journal + String(repeating: String(repeating: " ", count: 1023) + "\n", count: 64),
      "journal.jsonl")
    #expect(book.run(["complete", "--", "void", String(old)]) == [": none"])
  }

  @Test func `a book that came by mail can neither run nor hide anything`() throws {
    let book = try ConsoleBook(today: "2026-05-15")
    let plan = try book.text("plan.json")
    let long = String(repeating: "rất dài ", count: 40)
    try book.write(
      plan.replacing("\"nong-dan\"", with: "\"nong$(touch x)\"")
        .replacing("Hội Liên hiệp Phụ nữ phường", with: "Hội\\u001b[31m\\u202e\\t\(long)"),
      "plan.json")
    let answer = book.run(["complete", "--", "record", "--org", ""])
    #expect(!answer.contains { $0.contains("touch") })
    let description = answer.first { $0.hasPrefix("phu-nu\t") }?.dropFirst(7)
    #expect(description?.hasPrefix("Hội␛[31m\u{FFFD} rất dài") == true)
    #expect(description?.count == 100)
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{\"unit\":7}", "{\"format\":\"mttq-plan/1\",\"areas\":{\"id\":1}}",
    "{\"year\":99999999999999999999}", String(repeating: "[", count: 5000),
    "{\"unit\":{\"id\":\"x\",\"name\":\"x\",\"level\":\"commune\"},\"title\":\"x\",\"year\":2026,"
      + "\"areas\":[1,{\"id\":\"a\"},{\"id\":\"b\",\"name\":\"B\",\"until\":\"x\"}],\"reports\":[{}]}",
  ])
  func `a plan of any shape leaves what needs none`(text: String) throws {
    let book = try ConsoleBook(today: "2026-05-15")
    for name in ["plan.json", "households.json", "journal.jsonl"] { try book.write(text, name) }
    for kind in ["--org", "--area", "--task", "--household"] {
      let answer = book.run(["complete", "--", "record", kind, ""])
      #expect(answer.last == ": none", "\(kind)")
    }
    #expect(
      book.run(["complete", "--", "record", "ngay-c"]).first?.hasPrefix("ngay-cong=") == true)
    #expect(book.run(["complete", "--", "report", "ha"]).last == ": none")
    #expect(book.run(["complete", "--", "void", ""]).last == ": none")
  }

  @Test func `a line that nobody typed is answered with nothing`() {
    let many = Array(repeating: "x", count: 5000)
    let long = String(repeating: "a", count: 3 << 20)
    for words in [
      ["--"] + many, ["--", long], ["--", "record", long], [], ["record"], ["-C", "--"],
    ] {
      #expect(Self.answer(words.map { Array($0.utf8) }) == ":\n")
    }
    #expect(Self.answer([Array("--".utf8), [0xFF, 0xFE]]) == ":\n")
    #expect(Self.answer([Array("--".utf8)]).hasSuffix(": none\n"))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `random words never make it fail or say more`(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    for _ in 0..<40 {
      var words = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        (0..<Int.random(in: 0...3, using: &generator)).flatMap { _ in
          Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
        }
      }
      if generator.next() % 4 == 0 { words.append([UInt8(truncatingIfNeeded: generator.next())]) }
      let answer = Self.answer([Array("--".utf8)] + words)
      let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.last == "" && lines.dropLast().last?.hasPrefix(":") == true, "\(words)")
      for line in lines.dropLast(2) { #expect(line.contains("\t"), "\(words): \(line)") }
      #expect(lines.count <= 1002)
    }
  }

  private static let pieces = [
    "report", "record", "household", "assign", "khu", "dân", "báo", "help", "-", "--", "--org",
    "=", ":", "--on", "15/", "-C", "/", "x", "é", "\u{301}", "'", " ", "\n", "🇻🇳", "5", "nguon=",
    "--part", "explain", "void", "--lang", "en", "--as-of", "quý", "completions", "--sheet",
  ]

  /// What the program answers to the words behind `complete`; nothing may be told besides.
  private static func answer(_ words: [[UInt8]]) -> String {
    let console = Console(today: CalendarDate("2026-05-15"), locale: "", book: "/nowhere")
    let lines = console.runBytes(["mttq", "complete"].map { Array($0.utf8) } + words)
    return lines.map { $0 + "\n" }.joined()
  }
}
