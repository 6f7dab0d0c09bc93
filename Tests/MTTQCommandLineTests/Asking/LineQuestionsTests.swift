import Foundation
import MTTQText
import TestSupport
import Testing

@Suite struct `What a line lacks` {
  private let transcript: NewTranscript

  init() throws {
    transcript = try NewTranscript()
    let book = transcript.folder.appending(path: "so")
    try Fixtures.copy(book: "valid/cam-pho-2026", to: book)
  }

  private func run(
    _ words: [String], _ answers: [String]?, variables: [String: String] = [:],
    language: String = ""
  ) -> String {
    transcript.run(
      ["-C", "~/so"] + words, answers: answers, language: language, variables: variables)
  }

  @Test func `is asked for one by one, shown as a line, and agreed to`() {
    let shown = run(["task"], ["done", "sông", "99", "7", "maybe", "y"], language: "en")
    #expect(
      shown.split(separator: "\n").filter { !$0.hasPrefix(" 10") && !$0.hasPrefix("  ") }
        == [
          "What is to be done:", "Type its number, id or name: done", "The task's id or title:",
          "Type its number, id or name: sông", "error[ref/unknown]: there is no task “sông”",
          "Type its number, id or name: 99", "error[ref/unknown]: there is no task “99”",
          "Type its number, id or name: 7", "next time type: mttq -C ~/so task done 7",
          "Run it now [Y/n]: maybe", "error[usage/value]: “maybe” is neither yes nor no",
          "Run it now [Y/n]: y", "01KDVDNA000000000000000000",
          "nobody is named as the writer: add --by NAME, or set MTTQ_BY", "[0]",
        ])
    #expect(shown.contains(" done    record that a task is done\n"))
    #expect(shown.contains("\n  1 1   II.1 Hội nghị triển khai"))
  }

  @Test func `is asked for again after a wrong answer, and given up after five`() throws {
    let shown = run(["report"], ["x", "6 tháng", "k"])
    #expect(
      shown == """
        Báo cáo: half-year, annual, month-03 …, hoặc tên như “6 tháng”, “năm”, “tháng 3”, “quý I”:
          1 half-year  6 tháng đầu năm, 14/5/2026, còn 133 ngày
          2 annual     năm, 31/10/2026, còn 303 ngày
        Gõ số thứ tự, mã hoặc tên [half-year]: x
        error[usage/value]: kế hoạch không có báo cáo “x”
          = các báo cáo của kế hoạch: half-year, annual
        Gõ số thứ tự, mã hoặc tên [half-year]: 6 tháng
        lần sau gõ: mttq -C ~/so report half-year
        Làm luôn [C/k]: k
        đã dừng, chưa làm gì
        [1]
        """)
    let before = try transcript.text("so/journal.jsonl")
    let wrong = run(["record"], Array(repeating: "khong-co", count: 9))
    #expect(wrong.split(separator: "Gõ số thứ tự").count == 6)
    #expect(wrong.hasSuffix("[64]"))
    #expect(try transcript.text("so/journal.jsonl") == before)
  }

  @Test func `of a figure is its indicator and its number`() throws {
    let shown = run(
      ["record", "--on", "1/5/2026"],
      ["cay-xanh", "1,500", "gần 5", "", "5 ngày công", "5", "Ngày công", "2", "", ""])
    #expect(shown.contains("lần sau gõ: mttq -C ~/so record --on 1/5/2026 cay-xanh=5 "))
    #expect(shown.hasSuffix("[0]"))
    #expect(try transcript.text("so/journal.jsonl").contains(#""values":{"cay-xanh":5,"#))
  }

  @Test(arguments: [
    ["task"], ["record"], ["report"], ["household", "assign"], ["receive", "annual"],
  ])
  func `is not asked for where nobody can answer or wants to`(words: [String]) {
    for shown in [
      run(words, nil), run(words + ["--no-input"], ["1"]),
      run(words, ["1"], variables: ["MTTQ_NO_INPUT": "1"]),
    ] {
      #expect(shown.hasSuffix("[64]"))
      #expect(!shown.contains("Gõ số thứ tự"))
    }
    #expect(run(words, [], variables: ["MTTQ_NO_INPUT": "0"]).hasSuffix("[1]"))
  }

  @Test func `is left alone where the line is wrong besides`() {
    #expect(run(["report", "--fromat", "json"], ["1"]).hasSuffix("[64]"))
    #expect(!run(["record", "--on", "31/4/2026"], ["1"]).contains("mttq record"))
    #expect(run(["record", "--", "-5"], ["1"]).hasSuffix("[64]"))
  }

  @Test func `ends without a trap whatever is answered`() {
    var random = SeededRandom(seed: 16)
    let pieces = [
      "", "1", "0", "-1", "99999999999999999999", "\u{1B}[2J", "\u{0}", "=", "-", "--", "c", "k",
      "cây", "'",
    ]
    // None that writes a file where it is run.
    let lines = [
      ["record"], ["task"], ["report"], ["send"], ["household"], ["area"], ["remark"],
      ["score"], ["trace"], ["estimate"], ["target", "set"], ["void"],
    ]
    for _ in 0..<60 {
      let answers = (0..<8).map { _ in
        (0..<Int.random(in: 0...2, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
      let words = lines.randomElement(using: &random) ?? []
      let shown = run(words, answers)
      // The terminal echoes what is typed; the tool shows it as signs.
      let typed = answers.joined().split(separator: "\u{1B}").count
      #expect(shown.split(separator: "\u{1B}").count <= typed + 1)
      #expect(["[0]", "[1]", "[64]", "[65]", "[66]", "[73]"].contains { shown.hasSuffix($0) })
    }
  }
}
