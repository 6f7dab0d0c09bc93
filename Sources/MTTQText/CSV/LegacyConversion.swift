extension LegacyText {
  /// The encodings that text can be brought to Unicode from.
  package static let convertible: [LegacyText] = [.tcvn3, .vni]

  /// What the option `--encoding` calls it; nil for one that cannot be converted.
  package var word: String? {
    switch self {
    case .tcvn3: "tcvn3"
    case .vni: "vni"
    case .windows1258: nil
    }
  }

  /// The text of a table in this encoding, in UTF-8: from its own bytes, or from text that a program
  /// took for Western and saved as Unicode.
  ///
  /// TCVN3 writes most capitals by a change of font, which no plain text keeps: they come out small.
  func unicode(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(validating: bytes, as: UTF8.self)
    let codes = text.map { $0.unicodeScalars.map(\.value) } ?? bytes.map { UInt32($0) }
    let converted = self == .vni ? LegacyText.fromVNI(codes) : LegacyText.fromTCVN3(codes)
    return Array(String(converted).nfc.utf8)
  }

  private static func fromTCVN3(_ codes: [UInt32]) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    for code in codes { text.append(tcvn3Letters[code] ?? Unicode.Scalar(code) ?? "\u{FFFD}") }
    return text
  }

  /// Letters stand alone or are followed by their mark; marks after no vowel are left as they are.
  private static func fromVNI(_ codes: [UInt32]) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    var followsVowel = false
    for code in codes {
      let small = code >= 0xC0 && code < 0xE0 ? code + 0x20 : code
      if followsVowel, let marks = vniMarks[small] {
        text.append(contentsOf: marks.unicodeScalars)
        followsVowel = false
        continue
      }
      let scalar = vniLetters[code] ?? Unicode.Scalar(code) ?? "\u{FFFD}"
      text.append(scalar)
      followsVowel = vniVowels.contains(scalar)
    }
    return text
  }

  /// The letters of TCVN 5712:1993, VN3.
  private static let tcvn3Letters = table([
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ])

  /// The letters of VNI-Windows that are one character.
  private static let vniLetters = table([
    (0xC6, "Ỉ"), (0xCC, "ÌÍỴ"), (0xD1, "ĐỊĨƠ"), (0xD6, "Ư"),
    (0xE6, "ỉ"), (0xEC, "ìíỵ"), (0xF1, "địĩơ"), (0xF6, "ư"),
  ])

  private static let vniVowels = Set("aeouyAEOUYơưƠƯ".unicodeScalars)

  /// The marks of VNI-Windows, small ones: tones, and circumflex or breve with a tone.
  private static let vniMarks: [UInt32: String] = [
    0xF9: "\u{301}", 0xF8: "\u{300}", 0xFB: "\u{309}", 0xF5: "\u{303}", 0xEF: "\u{323}",
    0xE2: "\u{302}", 0xE1: "\u{302}\u{301}", 0xE0: "\u{302}\u{300}", 0xE5: "\u{302}\u{309}",
    0xE3: "\u{302}\u{303}", 0xE4: "\u{302}\u{323}", 0xEA: "\u{306}", 0xE9: "\u{306}\u{301}",
    0xE8: "\u{306}\u{300}", 0xFA: "\u{306}\u{309}", 0xFC: "\u{306}\u{303}",
    0xEB: "\u{306}\u{323}",
  ]

  /// The letters of runs, each run with the code of its first letter.
  private static func table(_ runs: [(first: UInt32, letters: String)]) -> [UInt32: Unicode.Scalar]
  {
    var table: [UInt32: Unicode.Scalar] = [:]
    for run in runs {
      for (place, letter) in run.letters.nfc.unicodeScalars.enumerated() {
        table[run.first + UInt32(place)] = letter
      }
    }
    return table
  }
}
