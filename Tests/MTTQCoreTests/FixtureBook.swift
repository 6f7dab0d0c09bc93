import Foundation
import MTTQCore
import MTTQText

/// The fixtures of the repository.
enum Fixtures {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The bytes of a file below the fixtures, or nil where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder.appending(path: path).path).map(Array.init)
  }

  static func source(_ path: String, named name: String) -> SourceText? {
    bytes(path).map { SourceText(path: name, bytes: $0) }
  }

  /// The folders below the fixtures that hold a file of a name, relative to the fixtures.
  static func folders(holding name: String, below start: String) -> [String] {
    let root = folder.path + "/"
    guard
      let names = FileManager.default.enumerator(atPath: folder.appending(path: start).path)
    else { return [] }
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix("/" + name) || $0 == name }
      .map { start + "/" + $0.dropLast(name.count + 1) }
      .map { $0.replacing(root, with: "") }
      .sorted()
  }
}

/// A book of the fixtures, read in memory.
struct FixtureBook {
  let findings: [Diagnostic]
  let book: Book?

  init(_ folder: String, asOf: CalendarDate? = nil) {
    guard let plan = Fixtures.source(folder + "/plan.json", named: "plan.json") else {
      book = nil
      findings = []
      return
    }
    let reading = BookReading(
      plan: PlanDocument(plan),
      register: Fixtures.source(folder + "/households.json", named: "households.json"))
    book = reading.book(
      journal: Fixtures.source(folder + "/journal.jsonl", named: "journal.jsonl"),
      watchesRecords: true)
    var findings = book?.findings ?? reading.documentFindings
    if let asOf, let book { findings += book.unmetQuotas(asOf: asOf) }
    self.findings = findings.sorted(by: Diagnostic.inReadingOrder)
  }
}
