import Foundation
import TestSupport
import Testing

@Suite struct `mttq review print` {
  private let made: NewTranscript

  init() throws {
    made = try NewTranscript()
    for book in ["duc-co-2017", "duc-co-2019", "hoi-an-2019"] {
      try Fixtures.copy(book: "valid/\(book)", to: made.folder.appending(path: book))
    }
  }

  @Test func `refuses a review without years`() {
    let shown = made.run("review", "print", "so-ket", "-C", "~/hoi-an-2019")
    #expect(shown.hasPrefix("error[usage/value]: “so-ket” chưa ghi các năm được nhìn lại"))
    #expect(shown.hasSuffix("[64]"))
  }

  @Test func `reads a report as it was sent, and refuses one of a book with errors`() throws {
    _ = made.run("report", "annual", "-C", "~/duc-co-2017", "--format", "json", "-o", "~/2017.json")
    let command = ["review", "print", "so-ket-3-nam", "~/2017.json", "-C", "~/duc-co-2019"]
    let shown = made.run(command)
    #expect(shown.contains("có sổ của 2/3 năm; không có sổ: 2018"))
    let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Cây xanh trồng mới cây 2.150 – 2.600 4.750 (2/3 năm)"))
    try made.write(
      made.text("2017.json").replacing("\"errors\": 0", with: "\"errors\": 2"), "2017.json")
    let refused = made.run(command)
    #expect(
      refused.hasPrefix("~/2017.json:1:1: error[rollup/mixed]: báo cáo được in khi sổ còn lỗi"))
    #expect(refused.hasSuffix("[65]"))
  }

  @Test func `refuses a book with an error, and writes nothing`() throws {
    try made.write(
      made.text("duc-co-2017/journal.jsonl").replacing("phu-nu", with: "phu-nuu"),
      "duc-co-2017/journal.jsonl")
    let shown = made.run(
      "review", "print", "so-ket-3-nam", "~/duc-co-2017", "-C", "~/duc-co-2019", "-o", "~/r.csv")
    #expect(shown.contains("error[ref/unknown]") && shown.hasSuffix("[65]"))
    #expect(try made.names().contains("r.csv") == false)
  }

  @Test func `writes the format that the file's name asks for`() throws {
    for (name, start) in [
      ("r.csv", "\u{FEFF}Chỉ tiêu,ĐVT,"), ("r.md", "# Sơ kết 3 năm"), ("r.json", "{\n"),
      ("r.txt", "Sơ kết 3 năm"),
    ] {
      let shown = made.run(
        "review", "print", "so-ket-3-nam", "-C", "~/duc-co-2019", "-o", "~/\(name)")
      #expect(shown == "[0]")
      #expect(try made.text(name).hasPrefix(start))
    }
  }
}
