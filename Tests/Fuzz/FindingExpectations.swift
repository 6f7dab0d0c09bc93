internal import MTTQRendering
internal import MTTQText

extension Expectations {
  /// Every finding lies in the text that it is about, and can be shown.
  mutating func expect(_ findings: [Diagnostic], liesIn bytes: [UInt8], path: String) {
    let ends = LineWidths(bytes)
    for finding in findings {
      guard let place = finding.place, place.path == path else { continue }
      let at = "\(finding.code.name) at \(place.line):\(place.column)"
      expect(place.line >= 1 && place.line <= ends.count, "\(at) is no line of \(ends.count)")
      expect(place.column >= 1 && place.width >= 1, "\(at) is no column")
      expect(
        place.column <= ends.width(ofLine: place.line) + 1, "\(at) lies behind its line's end")
      let isText = !place.excerpt.unicodeScalars.contains("\u{FFFD}")
      expect(
        !isText || place.excerpt.isEmpty
          || place.excerptColumn <= place.excerpt.unicodeScalars.count,
        "\(at) lies outside its excerpt")
    }
    expectShowable(findings)
  }

  /// Findings have words, and the first of them make a text.
  ///
  /// Drawing them takes longer than most readers do: each input is drawn in one language.
  mutating func expectShowable(_ findings: [Diagnostic]) {
    let language: Language = findings.count.isMultiple(of: 2) ? .english : .vietnamese
    let text = DiagnosticText.text(Array(findings.prefix(5)), in: language)
    expect(text.isEmpty == findings.isEmpty, "findings without a text")
    expect(findings.allSatisfy { !$0.message.english.isEmpty }, "a finding without words")
  }
}

/// How many code points the lines of a text have, line breaks and a first byte-order mark left out.
private struct LineWidths {
  private var widths: [Int] = []

  init(_ bytes: [UInt8]) {
    var width = 0
    let hasMark = bytes.starts(with: SourceText.byteOrderMark)
    for byte in bytes.dropFirst(hasMark ? 3 : 0) {
      if byte == 0x0A {
        widths.append(width)
        width = 0
      } else if byte & 0xC0 != 0x80 {
        width += 1
      }
    }
    widths.append(width)
  }

  var count: Int { widths.count }

  func width(ofLine line: Int) -> Int {
    line >= 1 && line <= widths.count ? widths[line - 1] : 0
  }
}
