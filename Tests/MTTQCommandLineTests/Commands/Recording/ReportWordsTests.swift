import Foundation
import MTTQText
import TestSupport
import Testing

@Suite struct `Words for reports` {
  @Test func `a remark comes from standard input, line by line`() throws {
    let book = try ConsoleBook(
      input: "\u{FEFF}\nVie\u{323}\u{302}c thứ nhất.\r\n\tViệc thứ hai: “x”.\r\n\r\n")
    #expect(book.run(["remark", "half-year", "--section", "limits", "-"]).count == 1)
    #expect(try book.lastRecord().contains(#""text":"Việc thứ nhất.\n\tViệc thứ hai: “x”.""#))
    #expect(try book.lastRecord().contains("\u{1EC7}c thứ nhất"))
  }

  @Test func `all words of a section are in the report until one is taken back`() throws {
    let book = try ConsoleBook()
    let said = ["Lời thứ nhất.", "Lời thứ hai."]
    let ids = said.map { book.run(["remark", "annual", "--section", "lessons", $0]) }
    func report() -> String {
      book.run(["report", "annual", "--format", "json"]).joined()
    }
    #expect(said.allSatisfy(report().contains))
    #expect(book.run(["void", try #require(ids[0].first), "--reason", "viết lại"]).count == 1)
    #expect(said.map { report().contains($0) } == [false, true])
  }

  @Test func `the last estimate of an indicator is in the report`() throws {
    let book = try ConsoleBook()
    for value in ["700", "650"] {
      #expect(
        book.run(["estimate", "annual", "ngay-cong=\(value)", "--on", "11/5/2026"]).count == 1)
    }
    let lines = book.run(["report", "annual", "--format", "json", "--as-of", "12/5/2026"])
    let place = try #require(lines.firstIndex { $0.contains(#""id": "ngay-cong""#) })
    #expect(
      lines[place...].first { $0.contains("estimate") }?.hasSuffix(#""estimate": 650,"#) == true)
  }

  @Test(
    arguments: [
      (Array("Còn ch".utf8) + [0xE2, 0x82, 0x20], "! -:1:7: error[text/encoding]", "[65]"),
      (Array("một\r\nhai\u{7}".utf8), "! -:2:4: error[text/control]", "[65]"),
      (Array("một\rhai".utf8), "! -:1:4: error[text/control]", "[65]"),
      (Array("\u{FEFF}a\u{202E}b".utf8), "! -:1:2: error[text/control]", "[65]"),
      (Array(" \r\n\t\n".utf8), "! error[usage/value]", "[64]"),
      (Array("Nhà bà Nguyễn Thị A.".utf8), "! error[text/personal-name]", "[64]"),
    ])
  func `what cannot stand in a report is refused`(
    input: [UInt8], start: String, code: String
  ) throws {
    let book = try ConsoleBook(input: input)
    let before = try book.journal()
    let lines = book.run(["remark", "half-year", "--section", "limits", "-"])
    #expect(lines.first?.hasPrefix(start) == true, "\(lines)")
    #expect(lines.last == code)
    #expect(try book.journal() == before)
  }

  @Test(
    arguments: [
      ("situation", "đặc điểm tình hình"), ("leadership", "công tác lãnh đạo"),
      ("strengths", "ƯU ĐIỂM"), ("directions", "phuong-huong-nhiem-vu"),
      ("limits", "ton tai, han che"), ("limits", "hạn chế"),
      ("causes", "nguyên nhân"), ("lessons", "bài học kinh nghiệm"),
      ("directions", "phương hướng, nhiệm vụ"), ("proposals", "kiến nghị, đề xuất"),
    ])
  func `a section goes by its Vietnamese name`(id: String, name: String) throws {
    let book = try ConsoleBook()
    #expect(book.run(["remark", "annual", "--section", name, "Lời."]).count == 1)
    #expect(try book.lastRecord().contains(#""section":"\#(id)""#))
  }

  @Test(
    arguments: [
      ["estimate", "half-year", "ty-le-bhyt=96"], ["estimate", "half-year", "ngay-cong=-5"],
      ["estimate", "month-13", "ngay-cong=5"], ["estimate", "half-year"],
      ["remark", "half-year", "--section", "limits"], ["remark", "half-year", "Lời."],
      ["remark", "half-year", "--section", "limits", "\u{7}"],
      ["remark", "half-year", "--section", "limits", "--content", "0", "Lời."],
      ["receive", "half-year", "khong-co"], ["receive", "xx", "phu-nu"],
      ["export", "ics", "x"], ["deadlines", "--format", "ical"],
    ])
  func `a refused command writes nothing`(words: [String]) throws {
    let book = try ConsoleBook()
    let before = try book.journal()
    #expect(book.run(words).last == "[64]")
    #expect(try book.journal() == before)
  }

  @Test func `a content that the plan has not chosen is refused`() throws {
    let book = try ConsoleBook()
    let plan = try book.text("plan.json")
      .replacing(/\{\s*"content": 4\s*\},/, with: "", maxReplacements: 1)
    try book.write(plan, "plan.json")
    let lines = book.run(["remark", "annual", "--section", "limits", "--content", "4", "Lời."])
    #expect(lines.last == "[64]")
    #expect(lines.contains("!   = chọn một trong: 1, 2, 3, 5"))
  }

  @Test func `the calendar in a file is the one that is printed`() throws {
    let book = try ConsoleBook()
    let file = book.folder.appending(path: "han.ics")
    try Data("before".utf8).write(to: file)
    let printed = book.run(["deadlines", "--format", "ics"])
    #expect(book.run(["export", "ics"]) == printed)
    #expect(book.run(["export", "ics", "-o", file.path]) == [])
    #expect(
      try book.text("han.ics").replacing("\r\n", with: "␍\n") == printed.joined(separator: "\n")
        + "\n")
    #expect(
      book.run(["export", "ics", "-o", book.folder.appending(path: "khong-co/han.ics").path])
        .last?.hasPrefix("[7") == true)
  }

  @Test(arguments: ["estimate", "remark", "receive", "deadlines", "export ics"])
  func `the examples of the help can be typed as they stand`(command: String) throws {
    let book = try ConsoleBook(input: "Đề nghị hỗ trợ kinh phí.\n")
    let help = book.run(["help"] + command.split(separator: " ").map(String.init))
    let examples = help.filter { $0.hasPrefix("  mttq ") }
    #expect(!examples.isEmpty)
    for example in examples {
      var words = Transcript.words(example.dropFirst("  mttq".count))
      if let pipe = words.firstIndex(of: "<") { words.removeSubrange(pipe...) }
      if let file = words.firstIndex(of: "-o") {
        words[file + 1] = book.folder.appending(path: words[file + 1]).path
      }
      if let table = words.firstIndex(of: "--from") {
        words[table + 1] = Fixtures.folder.appending(path: "tables/noi-gui.csv").path
      }
      #expect(book.run(words).last?.hasPrefix("[") != true, "\(example)")
    }
  }
}

extension ConsoleBook {
  fileprivate init(input: String) throws {
    try self.init(input: Array(input.utf8))
  }

  fileprivate init(input: [UInt8] = []) throws {
    try self.init(today: "2026-05-11", input: input)
  }

  fileprivate func journal() throws -> String { try text("journal.jsonl") }

  fileprivate func lastRecord() throws -> String {
    try journal().split(separator: "\n").last.map(String.init) ?? ""
  }
}
