import Foundation
import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization
import TestSupport
import Testing

/// What stands on the disk is never called failed without its id, and what is only said is no
/// reason to fail.
@Suite struct `What is recorded` {
  private static let words = ["record", "ngay-cong=3", "--on", "1/3/2026"]

  @Test(arguments: [
    words, ["household", "add", "Trần Thị Bưởi", "--status", "poor", "--area", "xuan-my"],
    ["area", "add", "Khu Mới"],
  ])
  func `is told with its id where it cannot be printed`(words: [String]) throws {
    let book = try FullBook(full: .output)
    let (code, said) = book.run(words)
    #expect(code == .inputOutput)
    let lines = said.split(separator: "\n")
    #expect(lines.first?.contains("đừng chạy lại lệnh") == true)
    let id = try #require(lines.dropFirst().first).trimmingCharacters(in: .whitespaces)
    #expect(
      try book.files().contains("\"id\":\"\(id)\"") || book.files().contains("\"id\": \"\(id)\""))
  }

  @Test func `is done where only standard error cannot be written`() throws {
    let book = try FullBook(full: .error)
    #expect(book.run(Self.words + ["--area", "xuan-my", "--by", "ai"]).code == .done)
    #expect(book.run(["target", "set", "cay-xanh", "--at-least", "500"]).code == .done)
    #expect(book.run(["target", "set", "cay-xanh"]).code == .usage)
  }

  @Test(arguments: [
    (words, ExitCode.done), (words + ["--org", "nong-dan", "--by", "vp"], .done),
    (words + ["--note", "cấp cây giống"], .data), (words + ["--household", "ho-0001"], .data),
    (words + ["--by", "Trần Thị Cúc"], .data),
    (["estimate", "half-year", "ngay-cong=3", "--on", "1/3/2026"], .done),
    (["estimate", "half-year", "ngay-cong=3", "--note", "tạm tính"], .data),
    (["remark", "half-year", "--section", "limits", "Kinh phí chưa kịp thời"], .data),
  ])
  func `is held against the register only where somebody may be named`(
    words: [String], code: ExitCode
  ) throws {
    let book = try FullBook(full: .error)
    try Data("{".utf8).write(to: book.folder.appending(path: "households.json"))
    #expect(book.run(words).code == code)
    #expect(book.run(words + ["-n"]).code == code)
  }
}

/// A copy of a book, and a console one stream of which takes nothing.
private struct FullBook {
  private let temporary: TemporaryFolder
  private let full: StandardStream

  init(full: StandardStream) throws {
    temporary = try TemporaryFolder()
    self.full = full
    try Fixtures.copy(book: "valid/cam-pho-2026", to: folder)
  }

  var folder: URL { temporary.url.appending(path: "book") }

  /// Runs a command, and gives what is written to the stream that takes something.
  func run(_ words: [String]) -> (code: ExitCode, said: String) {
    let said = Mutex<[UInt8]>([])
    let world = World(
      environment: ["MTTQ_BOOK": folder.path, "MTTQ_BY": "can-bo"],
      now: { SystemClock.Moment(seconds: 1_770_000_000, millisecond: 0) },
      today: { CalendarDate("2026-05-11") }, randomBytes: { Array(repeating: 7, count: $0) },
      write: { [full] stream, bytes throws(StoreFailure) in
        if stream == full {
          return try NamedStream("/dev/full")?.write(bytes) ?? .written
        }
        said.withLock { $0 += bytes }
        return .written
      })
    let code = Tool.run(words, in: world)
    return (code, String(decoding: said.withLock { $0 }, as: UTF8.self))
  }

  func files() throws -> String {
    try ["plan.json", "households.json", "journal.jsonl"].map { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }.joined()
  }
}
