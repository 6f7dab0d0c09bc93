/// The Vietnamese encodings from before Unicode, known by how they look as Western text; raw values
/// are the words that `--encoding` takes.
package enum LegacyText: String, Hashable, Sendable, CaseIterable {
  case tcvn3
  case vni
  case windows1258 = "windows-1258"

  /// The name that users of Vietnamese keyboards know it by.
  package var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .windows1258: "Windows-1258"
    }
  }

  /// The encoding that bytes which are no UTF-8 are most likely in, or nil where little says so.
  package static func encoding(ofWestern bytes: [UInt8]) -> LegacyText? {
    var clues = Clues()
    for byte in bytes { clues.read(UInt32(byte)) }
    return clues.likeliest
  }

  /// Whether a character is a Vietnamese letter or mark that no text in an old encoding looks like.
  @inline(__always)
  static func isUnicodeAlone(_ code: UInt32) -> Bool {
    switch code {
    case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x300...0x323:
      true
    default: false
    }
  }

  /// What speaks for each encoding in the text read so far.
  ///
  /// A line, or the whole text, is in TCVN3 or VNI where three letters give it away, more than it
  /// has letters that only Unicode has: so one pasted row stands out in a table that is sound.
  struct Clues {
    private var line = Tally()
    private var whole = Tally()
    private var found: LegacyText?
    private var previous: UInt32 = 0
    /// How many lines ended before the one that is read.
    private var lines = 0
    /// The line that was found out, and the first with a clue.
    private var foundAt: Int?
    private var clueAt: Int?

    /// What the text is in beyond doubt.
    var encoding: LegacyText? { found ?? line.encoding ?? (whole + line).encoding }
    /// The line that shows what the text is in, counted from 0.
    var lineIndex: Int { foundAt ?? (line.encoding == nil ? clueAt : nil) ?? lines }
    /// What most of the text is in beyond doubt, whatever one line of it looks like.
    var prevailing: LegacyText? { (whole + line).encoding }
    /// What text that is no Unicode is in.
    var likeliest: LegacyText? { (whole + line).likeliest }

    /// Takes the next character of the text, as Western (Latin-1) text has it.
    @inline(__always)
    mutating func read(_ code: UInt32) {
      if code >= 0x80 {
        line.read(code, after: previous)
      } else if code == 0x0A {
        if clueAt == nil, line.hasClue { clueAt = lines }
        if found == nil, let encoding = line.encoding { (found, foundAt) = (encoding, lines) }
        whole = whole + line
        line = Tally()
        lines += 1
      }
      previous = code
    }
  }
}

/// Counts of letters that give an encoding away.
struct Tally {
  var tcvn3 = 0
  /// Those of `tcvn3` that are signs and no letter of any language.
  var signs = 0
  var vni = 0
  var windows1258 = 0
  /// Vietnamese letters that only Unicode has.
  var unicode = 0

  static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      tcvn3: left.tcvn3 + right.tcvn3, signs: left.signs + right.signs, vni: left.vni + right.vni,
      windows1258: left.windows1258 + right.windows1258, unicode: left.unicode + right.unicode)
  }

  var hasClue: Bool { tcvn3 > 0 || vni > 0 }

  /// Three letters are asked for, as one or two stand in sound text as well, in foreign names above
  /// all. Of TCVN3 one must be a sign, as its other letters are those of French, German and Danish.
  var encoding: LegacyText? {
    if tcvn3 >= 3, signs >= 1, tcvn3 > unicode, tcvn3 >= vni { return .tcvn3 }
    return vni >= 3 && vni > unicode ? .vni : nil
  }

  /// Two letters are enough where the bytes are known to be no Unicode.
  var likeliest: LegacyText? {
    let most = max(tcvn3, vni, windows1258)
    guard most >= 2 else { return nil }
    return most == windows1258 ? .windows1258 : signs > 0 || most > vni ? .tcvn3 : .vni
  }

  mutating func read(_ code: UInt32, after previous: UInt32) {
    if LegacyText.isUnicodeAlone(code) { unicode += 1 }
    guard code < 0x100 else { return }
    if Tally.isPlainLetter(previous) {
      if Tally.tcvn3Signs.contains(code) { (tcvn3, signs) = (tcvn3 + 1, signs + 1) }
      if Tally.tcvn3Letters.contains(code) { tcvn3 += 1 }
    }
    if Tally.isVNI(previous, code) { vni += 1 }
    if Tally.windows1258Vowels.contains(previous), Tally.windows1258Tones.contains(code) {
      windows1258 += 1
    }
  }

  static func isPlainLetter(_ code: UInt32) -> Bool {
    code | 0x20 >= 0x61 && code | 0x20 <= 0x7A
  }

  /// Whether the two are a vowel and its mark as VNI has them and no Vietnamese word has.
  static func isVNI(_ vowel: UInt32, _ mark: UInt32) -> Bool {
    vniVowels.contains(vowel) && vniMarks.contains(mark)
      || vniOpenVowels.contains(vowel) && vniOpenMarks.contains(mark)
      || vniFrontVowels.contains(vowel) && vniFrontMarks.contains(mark)
  }

  // The rest of TCVN3's letters are left out: they are letters of Vietnamese, or end a word in
  // sound text, as », ® and Ð do.
  private static let tcvn3Signs = CodeSet("¨©ª«¬\u{AD}µ¶·¸¹¼½¾×÷")
  private static let tcvn3Letters = CodeSet("ÆÇËÎÏÑÖØÞßäåæçëîïñöøûüþ")
  private static let vniVowels = CodeSet("aeouyAEOUYôöÔÖ")
  private static let vniMarks = CodeSet("øûïåäëüØÛÏÅÄËÜ")
  private static let vniOpenVowels = CodeSet("aeoAEOöÖ")
  private static let vniOpenMarks = CodeSet("ùâôÙÂÔ")
  // Not o, since oá, oà and oã are Vietnamese.
  private static let vniFrontVowels = CodeSet("aeAEöÖ")
  private static let vniFrontMarks = CodeSet("áàãÁÀÃ")
  private static let windows1258Vowels = CodeSet("aeiouyAEIOUYâêôãõýÂÊÔÃÕÝ")
  private static let windows1258Tones = CodeSet("ÌÒÞìò")
}

/// A set of Western characters as 256 bits, asked for every character of a large table.
struct CodeSet: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ text: String) {
    for scalar in text.unicodeScalars where scalar.value < 0x100 {
      let bit: UInt64 = 1 << UInt64(scalar.value & 63)
      switch scalar.value >> 6 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  func contains(_ code: UInt32) -> Bool {
    let part: UInt64
    switch code >> 6 {
    case 0: part = bits.0
    case 1: part = bits.1
    case 2: part = bits.2
    case 3: part = bits.3
    default: return false
    }
    return part >> UInt64(code & 63) & 1 == 1
  }
}
