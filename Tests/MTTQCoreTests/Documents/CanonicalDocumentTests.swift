import MTTQCore
import MTTQText
import Testing

@Suite struct `A file in canonical form` {
  @Test func `tells where it differs and what belongs there`() throws {
    let plan = PlanText().text
    let canonical = try #require(Self.document(plan).bytes)
    #expect(Self.document(canonical).difference == nil)
    let text = String(decoding: canonical, as: UTF8.self)
    func difference(_ changed: String) -> FormDifference? { Self.document(changed).difference }

    let exponent = try #require(difference(text.replacing("2026,", with: "202.6e1,")))
    #expect(exponent.mend == .text("2026,"))
    #expect(difference("\u{FEFF}" + text)?.mend == .noMark)
    #expect(difference(text + "\n")?.mend == .noLine)
    let returns = try #require(difference(text.replacing("\n", with: "\r\n")))
    #expect(returns.mend == .endOfLine)
    #expect(returns.place.line == 1)
    #expect(returns.place.column == 2)
  }

  @Test(arguments: [
    (#"{"format":"mttq-plan/2"}"#, "format/unknown"), (#"{"a":1}"#, "format/unknown"),
    (#"{"format":"mttq-plan/1","a":1,"a":1}"#, "json/duplicate-key"), ("[", "json/syntax"),
  ])
  func `is not made of what cannot be read`(text: String, code: String) {
    let document = Self.document(text)
    #expect(document.bytes == nil)
    #expect(document.faults.map(\.code.name) == [code])
  }

  @Test func `shows nobody's name where a register differs`() throws {
    let text = #"""
      {"format":"mttq-households/1","households":[
      {"head":"Nguyễn Thị A","id":"h1","status":"poor"}]}
      """#
    let document = CanonicalDocument(
      path: "households.json", bytes: Array(text.utf8), format: .register)
    let difference = try #require(document.difference)
    #expect(!"\(difference)".contains("Nguyễn"))
  }

  @Test(
    arguments: [
      ("mttq-plan/1", .plan), ("mttq-households/1", .register), ("mttq-report/1", nil),
      ("", .plan),
    ] as [(String, DocumentFormat?)])
  func `is recognised by its format`(name: String, format: DocumentFormat?) {
    #expect(DocumentFormat(namedIn: Array(#"{"format":"\#(name)"}"#.utf8)) == format)
  }

  private static func document(_ text: String) -> CanonicalDocument { document(Array(text.utf8)) }

  private static func document(_ bytes: [UInt8]) -> CanonicalDocument {
    CanonicalDocument(path: "plan.json", bytes: bytes, format: .plan)
  }
}
