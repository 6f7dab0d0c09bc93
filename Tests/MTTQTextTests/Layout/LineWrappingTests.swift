import MTTQText
import TestSupport
import Testing

@Suite("Lines of a width") struct LineWrappingTests {
  @Test(arguments: [
    ("Quỹ “Vì người nghèo”", 20, ["Quỹ “Vì người nghèo”"]),
    ("Quỹ “Vì người nghèo”", 19, ["Quỹ “Vì người", "nghèo”"]),
    ("Quỹ “Vì người nghèo”", 8, ["Quỹ “Vì", "người", "nghèo”"]),
    ("  hai   dấu  cách ", 80, ["hai dấu cách"]), ("một\nhai ba", 6, ["một", "hai ba"]),
    ("một\n\nhai", 6, ["một", "", "hai"]), ("", 10, [""]), ("   ", 10, [""]),
    ("a Đạiđoànkết b", 5, ["a", "Đạiđo", "ànkết", "b"]), ("漢字漢字", 3, ["漢", "字", "漢", "字"]),
    ("ab", 0, ["a", "b"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
  ])
  func `break at blanks, cut longer words and keep the text's own breaks`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func `hang behind what begins them, and leave a path whole`() {
    #expect(
      "cần ghi lại: mttq record quy-vi-nguoi-ngheo-thu=12 --org mttq"
        .wrapped(to: 24, behind: "→ ", indent: 2) == [
          "→ cần ghi lại: mttq", "  record", "  quy-vi-nguoi-ngheo-thu=12", "  --org mttq",
        ])
  }

  @Test func `are never wider than asked for, and hold every letter but blanks`() {
    var random = SeededRandom(seed: 2)
    let letters = troublesomeLetters.filter { $0.displayWidth < 2 }
    for _ in 0..<2000 {
      let text = random.text(of: letters, longest: 30)
      let width = Int.random(in: 1...12, using: &random)
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(text.debugDescription)")
      #expect(lines.joined().withoutBreaks == text.withoutBreaks, "\(text.debugDescription)")
    }
  }
}

extension String {
  /// The scalars without blanks, tabs and line breaks, at which a text may be broken.
  fileprivate var withoutBreaks: [Unicode.Scalar] {
    unicodeScalars.filter { $0 != " " && $0 != "\n" && $0 != "\t" }
  }
}
