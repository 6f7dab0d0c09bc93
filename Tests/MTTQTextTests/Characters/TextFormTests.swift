import MTTQText
import Testing

@Suite struct `What no text may hold` {
  @Test(
    arguments: [
      "\u{0}", "\u{1B}", "\r", "\u{7F}", "\u{85}", "\u{9B}", "\u{61C}", "\u{200B}", "\u{200E}",
      "\u{200F}",
      "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{E0001}",
      "\u{E007F}",
    ] as [Unicode.Scalar])
  func `is found where it stands`(scalar: Unicode.Scalar) throws {
    let text = "Đoàn kết\(Character(scalar))!"
    let fault = try #require(TextForm.fault(in: text))
    #expect(fault.kind == .character(scalar))
    #expect(text.unicodeScalars[fault.range.lowerBound] == scalar)
    #expect(!text.visible.unicodeScalars.contains(scalar))
    #expect(TextForm.fault(in: text.visible) == nil)
  }

  @Test(arguments: [
    "", "Ủy ban MTTQ – “Vì người nghèo”\n\tnăm 2026", "\u{A0}\u{AD}", "\u{200C}\u{200D}", "👩‍🌾",
    "a" + String(repeating: "\u{323}", count: 30), "\u{2027}\u{2030}\u{2065}\u{206A}\u{E0080}",
  ])
  func `is not seen in what is sound`(text: String) {
    #expect(TextForm.fault(in: text) == nil)
    #expect(text.legible == text)
  }

  @Test func `a flood of marks is one, and ends after as many as a letter may bear`() throws {
    let flood = "a" + String(repeating: "\u{323}", count: 31) + "b"
    let fault = try #require(TextForm.fault(in: flood))
    #expect(fault.kind == .marks)
    #expect(flood.visible == "a" + String(repeating: "\u{323}", count: 30) + "b")
    #expect(flood.nfc.unicodeScalars.elementsEqual(flood.unicodeScalars))
    #expect(flood.isNFC)
  }

  @Test func `controls are shown by their signs, line breaks kept where they may be`() {
    #expect("a\u{1B}[2J\nb\u{7F}\u{9B}".visible == "a␛[2J␊b␡\u{FFFD}")
    #expect("a\u{1B}\nb".legible == "a␛\nb")
    #expect("a\nb\tc".legible == "a\nb\tc")
  }
}

@Suite struct `A text as a book keeps it` {
  @Test(arguments: [
    ("\u{D0}ặng", "Đặng"), ("\u{189}ặng", "Đặng"), ("đặng", "đặng"), ("\u{F0}", "\u{F0}"),
    ("E\u{302}", "Ê"),
  ])
  func `is composed and has no look-alike of Đ`(text: String, kept: String) {
    #expect(text.ofBook.unicodeScalars.elementsEqual(kept.unicodeScalars))
    #expect(!text.ofBook.hasLookAlike)
  }
}
