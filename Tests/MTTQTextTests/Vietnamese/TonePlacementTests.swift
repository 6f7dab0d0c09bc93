internal import MTTQText
internal import Testing

@Suite struct `The place of a tone` {
  @Test(arguments: [
    ("hoà", "hòa"), ("hoá", "hóa"), ("HOẢ", "HỎA"), ("Toạ", "Tọa"), ("loã", "lõa"),
    ("khoẻ", "khỏe"), ("Loè", "Lòe"), ("hoẹ", "họe"), ("uỷ", "ủy"), ("Uỷ ban", "Ủy ban"),
    ("luỹ", "lũy"), ("tuý", "túy"), ("thuỳ,", "thùy,"), ("nguỵ", "ngụy"), ("UỶ", "ỦY"),
    ("ho\u{61}\u{300}", "hòa"), ("hoà thuận, khoẻ mạnh", "hòa thuận, khỏe mạnh"),
  ])
  func `is one in open oa, oe and uy`(written: String, canonical: String) {
    #expect(TonePlacement.canonical(written) == canonical)
    #expect(TonePlacement.canonical(canonical) == canonical)
    #expect(TonePlacement.canonical(written).isNFC)
  }

  @Test(arguments: [
    "hoàn", "ngoài", "ngoèo", "khoét", "thuyền", "khuỷu", "huýt", "quý", "Quỹ", "QUỴ", "quà",
    "thuế", "thuở", "già", "mía", "của", "hòa", "", "à", "á o", "oậ",
  ])
  func `stays where there is no choice`(word: String) {
    #expect(TonePlacement.canonical(word) == word)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `is settled by one pass over any text`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let once = TonePlacement.canonical(random.text(of: 12))
      #expect(once.isNFC)
      #expect(TonePlacement.canonical(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }
}
