import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A report file` {
  @Test func `as it was sent has no fault`() throws {
    let source = try #require(
      Fixtures.source("valid/tan-hoa-2025/reports/half-year.json", named: "half-year.json"))
    #expect(SentReportDocument(source).findings.isEmpty)
  }

  @Test func `is told every fault at its place`() throws {
    let path = "valid/tan-hoa-2025/reports/half-year.json"
    let whole = String(decoding: try #require(Fixtures.bytes(path)), as: UTF8.self)
    let text =
      whole
      .replacing(#""year": 2025"#, with: #""year": "2025""#)
      .replacing(#""report": "half-year""#, with: #""report": "half-yaer", "là": 1"#)
      .replacing(#""title""#, with: #""titel""#)
    let document = SentReportDocument(
      SourceText(path: "half-year.json", bytes: Array(text.utf8)))
    let codes = document.findings.map(\.code.name)
    #expect(Set(codes) == ["field/type", "field/value", "field/unknown", "field/missing"])
    for finding in document.findings {
      let place = try #require(finding.place)
      let line = text.split(separator: "\n", omittingEmptySubsequences: false)[place.line - 1]
      let rest = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(place.column - 1)))
      switch finding.code.name {
      case "field/type": #expect(rest.hasPrefix(#""2025""#))
      case "field/value":
        #expect(rest.hasPrefix(#""half-yaer""#))
        #expect(finding.hint?.english == "did you mean “half-year”?")
      case "field/unknown": #expect(rest.hasPrefix(#""là""#) || rest.hasPrefix(#""titel""#))
      default: #expect(rest.hasPrefix("{"))
      }
    }
  }

  @Test(arguments: [
    (#"{"format":"mttq-report/2"}"#, "format/unknown"), ("[]", "field/type"), ("", "json/syntax"),
  ])
  func `of another kind is refused`(text: String, code: String) {
    let document = SentReportDocument(SourceText(path: "a.json", bytes: Array(text.utf8)))
    #expect(document.findings.contains { $0.code.name == code && $0.severity == .error })
  }

  @Test func `shows no name of a household in a finding`() throws {
    let path = "valid/tan-hoa-2025/reports/half-year.json"
    let whole = String(decoding: try #require(Fixtures.bytes(path)), as: UTF8.self)
    let text = whole.replacing(
      #"{"# + "\n" + #"  "format""#, with: #"{"names": {"h1": "Người Mẫu\u0001"}, "format""#)
    #expect(text != whole)
    let findings = SentReportDocument(
      SourceText(path: "half-year.json", bytes: Array(text.utf8))
    ).findings
    #expect(findings.map(\.code.name) == ["text/control"])
    #expect(findings.allSatisfy { $0.place?.excerpt.contains("Mẫu") == false })
  }
}
