import Foundation
import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization
import TestSupport
import Testing

@Suite struct `mttq form` {
  private let areas = ["form", "half-year", "--for", "areas", "-o"]

  @Test(arguments: ["bieu.xlsx", "bieu.csv"])
  func `makes one file, and does not replace what is there`(name: String) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let path = book.folder.path + "/" + name
    #expect(book.run(areas + [path]).first == "BOOK/\(name)")
    let made = try Data(contentsOf: URL(filePath: path))
    #expect(made.starts(with: Data((name.hasSuffix("csv") ? "\u{FEFF}mttq-form/1" : "PK").utf8)))
    let refused = book.run(areas + [path])
    #expect(refused.first?.hasPrefix("! error[store/cannot-create]: đã có “BOOK/\(name)”") == true)
    #expect(refused.last == "[73]")
    try Data("đã điền".utf8).write(to: URL(filePath: path))
    #expect(book.run(areas + [path]).last == "[73]")
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("đã điền".utf8))
    #expect(book.run(areas + [path, "--force"]).first == "BOOK/\(name)")
    #expect(try Data(contentsOf: URL(filePath: path)) == made)
  }

  @Test func `makes a folder with a file a sender, or none where one is there`() throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let folder = book.folder.path + "/bieu/thang-5"
    let words = ["form", "half-year", "--for", "organisations", "-o", folder]
    let ids = ["mttq", "nong-dan", "phu-nu", "thanh-nien", "cuu-chien-binh", "chu-thap-do"]
    let paths = ids.map { "BOOK/bieu/thang-5/\($0).xlsx" }
    #expect(Array(book.run(words).prefix(6)) == paths)
    #expect(try files(in: folder) == ids.map { "\($0).xlsx" }.sorted())
    try FileManager.default.removeItem(atPath: folder + "/mttq.xlsx")
    let refused = book.run(words)
    #expect(refused.first?.contains("thang-5/nong-dan.xlsx”, “BOOK/bieu/") == true)
    #expect(refused.last == "[73]")
    #expect(try files(in: folder).count == 5)
    #expect(book.run(words + ["--org", "mttq"]).first == paths[0])
  }

  @Test func `makes no folder where a file stands`() throws {
    let book = try ConsoleBook(today: "2026-05-11")
    try book.write("a", "bieu")
    #expect(book.run(areas + [book.folder.path + "/bieu"]).last == "[73]")
    #expect(try book.text("bieu") == "a")
  }

  @Test(arguments: [
    (["--for", "areas", "--org", "phu-nu", "-o", "BOOK"], "--org không dùng cho biểu loại này"),
    (["--for", "organisations", "--area", "tu-le", "-o", "BOOK"], "--area không dùng"),
    (["--for", "areas", "--area", "khong-co", "-o", "BOOK"], "không có khu dân cư “khong-co”"),
    (
      ["--for", "areas", "--area", "tu-le-hoai-pho", "-o", "BOOK"],
      "“tu-le-hoai-pho” không có trong kỳ 01/01/2026 – 10/5/2026"
    ),
    (
      ["--for", "areas", "--indicator", "ty-le-bhyt", "-o", "BOOK"],
      "“ty-le-bhyt” là tỷ lệ, mttq tự tính nên biểu không hỏi"
    ),
    (
      ["--for", "areas", "--indicator", "tong-an-sinh-xa-hoi", "-o", "BOOK"],
      "“tong-an-sinh-xa-hoi” là số tổng"
    ),
    (["--for", "units", "-o", "BOOK"], "units"),
    (["--for", "areas", "-o", "bieu.xls"], "biểu không lập thành tệp .xls"),
    (["--for", "areas"], "thiếu tùy chọn bắt buộc “--output”"),
    (["-o", "BOOK"], "thiếu tùy chọn bắt buộc “--for”"),
  ])
  func `refuses what it cannot make, and makes nothing`(words: [String], fault: String) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let before = try files(in: book.folder.path)
    let lines = book.run(["form", "half-year"] + words)
    #expect(lines.first { $0.hasPrefix("! error") }?.contains(fault) == true, "\(lines)")
    #expect(lines.last == "[64]")
    #expect(try files(in: book.folder.path) == before)
  }

  @Test(arguments: [true, false])
  func `puts a workbook into a pipe, and none on a terminal`(isTerminal: Bool) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let shown = Mutex("")
    let world = World(
      environment: ["MTTQ_BOOK": book.folder.path, "LANG": "en_US.UTF-8", "NO_COLOR": "1"],
      now: { SystemClock.Moment(seconds: 0, millisecond: 0) },
      today: { CalendarDate("2026-05-11") }, randomBytes: { [UInt8](repeating: 0, count: $0) },
      write: { _, bytes in
        shown.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        return .written
      }, isTerminal: { _ in isTerminal })
    let code = Tool.run(areas + ["-"], in: world)
    #expect(code == (isTerminal ? .usage : .done))
    let start = isTerminal ? "error[usage/conflict]: XLSX files are nothing for a terminal\n" : "PK"
    #expect(shown.withLock { $0 }.hasPrefix(start))
  }

  private func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
