import MTTQText
import TestSupport
import Testing

@Suite struct `Tables in old encodings` {
  /// A table as `--encoding` reads it, its rows joined.
  private func read(_ bytes: [UInt8], _ encoding: LegacyText) throws -> [String] {
    try TextTable(bytes, encoding: encoding).rows.map { $0.joined(separator: "|") }
  }

  private func fault(_ bytes: [UInt8], _ encoding: LegacyText) -> String? {
    do throws(Diagnostic) {
      _ = try CSVTable(SourceText(path: "t.csv", bytes: bytes), encoding: encoding)
      return nil
    } catch {
      let place = "\(error.place?.line ?? 0):\(error.place?.column ?? 0)"
      return "\(place) \(error.message(.vietnamese)) = \(error.hint?(.vietnamese) ?? "")"
    }
  }

  /// Letters and their bytes, from TCVN 5712:1993 (VN3), from the key table of VNI-Windows and from
  /// Windows-1258: bare vowels of one kind first, then grave, hook, tilde, acute, dot below.
  private static let samples: [(LegacyText, [UInt8], String)] = [
    (.tcvn3, [0x61, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9], "aàảãáạ"),
    (.tcvn3, [0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6], "ăằẳẵắặ"),
    (.tcvn3, [0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB], "âầẩẫấậ"),
    (.tcvn3, [0x65, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1], "eèẻẽéẹ"),
    (.tcvn3, [0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6], "êềểễếệ"),
    (.tcvn3, [0x69, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE], "iìỉĩíị"),
    (.tcvn3, [0x6F, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4], "oòỏõóọ"),
    (.tcvn3, [0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9], "ôồổỗốộ"),
    (.tcvn3, [0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE], "ơờởỡớợ"),
    (.tcvn3, [0x75, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4], "uùủũúụ"),
    (.tcvn3, [0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9], "ưừửữứự"),
    (.tcvn3, [0x79, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE], "yỳỷỹýỵ"),
    (.tcvn3, [0xAE, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7], "đĂÂÊÔƠƯĐ"),
    (.tcvn3, [0x31, 0x30, 0x6D, 0xB2, 0x20, 0x93, 0x78, 0x94, 0x96], "10m² “x”–"),
    (
      .vni, [0x61, 0x61, 0xF8, 0x61, 0xFB, 0x61, 0xF5, 0x61, 0xF9, 0x61, 0xEF],
      "aàảãáạ"
    ),
    (
      .vni, [0x61, 0xEA, 0x61, 0xE8, 0x61, 0xFA, 0x61, 0xFC, 0x61, 0xE9, 0x61, 0xEB],
      "ăằẳẵắặ"
    ),
    (
      .vni, [0x61, 0xE2, 0x61, 0xE0, 0x61, 0xE5, 0x61, 0xE3, 0x61, 0xE1, 0x61, 0xE4],
      "âầẩẫấậ"
    ),
    (
      .vni, [0x65, 0xE2, 0x65, 0xE0, 0x65, 0xE5, 0x65, 0xE3, 0x65, 0xE1, 0x65, 0xE4],
      "êềểễếệ"
    ),
    (
      .vni, [0x6F, 0xE2, 0x6F, 0xE0, 0x6F, 0xE5, 0x6F, 0xE3, 0x6F, 0xE1, 0x6F, 0xE4],
      "ôồổỗốộ"
    ),
    (.vni, [0x69, 0xEC, 0xE6, 0xF3, 0xED, 0xF2], "iìỉĩíị"),
    (
      .vni, [0xF4, 0xF4, 0xF8, 0xF4, 0xFB, 0xF4, 0xF5, 0xF4, 0xF9, 0xF4, 0xEF],
      "ơờởỡớợ"
    ),
    (
      .vni, [0xF6, 0xF6, 0xF8, 0xF6, 0xFB, 0xF6, 0xF5, 0xF6, 0xF9, 0xF6, 0xEF],
      "ưừửữứự"
    ),
    (.vni, [0x79, 0x79, 0xF8, 0x79, 0xFB, 0x79, 0xF5, 0x79, 0xF9, 0xEE], "yỳỷỹýỵ"),
    (.vni, [0xF1, 0xD1, 0x41, 0xC1, 0x55, 0xDB, 0x59, 0xD4, 0xD9], "đĐẤỦYỚ"),
    (.vni, [0x41, 0xCA, 0x41, 0xCB, 0x45, 0xC4, 0x4F, 0xC0, 0xD6, 0xCF, 0xCE], "ĂẶỆỒỰỴ"),
    (.vni, [0x49, 0xCC, 0xC6, 0xD3, 0xCD, 0xD2, 0x20, 0x55, 0xFB, 0x79], "IÌỈĨÍỊ Ủy"),
    (
      .windows1258, [0x61, 0xCC, 0xE2, 0xF2, 0xE3, 0xEC, 0xF0, 0xD0, 0xF5, 0xFD, 0xDE, 0xFE],
      "àậắđĐơữ₫"
    ),
  ]

