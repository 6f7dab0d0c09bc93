/// A text in the form in which names are looked for in it (book.md, “Names”), its words told apart.
///
/// Letters are small and stand without their tones, which follow at the end of the word: so neither
/// case nor the place of a tone makes a difference. Every run of blanks and line breaks is one
/// blank, look-alikes of Đ are đ, and what is not seen is left out.
package struct NameText: Sendable {
  /// The text's scalars, folded.
  package private(set) var scalars: [Unicode.Scalar] = []
  /// Where its words stand: runs of letters and digits.
  package private(set) var words: [Range<Int>] = []
  /// Whether it holds a mark of Vietnamese, or đ.
  package private(set) var hasMarks = false
  private var tones: [Unicode.Scalar] = []
  private var wordStart: Int?

  /// Folds a text.
  ///
  /// - Parameter withoutMarks: whether the marks of Vietnamese are left out, and đ is d.
  package init(_ text: String, withoutMarks: Bool = false) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.nfd { add(scalar, withoutMarks) }
    endWord()
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ withoutMarks: Bool) {
    switch scalar {
    case "a"..."z", "0"..."9": letter(scalar)
    case "A"..."Z": letter(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}":
      hasMarks = true
      if !withoutMarks { tones.append(scalar) }
    case "\u{302}", "\u{306}", "\u{31B}":
      hasMarks = true
      if !withoutMarks { scalars.append(scalar) }
    case "đ", "Đ", "\u{D0}", "\u{189}":
      hasMarks = true
      letter(withoutMarks ? "d" : "đ")
    case "\0"..."\u{7F}": sign(scalar)
    default:
      let properties = scalar.properties
      if properties.isDefaultIgnorableCodePoint { return }
      if scalar.isCombiningMark {
        scalars.append(scalar)
      } else if properties.isAlphabetic || properties.numericType != nil {
        letter(properties.lowercaseMapping.unicodeScalars.first ?? scalar)
      } else {
        sign(scalar)
      }
    }
  }

  private mutating func letter(_ scalar: Unicode.Scalar) {
    if wordStart == nil { wordStart = scalars.count }
    scalars.append(scalar)
  }

  private mutating func sign(_ scalar: Unicode.Scalar) {
    endWord()
    guard scalar.properties.isWhitespace else { return scalars.append(scalar) }
    if scalars.last != " " { scalars.append(" ") }
  }

  private mutating func endWord() {
    scalars += tones
    tones.removeAll(keepingCapacity: true)
    guard let start = wordStart else { return }
    words.append(start..<scalars.count)
    wordStart = nil
  }
}
