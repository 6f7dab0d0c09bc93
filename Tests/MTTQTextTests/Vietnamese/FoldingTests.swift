internal import MTTQText
internal import Testing

@Suite struct `The search key` {
  @Test(arguments: [
    (["Uỷ ban", "Ủy ban", "uy ban", "U\u{309}y  BAN", " ủy\u{A0}ban\n"], "uy ban"),
    (["Đường", "đường", "duong", "\u{D0}ường", "ĐƯƠ\u{300}NG"], "duong"),
    (["Ngữ", "Ngư\u{303}", "Ngu\u{31B}\u{303}", "ngu"], "ngu"),
    (["“Vì người nghèo”", "\"Vi nguoi ngheo\"", "«Vì người nghèo»"], "\"vi nguoi ngheo\""),
    (["H’Bên", "H'Ben", "h‘ben", "H`bên"], "h'ben"),
    (["2021–2025", "2021-2025", "2021—2025", "2021\u{2212}2025"], "2021-2025"),
    (["Ä\u{200B}ß", "\u{FEFF}aß", "A\u{AD}ß"], "aß"),
    (["", " ", "\u{A0}\t\r\n", "\u{301}", "\u{200D}"], ""),
    (["İ", "I", "i", "ị"], "i"),
  ])
  func `is one for texts that a reader takes for the same`(texts: [String], key: String) {
    for text in texts {
      #expect(Folding.key(text) == key, "\(text)")
    }
  }

  @Test func `keeps words and letters apart`() {
    let texts = ["an", "ăn uống", "an uong ", "anuong", "tỷ", "tỉ", "한", "да", "123", "1 23"]
    #expect(
      texts.map(Folding.key) == [
        "an", "an uong", "an uong", "anuong", "ty", "ti", "\u{1112}\u{1161}\u{11AB}", "да", "123",
        "1 23",
      ])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is the same for composed text, and its own key`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let text = random.text(of: 12)
      let key = Folding.key(text)
      #expect(key.unicodeScalars.elementsEqual(Folding.key(text.nfc).unicodeScalars))
      #expect(key.unicodeScalars.elementsEqual(Folding.key(key).unicodeScalars))
    }
  }
}
