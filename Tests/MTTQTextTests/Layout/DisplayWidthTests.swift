import MTTQText
import TestSupport
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("mttq", 4), ("Hộ nghèo", 8), ("Ho\u{323}\u{302} nghe\u{300}o", 8),
    ("\u{301}", 0), ("漢字", 4), ("ｶﾅ", 2), ("가각", 4), ("🇻🇳", 2), ("👨‍👩‍👧", 2), ("☝️", 2), ("☝", 1),
    ("…–─", 3), ("\u{7}\n\r\n\u{9B}", 0), ("a\u{200B}b", 2), ("a\u{A0}b", 3),
  ])
  func `a text has as many columns as a terminal gives it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("hộ", 6, TextAlignment.left, "hộ    "), ("hộ", 6, .right, "    hộ"),
    ("hộ", 6, .center, "  hộ  "), ("hộ", 5, .center, " hộ  "), ("漢", 3, .right, " 漢"),
    ("hộ nghèo", 3, .left, "hộ nghèo"), ("", 2, .left, "  "), ("hộ", -1, .right, "hộ"),
  ])
  func `padding fills up to the width`(
    text: String, width: Int, alignment: TextAlignment, padded: String
  ) {
    #expect(text.padded(to: width, alignment) == padded)
  }

  @Test(arguments: [
    ("hộ nghèo", 8, "hộ nghèo"), ("hộ nghèo", 7, "hộ ngh…"), ("hộ nghèo", 1, "…"),
    ("hộ nghèo", 0, ""), ("hộ nghèo", -3, ""), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"),
    ("漢字", 2, "…"), ("", 1, ""), ("o\u{323}\u{302}", 1, "o\u{323}\u{302}"), ("漢", 2, "漢"),
  ])
  func `what is cut shows an ellipsis`(text: String, width: Int, truncated: String) {
    #expect(text.truncated(to: width) == truncated)
  }

  @Test func `whatever the text, it is never wider than it was cut to`() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let text = random.text(of: troublesomeLetters, longest: 20)
      let width = Int.random(in: 0...15, using: &random)
      #expect(text.truncated(to: width).displayWidth <= width, "\(text.debugDescription)")
      #expect(
        text.padded(to: width, .center).displayWidth == max(width, text.displayWidth),
        "\(text.debugDescription)")
    }
  }
}
