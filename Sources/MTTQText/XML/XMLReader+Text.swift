extension XMLReader {
  /// Reads text up to the next mark, or a reference.
  mutating func readRun() throws(XMLFault) {
    if bytes[position] == UInt8(ascii: "&") {
      run = .character(try readReference())
      return
    }
    let start = position
    let bytes = bytes
    var place = start
    var hasReturn = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
      if byte == 0x0D {
        hasReturn = true
      } else if byte == UInt8(ascii: ">"), place - start >= 2,
        bytes[place - 1] == UInt8(ascii: "]"), bytes[place - 2] == UInt8(ascii: "]")
      {
        throw fault(.syntax, at: place - 2)
      }
      place &+= 1
    }
    position = place
    run = hasReturn ? .lines(start..<place) : .bytes(start..<place)
  }

  /// The character that a reference stands for (XML 1.0, 4.1).
  mutating func readReference() throws(XMLFault) -> UInt32 {
    let start = position
    // The longest has ten bytes, `&#1114111;`; zeros in front may make it longer.
    guard let end = bytes[start...].prefix(32).firstIndex(of: UInt8(ascii: ";")) else {
      throw fault(.reference)
    }
    let name = bytes[start + 1..<end]
    let value: UInt32? =
      switch String(decoding: name, as: UTF8.self) {
      case "amp": 0x26
      case "lt": 0x3C
      case "gt": 0x3E
      case "quot": 0x22
      case "apos": 0x27
      default: XMLReader.number(name)
      }
    guard let value, XMLEncoding.isAllowed(value) else { throw fault(.reference) }
    position = end + 1
    return value
  }

  /// The number of a reference, `#65` or `#x41`; nil where it is none or is beyond every character.
  private static func number(_ name: ArraySlice<UInt8>) -> UInt32? {
    guard name.first == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = byte.hexadecimalDigit, isHexadecimal || digit < 10 else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
      guard value <= 0x10FFFF else { return nil }
    }
    return value
  }

  /// Reads what begins with `<!`: whether it is text, in a CDATA section, and no comment.
  mutating func readMarked() throws(XMLFault) -> Bool {
    if stands("<!--", at: position) {
      try skipComment()
      return false
    }
    if stands("<!DOCTYPE", at: position) { throw fault(.documentType) }
    guard stands("<![CDATA[", at: position), !open.isEmpty else { throw fault(.syntax) }
    let start = position + 9
    var place = start
    var hasReturn = false
    while place < bytes.count {
      if bytes[place] == 0x0D { hasReturn = true }
      if bytes[place] == UInt8(ascii: "]"), stands("]]>", at: place) {
        position = place + 3
        run = hasReturn ? .lines(start..<place) : .bytes(start..<place)
        return true
      }
      place += 1
    }
    throw fault(.unfinished)
  }

  private mutating func skipComment() throws(XMLFault) {
    var place = position + 4
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "-"), stands("--", at: place) {
        guard byte(at: place + 2) == UInt8(ascii: ">") else { throw fault(.syntax, at: place) }
        position = place + 3
        return
      }
      place += 1
    }
    throw fault(.unfinished)
  }

  /// Passes over a processing instruction, which is no second declaration.
  mutating func skipInstruction() throws(XMLFault) {
    let start = position
    position += 2
    let name = try readName().range
    let isDeclaration = String(decoding: bytes[name], as: UTF8.self).lowercased() == "xml"
    guard !isDeclaration else { throw fault(.syntax, at: start) }
    guard let next = byte(at: position), isBlank(next) || stands("?>", at: position) else {
      throw fault(.syntax)
    }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "?"), byte(at: position + 1) == UInt8(ascii: ">") {
        position += 2
        return
      }
      position += 1
    }
    throw fault(.unfinished)
  }
}

extension UInt8 {
  /// What a hexadecimal digit is worth.
  var hexadecimalDigit: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
