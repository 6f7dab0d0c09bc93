extension LegacyText {
  /// The old encoding that one cell of a Unicode table is in, or nil.
  ///
  /// A cell has few letters, and a name of three words mostly one or two that give its encoding
  /// away; so one is enough where no sound text has it: a sign within a word, a capital of other
  /// languages behind a small letter, a mark of VNI behind its vowel.
  static func encoding(ofCell bytes: ArraySlice<UInt8>) -> LegacyText? {
    // U+0080–00FF begin with these; all other letters are Unicode's alone.
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xC3 }) else { return nil }
    let codes = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    if BrokenText.isMojibake(codes) { return nil }
    var clues = Clues()
    for (place, code) in codes.enumerated() {
      clues.read(code)
      guard place > 0, code >= 0x80, code < 0x100 else { continue }
      let next = place + 1 < codes.count ? codes[place + 1] : 0x20
      if let encoding = encoding(of: code, after: codes[place - 1], before: next) {
        return encoding
      }
    }
    return clues.encoding
  }

  /// The encoding that a letter between two others gives away for certain.
  private static func encoding(
    of code: UInt32, after previous: UInt32, before next: UInt32
  ) -> LegacyText? {
    if windows1258Vowels.contains(previous), windows1258Tones.contains(code) {
      return .windows1258
    }
    if Tally.isVNI(previous, code), !vniDoubtful.contains(code),
      previous != 0x6F || code != 0xFB, previous != 0x4F || code != 0xDB
    {
      return .vni
    }
    guard Tally.isPlainLetter(previous) else { return nil }
    if signs.contains(code) { return .tcvn3 }
    if innerSigns.contains(code), Tally.isPlainLetter(next) || next >= 0xC0 { return .tcvn3 }
    return previous >= 0x61 && foreignCapitals.contains(code) ? .tcvn3 : nil
  }

  /// Signs that no word has, ends with or is followed by.
  private static let signs = CodeSet("¨ª«¬µ¶")
  /// Signs that may follow a word and stand in none: footnotes, fractions, `3m×4m`.
  private static let innerSigns = CodeSet("©¹¸¼½¾÷")
  /// Capitals that Vietnamese has not.
  private static let foreignCapitals = CodeSet("ÄÅÆÇËÎÏÑÖØÛÜÞ")
  /// Marks of VNI that names of other languages have behind a vowel, as Noël and naïve; and oû, as in
  /// août.
  private static let vniDoubtful = CodeSet("ëïäüËÏÄÜ")
  private static let windows1258Vowels = CodeSet("âêôãõý")
  private static let windows1258Tones = CodeSet("ÌÒÞ")
}
