import MTTQText
import Testing

@Suite struct `A table in an old encoding` {
  /// The country's name and more, as Western programs show text in the old encodings.
  private static let samples: [(LegacyText, western: String, unicode: String)] = [
    (
      .tcvn3, "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"
    ),
    (.tcvn3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    (.tcvn3, "Hé nghÌo, Kh«ng cßn, Êu th¬", "Hộ nghèo, Không còn, ấu thơ"),
    (.vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (.vni, "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    (
      .vni, "Hoä ngheøo ôû aáp Baéc, OÅi, Ñaëng, ÔÛ, ÖÙng, Lyù, Myõ",
      "Hộ nghèo ở ấp Bắc, Ổi, Đặng, Ở, Ứng, Lý, Mỹ"
    ),
  ]

  private func cell(_ bytes: [UInt8], _ encoding: LegacyText?) throws -> String? {
    try CSVTable(SourceText(path: "t.csv", bytes: bytes), from: encoding).header.first?.text
  }

  @Test(arguments: samples.indices)
  func `is brought to Unicode from its own bytes and from text taken for Western`(
    place: Int
  ) throws {
    let (encoding, western, unicode) = Self.samples[place]
    let quoted = "\"" + western + "\""
    let bytes = quoted.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try cell(bytes, encoding) == unicode.nfc)
    #expect(try cell(Array(quoted.utf8), encoding) == unicode.nfc)
  }

  @Test(arguments: samples.indices.filter { samples[$0].western.utf8.count > 36 })
  func `is refused otherwise, with the way out`(place: Int) throws {
    let (encoding, western, _) = Self.samples[place]
    let bytes = Array(("\"" + western + "\"").utf8)
    let fault = #expect(throws: Diagnostic.self) { try cell(bytes, nil) }
    #expect(fault?.code == .csvEncoding)
    #expect(fault?.hint?(.english).contains("--encoding \(encoding.word ?? "?")") == true)
  }

  @Test(arguments: LegacyText.convertible, 0..<100)
  func `never traps`(encoding: LegacyText, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = try? cell(bytes, encoding)
  }
}