  @Test(arguments: samples)
  func `read letter for letter, from bytes and from what they look like`(
    encoding: LegacyText, bytes: [UInt8], meant: String
  ) throws {
    #expect(try read(Array("x\n".utf8) + bytes, encoding) == ["x", meant])
    let punctuation: [UInt8: Unicode.Scalar] = [0x93: "“", 0x94: "”", 0x96: "–"]
    var look = String.UnicodeScalarView("x\n".unicodeScalars)
    look.append(contentsOf: bytes.map { punctuation[$0] ?? Unicode.Scalar($0) })
    #expect(try read(Array(String(look).utf8), encoding) == ["x", meant])
    let units = [0xFEFF] + Array(String(look).utf16)
    let utf16 = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(utf16, encoding) == ["x", meant])
  }

  @Test(arguments: [
    (LegacyText.tcvn3, "Hä vµ tªn chñ hé;DiÖn hé\nNguyÔn ThÞ T­ëng;cËn nghÌo"),
    (.vni, "Hoï vaø teân chuû hoä;Dieän hoä\nNguyeãn Thò Töôûng;caän ngheøo"),
    (
      .windows1258,
      "Ho\u{F2} va\u{CC} tên chu\u{D2} hô\u{F2};Diê\u{F2}n hô\u{F2}\n"
        + "Nguyê\u{DE}n Thi\u{F2} T\u{FD}\u{F5}\u{D2}ng;câ\u{F2}n nghe\u{CC}o"
    ),
  ])
  func `say the same once they are converted`(encoding: LegacyText, look: String) throws {
    let expected = ["Họ và tên chủ hộ|Diện hộ", "Nguyễn Thị Tưởng|cận nghèo"]
    #expect(try read(Array(look.utf8), encoding) == expected)
    let bytes = look.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try read(bytes, encoding) == expected)
  }

  @Test func `name their faults in the text that was meant`() throws {
    let look = "Hä tªn;DiÖn hé\n\"NguyÔn\" ThÞ;x\n"
    let faults = try TextTable(Array(look.utf8), encoding: .tcvn3).faults
    #expect(faults.map { $0.place?.excerpt } == ["\"Nguyễn\" Thị;x"])
    #expect(faults.map { $0.place?.line } == [2])
  }

  @Test(arguments: [
    (
      Array("Họ tên;x\n".utf8), LegacyText.tcvn3,
      "1:2 chữ ở đây là Unicode, nên bảng không ở bảng mã TCVN3 (ABC)"
        + " = bỏ --encoding; nếu bảng lẫn hai bảng mã, chuyển các dòng cũ sang Unicode bằng Unikey"
    ),
    (
      Array("Hoï vaø teân chuû hoä;Dieän hoä\n".utf8), .tcvn3,
      "1:1 chữ trong bảng ở bảng mã VNI, không phải TCVN3 (ABC) = chọn --encoding vni"
    ),
    (
      "Hä vµ tªn chñ hé;DiÖn hé".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, .vni,
      "1:1 chữ trong bảng ở bảng mã TCVN3 (ABC), không phải VNI = chọn --encoding tcvn3"
    ),
    (
      [0x61, 0, 0xFF, 0x0A], .vni,
      "1:3 bảng không phải văn bản UTF-8; có lẽ là UTF-16 thiếu dấu thứ tự byte (BOM)"
        + " = trong Excel, lưu lại bằng “CSV UTF-8” hoặc “Unicode Text”"
    ),
  ])
  func `are refused where they are not in the encoding that was chosen`(
    bytes: [UInt8], encoding: LegacyText, expected: String
  ) {
    #expect(fault(bytes, encoding) == expected)
  }

  @Test(arguments: [
    ("TrËt tù ch÷ c¸i ®­îc", "tcvn3"), ("Ñoaøn keát toaøn daân xaây döïng", "vni"),
  ])
  func `are refused with the word that converts them`(text: String, word: String) {
    do throws(Diagnostic) {
      _ = try CSVTable(SourceText(path: "t.csv", bytes: Array(text.utf8)))
      Issue.record("not refused")
    } catch {
      #expect(error.hint?(.english).hasPrefix("add --encoding \(word), or") == true)
      #expect(LegacyText(rawValue: word) != nil)
    }
  }

  @Test(arguments: LegacyText.allCases)
  func `never trap on random bytes`(encoding: LegacyText) {
    var generator = SeededRandom(seed: 23)
    for _ in 0..<400 {
      let length = Int.random(in: 0..<60, using: &generator)
      let bytes = (0..<length).map { _ in UInt8.random(in: 1...255, using: &generator) }
      guard let text = try? TextTable(bytes, encoding: encoding) else { continue }
      #expect(String(validating: text.source.bytes, as: UTF8.self) != nil)
      for row in text.table.rows { #expect(!row.cells.isEmpty || text.table.fault(of: row) != nil) }
    }
  }
}
