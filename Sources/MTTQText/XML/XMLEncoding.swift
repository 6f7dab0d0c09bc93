/// The encodings that XML comes in, brought to UTF-8.
enum XMLEncoding {
  /// The text in UTF-8 without a byte-order mark, of which every character may stand in XML.
  static func text(_ bytes: [UInt8]) throws(XMLFault) -> (text: [UInt8], wasUTF16: Bool) {
    let isLowFirst = bytes.starts(with: [0xFF, 0xFE])
    let wasUTF16 = isLowFirst || bytes.starts(with: [0xFE, 0xFF])
    let text =
      if wasUTF16 {
        try utf8(bytes, isLowFirst: isLowFirst)
      } else if bytes.starts(with: SourceText.byteOrderMark) {
        Array(bytes.dropFirst(SourceText.byteOrderMark.count))
      } else {
        bytes
      }
    if !wasUTF16 {
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: text.span)
      } catch {
        throw XMLFault(kind: .encoding, offset: error.byteOffsets.lowerBound)
      }
    }
    if let place = forbidden(text.span) { throw XMLFault(kind: .character, offset: place) }
    return (text, wasUTF16)
  }

  /// Whether a character may stand in XML (XML 1.0, 2.2).
  static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The first byte of a character that may not stand in XML; the bytes are UTF-8.
  private static func forbidden(_ text: Span<UInt8>) -> Int? {
    for place in 0..<text.count {
      let byte = text[place]
      if byte < 0x20 {
        guard byte == 0x09 || byte == 0x0A || byte == 0x0D else { return place }
      } else if byte == 0xEF, text[place &+ 1] == 0xBF, text[place &+ 2] >= 0xBE {
        return place
      }
    }
    return nil
  }

  private static func utf8(_ bytes: [UInt8], isLowFirst: Bool) throws(XMLFault) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    var lead: UInt32?
    var place = 2
    while place + 1 < bytes.count {
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      let unit = isLowFirst ? second << 8 | first : first << 8 | second
      place += 2
      switch (lead, unit) {
      case (nil, 0xD800...0xDBFF):
        lead = unit
      case (let high?, 0xDC00...0xDFFF):
        text.append(utf8: 0x10000 + ((high & 0x3FF) << 10 | unit & 0x3FF))
        lead = nil
      case (nil, 0..<0xD800), (nil, 0xE000...):
        text.append(utf8: unit)
      default:
        throw XMLFault(kind: .encoding, offset: text.count)
      }
    }
    guard lead == nil, place == bytes.count else {
      throw XMLFault(kind: .encoding, offset: text.count)
    }
    return text
  }
}

extension [UInt8] {
  /// Adds a character, which is no surrogate, in UTF-8.
  mutating func append(utf8 value: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: value >> shift & 0x3F) }
    switch value {
    case ..<0x80: append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(tail(0))
    case ..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
