import Foundation
import MTTQCore
import Testing

@Suite struct `The library as a program imports it` {
  private func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/valid/cam-pho-2026")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test func `a report is computed from the bytes of a book`() throws {
    let book = try CampaignBook(
      plan: bytes("plan.json"), households: bytes("households.json"),
      journal: bytes("journal.jsonl"))
    #expect(book.unitName == "phường Cẩm Phô")
    #expect(book.reportIDs == ["half-year", "annual"])
    let report = try book.report("annual", asOf: "2026-11-21")
    let raised = try #require(report.figure(of: "quy-vi-nguoi-ngheo-thu"))
    #expect(raised.cumulative?.description == "263250000")
    #expect(raised.percent?.description == "105.3")
    #expect(raised.isMet == true)
    #expect(report.householdsWithoutHelper == ["h011"])
    #expect(report.householdsHelped == 7)
    #expect(report.householdsOutOfPoverty == 2)
  }

  @Test func `every error of a book is thrown with its place`() throws {
    let plan = Array(#"{"format":"mttq-plan/1","year":2026}"#.utf8)
    #expect {
      try CampaignBook(plan: plan)
    } throws: { error in
      guard case BookFault.wrongFiles(let findings) = error else { return false }
      return findings.map { "\($0.file):\($0.line):\($0.column) \($0.code)" } == [
        "plan.json:1:1 field/missing", "plan.json:1:1 field/missing",
        "plan.json:1:1 field/missing", "plan.json:1:1 field/missing",
      ]
    }
  }

  @Test func `a report that is not owed and a day that is none are refused`() throws {
    let book = try CampaignBook(plan: bytes("plan.json"))
    #expect(throws: BookFault.unknownReport("month-01")) { try book.report("month-01") }
    #expect(throws: BookFault.invalidDate("2026-02-30")) {
      try book.report("annual", asOf: "2026-02-30")
    }
  }
}
