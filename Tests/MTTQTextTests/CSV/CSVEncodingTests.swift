import MTTQText
import Testing

@Suite struct `Encodings of tables` {
  private static let header = "Chỉ tiêu;Số lượng;Ghi chú\n"

  private func fault(_ bytes: [UInt8]) -> String? {
    do throws(Diagnostic) {
      _ = try CSVTable(SourceText(path: "t.csv", bytes: bytes))
      return nil
    } catch {
      let place = error.place
      return "\(place?.line ?? 0):\(place?.column ?? 0) \(error.message(.vietnamese))"
    }
  }

  @Test(arguments: [
    ("TrËt tù ch÷ c¸i ®­îc", LegacyText.tcvn3), ("ChØ tiªu;Sè l­îng", .tcvn3),
    ("Quü V× ng­êi nghÌo", .tcvn3), ("Uû ban MÆt trËn Tæ quèc x· Ia Ake", .tcvn3),
    ("Ñoaøn keát toaøn daân xaây döïng", .vni), ("Chæ tieâu;Soá löôïng", .vni),
    ("UÛY BAN MAËT TRAÄN TOÅ QUOÁC", .vni),
  ])
  func `old encodings are named`(text: String, encoding: LegacyText) {
    #expect(fault(Array(text.utf8))?.contains(encoding.name) == true)
  }

  @Test(arguments: [
    "Đoàn kết", "résumé café déjà", "", "Hội Nông dân", "a ù b û c ø", "Müller, Köln, Zürich",
    "Microsoft® Windows® Office®", "10 µg; 5 m²; 30°", "Hoà, oá, khoẻ, tuân, quê, xoã",
    "HOÀ HOÁ KHOÁ TOÀN", "«Vì người nghèo»", "Rơ Lan H'Bên; Niê; Y Brăm Êban; Ksor H'Blăm",
    "Toà án; Hoá chất; thoáng", "loà xoà; toán; hoãn",
  ])
  func `other text is not taken for an old encoding`(text: String) {
    #expect(fault(Array(text.utf8)) == nil)
  }

  /// The places of cells in old encodings, and what they are told to be in.
  private func cells(_ text: String) throws -> [String] {
    let table = try TextTable(text).table
    return table.rows.flatMap { row in
      row.cells.compactMap { cell in
        guard case .old(let encoding) = cell.content else { return nil }
        let place = table.place(row, cell.column)
        return "\(place.line):\(place.column) \(encoding.name)"
      }
    }
  }

  @Test(arguments: [
    "NguyÔn ThÞ Lan", "TrÇn V¨n Tý", "§ç ThÞ Hoµ", "Lª ThÞ B­ëi", "Ph¹m V¨n §øc", "Vâ ThÞ Ổi",
    "Bïi ThÞ Út", "§Æng V¨n §­îc", "Hå ThÞ Nhá", "Ng« V¨n S¸u", "NGUYÔN V¨N AN",
  ])
  func `a name in TCVN3 is known whatever stands beside it`(name: String) throws {
    #expect(
      try cells("Họ và tên,Khu dân cư\n\(name),An Định\n") == [
        "2:1 TCVN3 (ABC)"
      ])
  }

  @Test(arguments: ["Nguyeãn Vaên An", "Traàn Thò Böôûi", "LEÂ VAÊN BAÛY", "Phaïm Vaân"])
  func `so is one in VNI`(name: String) throws {
    #expect(
      try cells("Họ và tên,Khu dân cư\nAn,\(name)\n") == [
        "2:4 VNI"
      ])
  }

  @Test(arguments: [
    "Nguyễn Văn An", "Noël Đức", "Müller, Köln, Zürich", "Rơ Lan H'Bên", "3m×4m; 1½ ngày; khu A¹",
    "Hoà, oá, khoẻ, août", "10 µg; 5 m²; Sony®", "«Vì người nghèo»", "NguyỄn ThÚy HoÀng",
    "Y Brăm Êban",
    "Tr\u{E1}\u{BA}§n", "in\u{AD}form",
  ])
  func `no sound cell is taken for an old encoding`(cell: String) throws {
    #expect(try cells("Họ và tên,Khu dân cư\n\"\(cell)\",An Định\n") == [])
  }

  @Test func `one row in an old encoding stands out in a table that is sound`() throws {
    let sound = String(repeating: "cay-xanh;5;Hội Nông dân phường trồng cây\n", count: 50)
    let pasted = "cay-xanh;5;TrËt tù ch÷ c¸i ®­îc s¾p xÕp\n"
    #expect(try cells(Self.header + sound) == [])
    #expect(try cells(Self.header + sound + pasted) == ["52:12 TCVN3 (ABC)"])
    #expect(try cells(Self.header + pasted + sound) == ["2:12 TCVN3 (ABC)"])
    #expect(
      try cells(Self.header + sound + "x\n" + pasted.dropLast()) == ["53:12 TCVN3 (ABC)"])
  }

  @Test func `few letters of an old encoding on each row add up`() {
    let rows = "a;b\n" + String(repeating: "1;Ngµy\n", count: 3)
    #expect(
      fault(Array(rows.utf8))
        == "2:1 chữ trong bảng ở bảng mã cũ TCVN3 (ABC), không phải Unicode")
  }

  @Test(arguments: [
    ("ChØ tiªu;Sè l­îng", "TCVN3 (ABC)"), ("Chæ tieâu;Soá löôïng", "VNI"),
    ("Sôì lýõòng;Tôò chýìc", "Windows-1258"),
  ])
  func `bytes that are no UTF-8 are refused with the encoding that they may be in`(
    western: String, name: String
  ) {
    let bytes = western.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(fault(bytes)?.contains(name) == true)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "1:2 bảng không ở bảng mã Unicode"),
      (Array("a;b\nx\u{0}".utf8), "2:2 bảng không phải văn bản UTF-8"),
      ([0x61, 0, 0xD1, 0x1E, 0x0A, 0], "1:3 bảng không phải văn bản UTF-8"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62], "2:1 văn bản UTF-16 hỏng"),
      ([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x61, 0], "1:2 văn bản UTF-16 hỏng"),
      ([0xFE, 0xFF, 0, 0x61, 0xDC, 0x00], "1:2 văn bản UTF-16 hỏng"),
    ] as [([UInt8], String)])
  func `what is no text is refused where it begins`(bytes: [UInt8], expected: String) {
    #expect(fault(bytes)?.hasPrefix(expected) == true)
  }

  @Test func `UTF-16 of both orders reads every plane`() throws {
    let text = "a;Ngày ₫ 𠀀\n1;é\n"
    for isHighFirst in [true, false] {
      let units = [0xFEFF] + Array(text.utf16)
      let bytes = units.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isHighFirst ? pair : pair.reversed()
      }
      let table = try CSVTable(SourceText(path: "t.csv", bytes: bytes))
      #expect(table.source.bytes == Array(text.utf8))
    }
  }
}
