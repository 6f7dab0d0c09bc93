extension XMLReader {
  /// A name as it is written, with the place of its colon.
  struct WrittenName {
    let range: Range<Int>
    /// What stands behind the colon, or all of it.
    let word: XMLWord
    let prefix: Range<Int>
  }

  /// Reads the tag that begins an element, with its attributes.
  mutating func readStart() throws(XMLFault) {
    let start = position
    guard open.count < XMLReader.deepest else { throw fault(.depth) }
    position += 1
    let written = try readName()
    let bindingCount = bindings.count
    try readAttributes()
    if byte(at: position) == UInt8(ascii: "/") {
      isClosed = true
      position += 1
    }
    guard byte(at: position) == UInt8(ascii: ">") else {
      throw position < bytes.count ? fault(.syntax) : fault(.unfinished)
    }
    position += 1
    guard let binding = binding(of: written.prefix) else { throw fault(.prefix, at: start) }
    name = XMLName(binding.namespace, written.word)
    try resolveAttributes()
    open.append(OpenElement(name: name, range: written.range, bindingCount: bindingCount))
  }

  /// Reads the tag that ends an element, which has to be the innermost.
  mutating func readEnd() throws(XMLFault) {
    let start = position
    guard let element = open.last else { throw fault(.mismatch) }
    let bytes = bytes
    var place = start + 2
    for index in element.range {
      guard place < bytes.count else { throw fault(.unfinished, at: place) }
      guard bytes[place] == bytes[index] else { throw fault(.mismatch) }
      place &+= 1
    }
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    guard place < bytes.count else { throw fault(.unfinished, at: place) }
    guard bytes[place] == UInt8(ascii: ">") else { throw fault(.mismatch) }
    position = place + 1
    close()
  }

  /// Reads a name, which has a colon inside at most once (Namespaces in XML 1.0, 4).
  mutating func readName() throws(XMLFault) -> WrittenName {
    let bytes = bytes
    let start = position
    var place = start
    var word = XMLWord()
    var part = start
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard place > part else { throw fault(.syntax, at: place) }
      case UInt8(ascii: ":"):
        guard place > part, part == start else { throw fault(.syntax, at: place) }
        part = place + 1
        word = XMLWord()
        place += 1
        continue
      case 0x80...:
        let (value, count) = XMLReader.scalar(bytes, place)
        guard XMLReader.isOfName(value, isFirst: place == part) else {
          throw fault(.syntax, at: place)
        }
        for index in place..<place + count { word.append(bytes[index]) }
        place += count
        continue
      default:
        guard place > part else { throw fault(.syntax, at: place) }
        position = place
        return WrittenName(
          range: start..<place, word: word, prefix: start..<max(start, part - 1))
      }
      word.append(byte)
      place &+= 1
    }
    throw fault(.unfinished, at: place)
  }

  /// A character of more than one byte, and how many they are; the bytes are UTF-8.
  private static func scalar(_ bytes: [UInt8], _ place: Int) -> (value: UInt32, count: Int) {
    let first = UInt32(bytes[place])
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0xFF >> UInt32(count + 1))
    for index in 1..<count { value = value << 6 | UInt32(bytes[place + index] & 0x3F) }
    return (value, count)
  }

  /// Whether a character beyond ASCII may stand in a name (XML 1.0, 2.3).
  private static func isOfName(_ value: UInt32, isFirst: Bool) -> Bool {
    switch value {
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: !isFirst
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }
}
