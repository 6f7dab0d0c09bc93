import MTTQCore
import MTTQText
import Testing

@Suite struct `The example of an explanation` {
  /// What no piece of a book can show: bytes that no text holds, the modes of a disk, a roll-up, a book
  /// without a register, seals of what is cut short there, and what stands beside a book.
  private static let unshown: Set<String> = [
    "json/encoding", "file/mode", "rollup/mixed", "household/no-register", "previous/unreadable",
    "previous/other", "report/snapshot", "report/seal", "journal/lost", "journal/seal",
    "file/copy", "rollup/archive", "rollup/no-duty", "rollup/unit", "rollup/note",
  ]

  private static let shown = Explanation.ofBooks.filter { !unshown.contains($0.code.name) }

  @Test(arguments: shown)
  func `has exactly the fault that it explains`(explanation: Explanation) {
    let found = PieceBook(explanation.example.wrong).findings
    #expect(found.map(\.code.name) == [explanation.code.name])
  }

  @Test(arguments: shown)
  func `has no fault once it is mended`(explanation: Explanation) {
    let found = PieceBook(explanation.example.right).findings
    #expect(found.map(Finding.init) == [])
  }

  /// What no text can show: bytes that are none.
  private static let unwritten: Set<String> = ["table/encoding", "table/file"]

  @Test(arguments: Explanation.ofTables.filter { !unwritten.contains($0.code.name) })
  func `of a table has the fault, and none once it is mended`(explanation: Explanation) {
    #expect(codes(ofTable: explanation.example.wrong) == [explanation.code.name])
    #expect(codes(ofTable: explanation.example.right) == [])
  }

  private func codes(ofTable text: String) -> [String] {
    let plan = PlanDocument(
      SourceText(path: "plan.json", bytes: Array(PlanText().text.utf8)))
    guard let plan = plan.plan, let day = CalendarDate("2026-05-12") else { return ["no plan"] }
    do throws(Diagnostic) {
      var tables = ResultTables(plan: plan, register: nil, day: day)
      tables.read(try TableFile(path: "bang.csv", bytes: Array(text.utf8)))
      return tables.findings.map(\.code.name)
    } catch {
      return [error.code.name]
    }
  }
}

extension Explanation: CustomTestStringConvertible {
  /// The code, by which a test is named.
  public var testDescription: String { code.name }
}
