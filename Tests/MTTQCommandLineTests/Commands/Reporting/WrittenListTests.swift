import Foundation
import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization
import TestSupport
import Testing

@Suite("Lists and reports that are written into files") struct WrittenListTests {
  /// The commands that write a workbook, each with what its file is called.
  private static let commands = [
    ["org", "list"], ["area", "list"], ["task", "list"], ["task", "list", "--road-map", "month"],
    ["model", "list"], ["target", "list"], ["assessment", "list"], ["helper", "list"],
    ["household", "list"], ["deadlines"], ["report", "half-year"],
  ]
  private static let formats = ["csv", "xlsx", "json", "txt"]

  private func path(_ name: String, of book: ConsoleBook) -> String {
    book.folder.deletingLastPathComponent().appending(path: name).path
  }

  private func bytes(_ file: String) throws -> Data { try Data(contentsOf: URL(filePath: file)) }

  private func mode(_ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  @Test(arguments: commands, formats)
  func `are the same bytes twice, in the format of the file's name`(
    command: [String], ending: String
  ) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let (first, second) = (
      path("mot.\(ending)", of: book), path("HAI.\(ending.uppercased())", of: book)
    )
    for file in [first, second, second] {
      #expect(!book.run(command + ["-o", file]).contains { $0.hasPrefix("[") })
    }
    #expect(try bytes(first) == bytes(second))
    let start = ["csv": "\u{FEFF}", "xlsx": "PK", "json": "{\n  \"format\": \"mttq-"][ending] ?? ""
    #expect(String(decoding: try bytes(first), as: UTF8.self).hasPrefix(start))
  }

  @Test(arguments: commands)
  func `take the place of no workbook that was edited, unless it is forced`(command: [String])
    throws
  {
    let book = try ConsoleBook(today: "2026-05-11")
    let file = path("bang.xlsx", of: book)
    #expect(!book.run(command + ["-o", file]).contains { $0.hasPrefix("[") })
    let printed = try bytes(file)
    let edited = try edited(Array(printed))
    for foreign in [Data(edited), Data("đã sửa".utf8), printed.prefix(printed.count / 2)] {
      try foreign.write(to: URL(filePath: file))
      let refused = book.run(command + ["-o", file])
      #expect(refused.first?.contains("đã được sửa sau khi in") == true)
      #expect(refused.last == "[73]")
      #expect(try bytes(file) == foreign)
      #expect(book.run(command + ["--format", "csv", "-o", file]).last == "[73]")
    }
    #expect(!book.run(command + ["-o", file, "--force"]).contains { $0.hasPrefix("[") })
    #expect(try bytes(file) == printed)
  }

  /// The workbook with a blank more in its sheet, packed anew with the mark that it had.
  private func edited(_ bytes: [UInt8]) throws -> [UInt8] {
    let entries = try ZIPEntries(bytes)
    var archive = ZIPArchive()
    for path in entries.paths {
      let part = try #require(try entries.contents(of: path, atMost: 1 << 24))
      let text = String(decoding: part, as: UTF8.self)
      archive.add(
        path,
        path == "xl/worksheets/sheet1.xml" ? text.replacing("</t>", with: " </t>") : text)
    }
    return archive.bytes
  }

  @Test(arguments: commands, [true, false])
  func `are no workbook on a terminal`(command: [String], isTerminal: Bool) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let shown = Mutex("")
    let world = World(
      environment: ["MTTQ_BOOK": book.folder.path, "LANG": "en_US.UTF-8", "NO_COLOR": "1"],
      now: { SystemClock.Moment(seconds: 0, millisecond: 0) },
      today: { CalendarDate("2026-05-11") }, randomBytes: { [UInt8](repeating: 0, count: $0) },
      write: { stream, bytes in
        if stream == .output || isTerminal {
          shown.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        }
        return .written
      }, isTerminal: { _ in isTerminal })
    let code = Tool.run(command + ["--format", "xlsx"], in: world)
    #expect(code == (isTerminal ? .usage : .done))
    let start = isTerminal ? "error[usage/conflict]: XLSX files are nothing for a terminal\n" : "PK"
    #expect(shown.withLock { $0 }.hasPrefix(start))
  }

  @Test(
    arguments: [["helper", "list"], ["household", "list"], ["report", "half-year"]],
    formats + ["docx"])
  func `that name people are for their owner alone`(command: [String], ending: String) throws {
    // Lists are no documents.
    if ending == "docx", command[0] != "report" { return }
    let book = try ConsoleBook(today: "2026-05-11")
    let file = path("ten.\(ending)", of: book)
    #expect(!book.run(command + ["-o", file]).contains { $0.hasPrefix("[") })
    #expect(!book.run(command + ["--names", "-o", file]).contains { $0.hasPrefix("[") })
    #expect(try mode(file) == 0o600)
  }

  @Test(arguments: formats) func `of helpers name a person only when asked to`(ending: String)
    throws
  {
    let book = try ConsoleBook(today: "2026-05-11")
    let file = path("noi.\(ending)", of: book)
    let name = "Chi bộ khối phố Thống Nhất"
    for withNames in [false, true] {
      let names = withNames ? ["--names"] : []
      #expect(!book.run(["helper", "list", "-o", file] + names).contains { $0.hasPrefix("[") })
      let text = try text(of: Array(bytes(file)))
      #expect(text.contains(name) == withNames)
      #expect(text.contains("Công ty TNHH Đèn lồng Phố"))
    }
  }

  /// What stands in a file; of a workbook in its sheet.
  private func text(of bytes: [UInt8]) throws -> String {
    guard bytes.starts(with: [0x50, 0x4B]) else { return String(decoding: bytes, as: UTF8.self) }
    let sheet = try ZIPEntries(bytes).contents(of: "xl/worksheets/sheet1.xml", atMost: 1 << 24)
    return String(decoding: try #require(sheet), as: UTF8.self)
  }

  @Test func `say at their head that lines at fault are left out`() throws {
    let book = try ConsoleBook(today: "2026-05-11")
    try book.write(try book.text("journal.jsonl") + "không phải JSON\n", "journal.jsonl")
    let file = path("loi.xlsx", of: book)
    #expect(book.run(["report", "half-year", "-o", file]).last == "[65]")
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(book.run(["report", "half-year", "--despite-errors", "-o", file]).last == "[65]")
    #expect(try text(of: Array(bytes(file))).contains("1 lỗi"))
    #expect(
      book.run(["target", "list", "-o", file]) == [
        "! sổ có 1 lỗi, những chỗ sai không được tính: xem bằng mttq validate"
      ])
  }

  @Test(arguments: commands.filter { $0 != ["report", "half-year"] })
  func `are in no format that lists are not written in`(command: [String]) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    for (name, hint) in [
      ("a.pdf", ".xlsx"), ("a.ods", ".xlsx"), ("a.docx", ".xlsx"), ("a.md", ".csv"),
    ] {
      let refused = book.run(command + ["-o", path(name, of: book)])
      #expect(refused.first?.hasPrefix("! error[usage/conflict]: ") == true)
      #expect(refused.contains { $0.hasPrefix("!   = ") && $0.contains(hint) })
      #expect(refused.last == "[64]")
      #expect(!FileManager.default.fileExists(atPath: path(name, of: book)))
    }
    #expect(book.run(command + ["-o", path("plan.json", of: book)]) == [])
    #expect(book.run(command + ["-o", "BOOK/plan.json"]).last == "[73]")
  }
}
