internal import MTTQText
internal import Testing

@Suite struct `Normalization form C` {
  @Test(arguments: [
    ("", ""), ("Uỷ ban", "Uỷ ban"), ("U\u{309}y", "\u{1EE6}y"), ("a\u{302}\u{301}", "ấ"),
    ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("o\u{31B}\u{323}", "ợ"),
    ("ơ\u{301}", "ớ"), ("x\u{301}", "x\u{301}"), ("\u{301}", "\u{301}"), ("\u{212A}", "K"),
    ("\u{2000}", "\u{2002}"), ("\u{1100}\u{1161}", "가"), ("\u{340}", "\u{300}"),
    ("\u{958}", "\u{915}\u{93C}"), ("👩‍🌾", "👩‍🌾"),
  ])
  func `composes letters and marks`(text: String, composed: String) {
    #expect(Array(text.nfc.unicodeScalars) == Array(composed.unicodeScalars))
    #expect(text.isNFC == text.unicodeScalars.elementsEqual(composed.unicodeScalars))
  }

  @Test func `keeps every scalar that the quick check lets through`() {
    let quick = [0...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x20AB...0x20AB].joined()
    for value in quick {
      // Behind a scalar that is not let through, so that the full check runs.
      let text = Unicode.Scalar(UInt32(value)).map { "\u{4E00}\($0)" } ?? ""
      #expect(text.isNFC, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `holds for its own result, and changes no meaning`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let text = random.text(of: 12)
      #expect(text.nfc.isNFC)
      #expect(text.nfc == text)
    }
  }
}
