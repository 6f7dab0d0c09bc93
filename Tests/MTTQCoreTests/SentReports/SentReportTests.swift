import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A report as it was sent` {
  private static let path = "valid/tan-hoa-2025/reports/half-year.json"

  @Test func `gives the rows that it lists and nothing for other ones`() throws {
    let source = try #require(Fixtures.source(Self.path, named: "half-year.json"))
    let report = try SentReport(source)
    #expect(report.report == "half-year")
    #expect(report.year == 2025)
    #expect(report.unit.id == "tan-hoa")
    #expect(report.errors == 0)
    #expect(report.rows["quy-vi-nguoi-ngheo-thu"]?.value == Quantity(40_000_000))
    #expect(report.rows["cay-xanh"]?.value == Quantity(120))
    #expect(report.rows["cay-xanh"]?.kind == "sum")
    #expect(report.rows["giam-sat"] == nil)
  }

  @Test(arguments: [
    (#"{"format":"mttq-report/1""#, "json/syntax"),
    (#"{"format":"mttq-plan/1"}"#, "format/unknown"),
    (#"{"format":"mttq-report/1","report":"annual","asOf":"2025-12-09"}"#, "format/unknown"),
    ("[]", "format/unknown"), ("", "json/syntax"),
  ])
  func `is refused where it is damaged or something else`(text: String, code: String) {
    let fault = #expect(throws: Diagnostic.self) {
      _ = try SentReport(SourceText(path: "a.json", bytes: Array(text.utf8)))
    }
    #expect(fault?.code.name == code)
    #expect(fault?.place?.path == "a.json")
  }
}
