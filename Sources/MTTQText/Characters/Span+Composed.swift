extension Span<UInt8> {
  /// The length of the composed Latin letter or common punctuation mark that stands at `index` in
  /// well-formed UTF-8, or nil where a closer look is due.
  @inlinable @inline(__always)
  package func composedLength(at index: Int) -> Int? {
    guard index &+ 1 < count else { return nil }
    let second = self[index &+ 1]
    let third = index &+ 2 < count ? self[index &+ 2] : 0
    // U+00A0–00BF behind the controls, U+00C0–02FF, U+1E00–1EFF, U+2010–2027: all before the
    // combining marks, or composed, so that they stand in form C whatever is beside them.
    switch self[index] {
    case 0xC2: return second >= 0xA0 && second <= 0xBF ? 2 : nil
    case 0xC3...0xCB:
      // The look-alikes of Đ, U+00D0 and U+0189.
      if self[index] == 0xC3 && second == 0x90 || self[index] == 0xC6 && second == 0x89 {
        return nil
      }
      return second & 0xC0 == 0x80 ? 2 : nil
    case 0xE1: return (0xB8...0xBB).contains(second) && third & 0xC0 == 0x80 ? 3 : nil
    case 0xE2: return second == 0x80 && (0x90...0xA7).contains(third) ? 3 : nil
    default: return nil
    }
  }

  /// Whether a text in well-formed UTF-8 is beyond doubt as a book keeps it: printed ASCII, blanks and
  /// such letters and marks.
  package var isPlainlyComposed: Bool {
    var index = 0
    while index < count {
      let byte = self[index]
      if byte < 0x80 {
        guard byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A else { return false }
        index &+= 1
      } else {
        guard let length = composedLength(at: index) else { return false }
        index &+= length
      }
    }
    return true
  }
}
