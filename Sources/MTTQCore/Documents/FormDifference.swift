package import MTTQText

/// Where a text first differs from its canonical form.
package struct FormDifference: Hashable, Sendable {
  /// The beginning of the word that differs, in the text as it is.
  package let place: Place
  package let mend: Mend

  /// What canonical form has at the place.
  package enum Mend: Hashable, Sendable {
    /// No byte-order mark.
    case noMark
    /// No such line.
    case noLine
    /// The end of the line, as a line feed alone.
    case endOfLine
    /// This text, up to the end of its line or for a few words; empty where it may not be shown.
    case text(String)
  }

  /// Compares two texts; nil where they are the same bytes.
  init?(_ source: SourceText, from canonical: SourceText) {
    guard let offset = source.bytes.firstDifference(from: canonical.bytes) else { return nil }
    let start = source.bytes.wordStart(of: offset, in: canonical.bytes)
    place = source.place(start..<max(offset, start) + 1)
    if offset < source.textStart {
      mend = .noMark
    } else if start == canonical.bytes.count || canonical.bytes[start].endsLine {
      mend = place.column == 1 ? .noLine : .endOfLine
    } else {
      let other = canonical.place(start..<start + 1)
      let rest = other.excerpt.unicodeScalars.dropFirst(other.excerptColumn)
      mend = .text(String(String.UnicodeScalarView(rest.prefix(FormDifference.longest))))
    }
  }

  /// How many characters of either form are shown: a key and its value.
  private static let longest = 40
}

extension [UInt8] {
  /// The first index at which the bytes are others; nil where all are the same.
  fileprivate func firstDifference(from other: [UInt8]) -> Int? {
    let common = Swift.min(count, other.count)
    var index = 0
    while index < common, self[index] == other[index] { index += 1 }
    return index == common && count == other.count ? nil : index
  }

  /// Where the word begins in which two texts come to differ; both are the same up to there.
  fileprivate func wordStart(of offset: Int, in other: [UInt8]) -> Int {
    guard offset < count, offset < other.count, !self[offset].endsLine, !other[offset].endsLine
    else { return boundary(offset) }
    // A longer word is shown from its middle on.
    var start = offset
    while start > 0, offset - start < 40, !self[start - 1].separatesWords { start -= 1 }
    return boundary(start)
  }

  /// The beginning of the character that a byte belongs to.
  private func boundary(_ offset: Int) -> Int {
    var start = offset
    while start > 0, start < count, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension UInt8 {
  fileprivate var endsLine: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  fileprivate var separatesWords: Bool {
    switch self {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}
