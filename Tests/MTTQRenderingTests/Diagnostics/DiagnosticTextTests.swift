internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct DiagnosticTextTests {
  private func finding(_ line: String, fault: String, hint: Wording? = nil) throws -> Diagnostic {
    let bytes = Array(line.utf8)
    let wanted = Array(fault.utf8)
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: wanted) }, "the fault stands in the line")
    let source = SourceText(path: "so/journal.jsonl", bytes: bytes, firstLine: 12)
    return Diagnostic(
      DiagnosticCode("ref/unknown", .error), at: source.place(start..<start + wanted.count),
      Wording(vi: "không có tổ chức “nong-dann” trong kế hoạch", en: "no organisation “nong-dann”"),
      hint: hint)
  }

  @Test func `a finding shows its line, a caret under the place and the hint`() throws {
    let finding = try finding(
      #"{"org":"nong-dann"}"#, fault: #""nong-dann""#,
      hint: Wording(vi: "ý bạn là “nong-dan”?", en: "did you mean “nong-dan”?"))
    #expect(
      DiagnosticText.text(finding, in: .vietnamese) == #"""
        so/journal.jsonl:12:8: error[ref/unknown]: không có tổ chức “nong-dann” trong kế hoạch
          12 | {"org":"nong-dann"}
             |        ^^^^^^^^^^^
          = ý bạn là “nong-dan”?

        """#)
    #expect(
      DiagnosticText.text(finding, in: .english).hasPrefix(
        "so/journal.jsonl:12:8: error[ref/unknown]: no organisation “nong-dann”\n"))
  }

  @Test(arguments: [
    ("\t\"x\"", "\t^^^"), ("Hội “\"x\"", "     ^^^"),
    ("Ho\u{302}\u{323}i e\u{302}\u{301} \"x\"", "      ^^^"), ("漢字 \"x\"", "     ^^^"),
  ])
  func `the caret stands under the place by the width that is seen`(
    line: String, carets: String
  ) throws {
    let text = DiagnosticText.text(try finding(line, fault: "\"x\""), in: .english)
    #expect(text.split(separator: "\n")[2] == "     | \(carets)")
  }

  @Test func `what a terminal would obey is shown instead`() throws {
    let text = DiagnosticText.text(
      try finding("a\u{1B}[31m\u{202E} \"x\"", fault: "\"x\""), in: .english)
    #expect(text.contains("  12 | a␛[31m\u{FFFD} \"x\"\n"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `a finding without a place is its message alone`() {
    let finding = Diagnostic(
      DiagnosticCode("usage/option", .error), Wording(vi: "thiếu tùy chọn", en: "option missing"))
    #expect(
      DiagnosticText.text(finding, in: .english) == "error[usage/option]: option missing\n")
  }

  @Test func `colour adds escapes and nothing else`() throws {
    let finding = try finding(
      "\t\"x\" là sai", fault: "\"x\"", hint: Wording(vi: "sửa", en: "mend"))
    let coloured = DiagnosticText.text(finding, in: .vietnamese, style: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.withoutEscapes == DiagnosticText.text(finding, in: .vietnamese))
  }

  @Test func `findings as JSON say their number and each its place`() throws {
    let finding = try finding(#"{"org":"x"}"#, fault: #""x""#)
    #expect(
      JSONText.compact(
        DiagnosticsJSON.node(
          CheckOutcome([finding], files: ["so/journal.jsonl", "so/plan.json"]), in: .english))
          == #"""
          {"format":"mttq-diagnostics/1","files":2,"errors":1,"warnings":0,"diagnostics":[\#
          {"code":"ref/unknown","severity":"error","path":"so/journal.jsonl","line":12,"column":8,\#
          "message":"no organisation “nong-dann”","hint":null,"fix":null}],"sendings":[]}
          """#)
  }
}

extension String {
  /// The text without ANSI escapes.
  var withoutEscapes: String {
    var text = ""
    var isEscape = false
    for character in self {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { text.append(character) }
      if character == "m" { isEscape = false }
    }
    return text
  }
}
