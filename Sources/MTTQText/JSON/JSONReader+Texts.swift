/// The texts of JSON, with their escapes.
extension JSONReader {
  /// Reads a text from its quote on. Most have no escape and are made of the source's bytes at
  /// once.
  mutating func string() throws(Diagnostic) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    var copied = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        let rest = source.bytes[copied..<(position - 1)]
        return text.isEmpty
          ? String(decoding: rest, as: UTF8.self) : String(decoding: text + rest, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += source.bytes[copied..<position]
        guard let scalar = escape() else {
          throw position >= source.bytes.count
            ? unexpected(at: source.bytes.count) : .badString(source, at: start)
        }
        text.append(contentsOf: scalar.utf8)
        copied = position
      case 0..<0x20: throw .badString(source, at: start)
      default: position = source.bytes.span.plainTextEnd(from: position + 1)
      }
    }
    throw unexpected(at: source.bytes.count)
  }

  /// Reads one escape, a surrogate pair as one, or nil where it is none.
  private mutating func escape() -> Unicode.Scalar? {
    position += 1
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return unicodeEscape()
    default: return nil
    }
  }

  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let high = fourHexDigits() else { return nil }
    guard high >= 0xD800, high <= 0xDFFF else { return Unicode.Scalar(high) }
    guard high < 0xDC00, next == UInt8(ascii: "\\") else { return nil }
    position += 1
    guard next == UInt8(ascii: "u") else { return nil }
    position += 1
    guard let low = fourHexDigits(), low >= 0xDC00, low <= 0xDFFF else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func fourHexDigits() -> UInt32? {
    // 0x57 and 0x37 are “a” and “A” less ten.
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { return nil }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 + UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 + UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 + UInt32(byte - 0x37)
      default: return nil
      }
      position += 1
    }
    return value
  }
}

extension Span<UInt8> {
  /// The index of the next quote, backslash or control character, or one not far before it.
  ///
  /// Eight bytes at a time: a byte that is zero after the exclusive or, or below 0x20, borrows into its
  /// highest bit when one, or 0x20, is taken off.
  fileprivate func plainTextEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while count &- index >= 8 {
      let word = eightBytes(at: index)
      let quotes = word ^ (ones &* 0x22)
      let escapes = word ^ (ones &* 0x5C)
      let hits =
        (quotes &- ones) & ~quotes | (escapes &- ones) & ~escapes
        | (word &- ones &* 0x20) & ~word
      if hits & (ones &<< 7) != 0 {
        return index &+ (hits & (ones &<< 7)).trailingZeroBitCount &>> 3
      }
      index &+= 8
    }
    return index
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: Unicode.UTF8.EncodedScalar {
    // Every scalar has a form in UTF-8.
    Unicode.UTF8.encode(self) ?? Unicode.UTF8.encodedReplacementCharacter
  }
}
