import MTTQText
import Testing

@Suite struct `Text that a program broke` {
  @Test(arguments: [
    ("Tr?n Th? B??i", BrokenText.lostLetters), ("Nguy\u{FFFD}n", .lostLetters),
    ("?n", .lostLetters),
    ("#REF!", .errorValue), ("#n/a", .errorValue), ("=A2", .formula), ("=SUM(A1:A3)", .formula),
    ("Nguy\u{E1}\u{BB}\u{85}n", .mojibake), ("L\u{C3}\u{AA}", .mojibake),
    ("V\u{C4}\u{192}n", .mojibake),
  ])
  func `is told for what broke it`(text: String, broken: BrokenText) {
    #expect(BrokenText(in: text) == broken)
  }

  @Test(arguments: [
    "", "Trần Thị Bưởi", "H'Bên", "#1", "A (?)", "? ", "Nguyễn Văn A.", "Lê Thị Á",
  ])
  func `is not seen in what is sound`(text: String) {
    #expect(BrokenText(in: text) == nil)
  }
}
