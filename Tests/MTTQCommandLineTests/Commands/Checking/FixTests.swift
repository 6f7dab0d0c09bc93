import Foundation
import MTTQText
import TestSupport
import Testing

@Suite struct `The fix of a finding` {
  private static let books = Fixtures.folders(holding: "expected.json", below: "invalid")

  /// Each finding of a book by its code and place, with its change.
  private struct Finding {
    let code: String
    let severity: String
    let path: String
    let edit: JSONNode?

    /// What stays the same when lines and columns move.
    var kind: String { "\(code) \(path)" }

    init(_ node: JSONNode) {
      code = node["code"]?.text ?? ""
      severity = node["severity"]?.text ?? ""
      path = node["path"]?.text ?? ""
      edit = node["fix"].flatMap { $0.members == nil ? nil : $0 }
    }
  }

  private func findings(of book: URL) throws -> [Finding] {
    let console = Console(today: CalendarDate("2026-05-11"), locale: "", book: book.path)
    let printed = console.run(["validate", "--format", "json", "-q"]).filter {
      !$0.hasPrefix("! ") && !$0.hasPrefix("[")
    }
    let text = SourceText(path: "", bytes: Array(printed.joined(separator: "\n").utf8))
    return (JSONReader.read(text).tree?["diagnostics"]?.elements ?? []).map(Finding.init)
  }

  /// The text with the change of a finding.
  private func changed(_ text: String, _ fix: JSONNode) throws -> String {
    func number(_ key: String) throws -> Int {
      try #require(fix["range"]?[key]?.quantity.flatMap { Int($0.description) })
    }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
    let (line, end) = (try number("line") - 1, try number("endLine") - 1)
    #expect(line == end)
    let (from, to) = (try number("column") - 1, try number("endColumn") - 1)
    let new = try #require(fix["text"]?.text)
    lines[line].replaceSubrange(from..<to, with: Array(new.unicodeScalars))
    return lines.map { line in String(String.UnicodeScalarView(line)) }.joined(separator: "\n")
  }

  @Test func `mends it and brings no other error, in every book that has one fault`() throws {
    var codes: [String: Int] = [:]
    for name in Self.books {
      let folder = try TemporaryFolder()
      let book = folder.url.appending(path: "so")
      try Fixtures.copy(book: name, to: book)
      let before = try findings(of: book)
      for finding in before {
        guard let edit = finding.edit else { continue }
        let file = URL(filePath: finding.path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try changed(text, edit).write(to: file, atomically: false, encoding: .utf8)
        let after = try findings(of: book)
        let same = before.count { $0.kind == finding.kind }
        #expect(after.count { $0.kind == finding.kind } < same, "\(name): \(finding.code)")
        let errors = Set(before.map(\.kind))
        let new = after.filter { $0.severity == "error" && !errors.contains($0.kind) }
        #expect(new.map(\.code) == [], "\(name): \(finding.code)")
        codes[finding.code, default: 0] += 1
        try text.write(to: file, atomically: false, encoding: .utf8)
      }
    }
    #expect(
      Set(codes.keys).isSuperset(of: [
        "date/invalid", "field/missing", "field/unknown", "json/syntax", "text/look-alike",
        "text/not-nfc",
      ]), "\(codes)")
  }
}
