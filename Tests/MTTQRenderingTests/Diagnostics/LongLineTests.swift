internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `A line too long for the page` {
  /// The lines of a finding at `fault`, the first time it stands in the line.
  private func shown(
    _ line: String, fault: String, width: Int, lineNumber: Int = 7
  ) throws -> [String] {
    let bytes = Array(line.utf8)
    let wanted = Array(fault.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: wanted) })
    let source = SourceText(path: "so/journal.jsonl", bytes: bytes, firstLine: lineNumber)
    let finding = Diagnostic(
      DiagnosticCode("ref/unknown", .error), at: source.place(start..<start + wanted.count),
      Wording(vi: "sai", en: "wrong"))
    return DiagnosticText.text(finding, in: .english, width: width)
      .split(separator: "\n").dropFirst().map(String.init)
  }

  @Test func `is cut on both sides of the place`() throws {
    let note = String(repeating: "đã trao ", count: 20)
    let lines = try shown(
      #"{"note":"\#(note)","org":"x","by":"\#(note)"}"#, fault: #""x""#, width: 60)
    #expect(
      lines == [
        #"  7 | … đã trao đã trao đã trao ","org":"x","by":"đã trao đ…"#,
        #"    |                                   ^^^"#,
      ])
  }

  @Test func `is cut at its end alone where the place stands at the start`() throws {
    let lines = try shown(
      #"{"x":"\#(String(repeating: "ấ", count: 90))"}"#, fault: #""x""#, width: 40)
    #expect(
      lines == ["  7 | {\"x\":\"\(String(repeating: "ấ", count: 27))…", "    |  ^^^"])
  }

  @Test func `is cut at its start alone where the place stands at the end`() throws {
    let lines = try shown(
      #"{"a":"\#(String(repeating: "ấ", count: 90))","x"}"#, fault: #""x""#, width: 40)
    #expect(
      lines == [
        "  7 | …\(String(repeating: "ấ", count: 27))\",\"x\"}",
        "    | \(String(repeating: " ", count: 30))^^^",
      ])
  }

  @Test func `keeps the caret to what is shown of a fault that is longer`() throws {
    let long = "\"" + String(repeating: "ấ", count: 200) + "\""
    let lines = try shown("{\"key\":\(long)}", fault: long, width: 40)
    #expect(
      lines == [
        "  7 | {\"key\":\"\(String(repeating: "ấ", count: 25))…",
        "    |        \(String(repeating: "^", count: 27))",
      ])
  }

  @Test func `shows a tab as a blank, and counts wide letters twice and marks not at all`() throws {
    let long = String(repeating: "\t漢🌾e\u{302}\u{301}", count: 20)
    let lines = try shown("\(long)\"x\"\(long)", fault: "\"x\"", width: 40)
    #expect(
      lines == [
        "  7 | …e\u{302}\u{301} 漢🌾e\u{302}\u{301} 漢🌾e\u{302}\u{301} 漢🌾e\u{302}\u{301}\"x\" 漢🌾e\u{302}\u{301} 漢…",
        "    |                     ^^^",
      ])
  }

  @Test(arguments: [26, 40, 60, 80, 120, 160], [0, 1, 7, 30, 79, 133, 400, 2000])
  func `never takes more than the page, and the caret stands under the place`(
    width: Int, before: Int
  ) throws {
    for unit in ["a", "ấ", "漢", "🌾", "e\u{302}\u{301}", "👩‍👩‍👧", "\t"] {
      let fill = String(String(repeating: unit, count: before))
      let lines = try shown("\(fill)⌘⌘\(fill)", fault: "⌘⌘", width: width)
      let (text, carets) = (lines[0], lines[1])
      if !text.contains("\t") {
        #expect(text.displayWidth <= width, "\(unit) \(before)")
        let head = try #require(text.split(separator: "⌘", maxSplits: 1).first)
        #expect(String(head).displayWidth == carets.displayWidth - 2, "\(unit) \(before)")
      }
      #expect(carets.hasSuffix(" ^^") || carets.hasSuffix("\t^^"), "\(unit) \(before)")
    }
  }

  @Test func `goes on before what is left of it after the reader has cut it`() throws {
    let lines = try shown(
      String(repeating: "a", count: 500) + "\"x\"", fault: "\"x\"", width: 1000)
    #expect(lines[0] == "  7 | …\(String(repeating: "a", count: 400))\"x\"")
  }

  @Test func `a caret under a tab stays at its start`() throws {
    #expect(try shown("a\tb", fault: "\tb", width: 80) == ["  7 | a\tb", "    |  ^"])
    #expect(try shown("a\tb", fault: "a\tb", width: 80) == ["  7 | a\tb", "    | ^"])
  }
}
