import Foundation
import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `The house` {
  @Test(arguments: ["MTTQText", "MTTQCore", "MTTQRendering", "ArgumentSyntax"])
  func `keeps files, clock and locale out of its pure rooms`(target: String) {
    let files = SwiftFile.below("Sources/\(target)")
    #expect(!files.isEmpty)
    #expect(files.lines(with: #"\bimport (Foundation|Glibc|Musl|Darwin|Dispatch)"#) == [])
  }

  @Test(arguments: [#"\bunsafe\b"#, #"\bimport Glibc\b"#])
  func `makes system calls and touches raw memory in the store alone`(pattern: String) {
    let files = SwiftFile.below("Sources")
    let rooms = Set(files.lines(with: pattern).map { $0.split(separator: "/")[1] })
    #expect(rooms == ["MTTQStore"])
  }

  @Test func `has no file longer than 400 lines`() {
    let files = SwiftFile.below("Sources")
    #expect(!files.isEmpty)
    #expect(files.filter { $0.lines.count > 400 }.map(\.path) == [])
  }

  @Test(arguments: [
    "ArgumentSyntax", "MTTQCommandLine", "MTTQCore", "MTTQRendering", "MTTQStore", "MTTQText",
  ])
  func `has its tests in rooms of the same names`(target: String) {
    func rooms(_ folder: String) -> Set<Substring> {
      Set(SwiftFile.below(folder).compactMap { $0.path.dropFirst(folder.count + 1).room })
    }
    let rooms = (tests: rooms("Tests/\(target)Tests"), sources: rooms("Sources/\(target)"))
    #expect(!rooms.tests.isEmpty)
    #expect(rooms.tests.subtracting(rooms.sources).isSubset(of: ["Samples", "Transcripts"]))
  }

  @Test(arguments: [
    "fatal" + "Error", "try" + "!", #"\bas"# + "!", "@test" + "able", "TO" + "DO", "FIX" + "ME",
  ])
  func `leaves no trap and nothing undone`(pattern: String) {
    #expect((SwiftFile.below("Sources") + SwiftFile.below("Tests")).lines(with: pattern) == [])
  }
}

@Suite struct `Diagnostic codes` {
  /// The codes of the table of diagnostics.md.
  static let table = Set(order)

  private static let order: [String] = [
    "json/syntax", "json/encoding", "json/duplicate-key", "json/too-deep", "format/unknown",
    "field/missing", "field/type", "field/value", "field/unknown", "id/invalid", "id/duplicate",
    "ref/unknown", "date/invalid", "time/invalid", "quantity/precision", "quantity/range",
    "text/control", "text/not-nfc", "text/look-alike", "text/personal-name", "content/duplicate",
    "indicator/standard",
    "breakdown/standard", "indicator/ratio", "indicator/total", "indicator/percent",
    "breakdown/kind", "indicator/above", "indicator/mixed", "area/dates", "area/into", "area/day",
    "target/form", "task/dates", "report/duplicate", "report/dates", "report/order", "report/gap",
    "report/weekend", "report/undated", "report/snapshot", "report/seal", "received/repeated",
    "previous/unreadable", "previous/other", "journal/torn", "journal/lost",
    "journal/duplicate-record", "journal/check", "journal/conflicting-id",
    "journal/void-unknown", "journal/void-void", "journal/seal", "journal/uncovered",
    "assign/overlap", "assign/release", "assign/dates",
    "household/status", "household/area", "household/no-register", "household/count",
    "score/most", "fund/overdrawn", "quota/unmet", "rollup/mixed", "rollup/archive",
    "rollup/no-duty", "rollup/unit", "rollup/note", "file/mode", "file/copy",
  ]

  /// What no book below the fixtures can show: git keeps no modes, and `rollup` reads no one book.
  private static let withoutFixture: Set<String> = [
    "file/mode", "rollup/mixed", "rollup/archive", "rollup/no-duty", "rollup/unit", "rollup/note",
  ]

  /// The codes about tables that are imported: no file of a book has them, so that a terminal
  /// session shows each.
  private static let ofTables = declared.filter { $0.hasPrefix("table/") }

  private static let implemented = declared.filter { !$0.hasPrefix("table/") }

  private static let declared: Set<String> = Set(
    (SwiftFile.below("Sources/MTTQText") + SwiftFile.below("Sources/MTTQCore"))
      .flatMap(\.declaredCodes))

  /// The codes whose folders stand below the fixtures, those numbered `-2` and up with their first.
  private static let shown: Set<String> = Set(
    Fixtures.folders(holding: "expected.json", below: "invalid").map {
      String($0.dropFirst("invalid/".count).replacing(/-[0-9]+$/, with: ""))
    })

  @Test func `each have an explanation, in the order of the table`() {
    #expect(Set(Explanation.ofBooks.map(\.code.name)) == Self.implemented)
    #expect(Set(Explanation.ofTables.map(\.code.name)) == Self.ofTables)
    #expect(Explanation.ofBooks.map(\.code.name) == Self.order)
    for explanation in Explanation.ofBooks + Explanation.ofTables {
      #expect(explanation.example.wrong != explanation.example.right)
    }
  }

  @Test func `have the severity of the table`() {
    let codes = Explanation.ofBooks.map(\.code)
    #expect(
      codes.filter { $0.severity == .warning }.map(\.name) == [
        "field/unknown", "text/not-nfc", "text/look-alike", "text/personal-name",
        "indicator/above", "indicator/mixed", "area/day", "report/order", "report/gap",
        "report/snapshot", "received/repeated", "previous/unreadable", "previous/other",
        "journal/torn", "journal/duplicate-record", "journal/uncovered",
        "assign/overlap", "household/status", "household/area", "household/no-register",
        "household/count", "fund/overdrawn", "rollup/no-duty", "rollup/unit", "file/copy",
      ])
    #expect(
      codes.filter { $0.severity == .note }.map(\.name) == [
        "report/weekend", "report/undated", "quota/unmet", "rollup/note", "file/mode",
      ])
  }

  @Test func `of books each have a file of their own, with the explanation beside them`() {
    let files = (SwiftFile.below("Sources/MTTQText") + SwiftFile.below("Sources/MTTQCore"))
      .filter { file in file.declaredCodes.contains { !$0.hasPrefix("table/") } }
    #expect(files.filter { $0.declaredCodes.count > 1 }.map(\.path) == [])
    let unexplained = files.filter { file in
      !file.lines.contains { $0.contains("static let") && $0.contains("= Explanation(") }
    }
    #expect(unexplained.map(\.path) == [])
  }

  @Test func `of the core stand in the table`() {
    #expect(Self.implemented.count > 40)
    #expect(Self.implemented.subtracting(Self.table).sorted() == [])
  }

  @Test func `each have a fixture`() {
    #expect(
      Self.implemented.subtracting(Self.shown).subtracting(Self.withoutFixture).sorted() == [])
  }

  @Test func `each have a row in the README of the fixtures`() throws {
    let readme = try RepositoryText("Fixtures/README.md").text
    #expect(Self.shown.filter { !readme.contains("\n| `\($0)` |") }.sorted() == [])
  }

  @Test func `of tables stand in a terminal session each`() throws {
    let folder = Fixtures.folder.appending(path: "transcripts").path
    let sessions = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
      Fixtures.bytes("transcripts/" + name).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(!Self.ofTables.isEmpty)
    let unshown = Self.ofTables.filter { code in
      !sessions.contains { $0.contains("error[\(code)]") }
    }
    #expect(unshown.sorted() == [])
  }

  @Test func `name every folder of faults`() throws {
    #expect(Self.shown.subtracting(Self.table).sorted() == [])
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Fixtures.folder.appending(path: "invalid").path)
    #expect(Set(folders) == Set(Self.shown.map { String($0.prefix { $0 != "/" }) }))
  }
}

/// A Swift file of the repository.
struct SwiftFile {
  /// Relative to the repository.
  let path: String
  let lines: [Substring]

  /// The codes that the file declares.
  var declaredCodes: [String] {
    lines.flatMap { line in
      line.matches(of: /DiagnosticCode\("([a-z\/-]+)"/).map { String($0.1) }
    }
  }

  static func below(_ folder: String) -> [SwiftFile] {
    let root = Fixtures.folder.deletingLastPathComponent().path
    let paths =
      FileManager.default.enumerator(atPath: "\(root)/\(folder)")?
      .compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      FileManager.default.contents(atPath: "\(root)/\(folder)/\(path)").map { bytes in
        SwiftFile(
          path: "\(folder)/\(path)",
          lines: String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false))
      }
    }
  }
}

extension Substring {
  /// The first folder of a path; nil where there is none.
  fileprivate var room: Substring? {
    contains("/") ? prefix { $0 != "/" } : nil
  }
}

extension [SwiftFile] {
  /// The places of the lines that hold a pattern.
  fileprivate func lines(with pattern: String) -> [String] {
    flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        line.range(of: pattern, options: .regularExpression) == nil
          ? nil : "\(file.path):\(number + 1)"
      }
    }
  }
}
