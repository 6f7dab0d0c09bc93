internal import MTTQText

/// A position in a line of JSON, moved along by what is expected there.
struct LineCursor {
  /// The offset of the next byte.
  private(set) var position: Int

  init(at position: Int = 0) {
    self.position = position
  }

  /// Passes blanks and then one byte; false, and not moved past the blanks' end, where it is
  /// another byte.
  @inline(__always)
  mutating func pass(_ byte: UInt8, in line: Span<UInt8>) -> Bool {
    skipBlanks(in: line)
    guard position < line.count, line[position] == byte else { return false }
    position &+= 1
    return true
  }

  /// Whether only blanks follow.
  @inline(__always)
  mutating func isAtEnd(of line: Span<UInt8>) -> Bool {
    skipBlanks(in: line)
    return position == line.count
  }

  @inline(__always)
  private mutating func skipBlanks(in line: Span<UInt8>) {
    while position < line.count, line[position] <= 0x20,
      line[position] == 0x20 || line[position] == 0x09
    {
      position &+= 1
    }
  }

  /// The inside of a string of plain ASCII without escapes, or nil.
  @inline(__always)
  mutating func string(in line: Span<UInt8>) -> Range<Int>? {
    guard pass(UInt8(ascii: "\""), in: line) else { return nil }
    return restOfString(in: line)
  }

  /// As `string`, of one whose first quote was passed.
  @inline(__always)
  mutating func restOfString(in line: Span<UInt8>) -> Range<Int>? {
    let start = position
    position = line.plainEnd(from: start)
    guard position < line.count, line[position] == UInt8(ascii: "\"") else { return nil }
    position &+= 1
    return start..<(position &- 1)
  }

  /// The inside of a string without escapes whose characters are all above suspicion, or nil.
  ///
  /// Passed without further thought are ASCII and the composed Latin letters and punctuation
  /// that Vietnamese is written with; whatever could be a control character, a direction
  /// override, a look-alike of Đ or a text that is not in normal form C declines.
  @inline(__always)
  mutating func freeText(in line: Span<UInt8>) -> Range<Int>? {
    guard pass(UInt8(ascii: "\""), in: line) else { return nil }
    return restOfFreeText(in: line)
  }

  /// As `freeText`, of one whose first quote was passed.
  @inline(__always)
  mutating func restOfFreeText(in line: Span<UInt8>) -> Range<Int>? {
    let start = position
    while true {
      position = line.plainEnd(from: position)
      guard position < line.count else { return nil }
      let byte = line[position]
      if byte == UInt8(ascii: "\"") {
        position &+= 1
        return start..<(position &- 1)
      }
      guard byte >= 0x80, let length = line.composedLength(at: position) else { return nil }
      position &+= length
    }
  }

  /// The key that stands right here as mttq writes those behind the values of a result, passed with the
  /// first quote of its text; nil, and not moved, where there is another.
  ///
  /// Eight bytes are compared at once, read as a number whose lowest byte comes first.
  @inline(__always)
  mutating func usualField(in line: Span<UInt8>) -> ResultField? {
    guard line.count &- position > 9 else { return nil }
    let word = line.eightBytes(at: position)
    switch word {
    case 0x223A_2261_6572_6122:
      position &+= 8
      return .area
    case 0x223A_2265_746F_6E22:
      position &+= 8
      return .note
    case 0x3A22_6B63_6568_6322 where line[position &+ 8] == UInt8(ascii: "\""):
      position &+= 9
      return .check
    case _ where word & 0x00FF_FFFF_FFFF_FFFF == 0x0022_3A22_6772_6F22:
      position &+= 7
      return .org
    default: return nil
    }
  }

  /// A number of at most four decimals and without an exponent, not negative, or nil.
  ///
  /// Fourteen digits and four decimals are below 10^18 and fit 64 bits; what is longer may wrap
  /// round and is declined by the number of its digits.
  @inline(__always)
  mutating func quantity(in line: Span<UInt8>) -> Quantity? {
    skipBlanks(in: line)
    let start = position
    var value: Int64 = 0
    while position < line.count, line[position] &- 0x30 < 10 {
      value = value &* 10 &+ Int64(line[position] &- 0x30)
      position &+= 1
    }
    let digits = position &- start
    guard digits >= 1, digits <= 14, digits == 1 || line[start] != 0x30 else { return nil }
    var decimals = 0
    if position < line.count, line[position] == UInt8(ascii: ".") {
      position &+= 1
      while position < line.count, line[position] &- 0x30 < 10, decimals < 4 {
        value = value &* 10 &+ Int64(line[position] &- 0x30)
        decimals &+= 1
        position &+= 1
      }
      guard decimals > 0 else { return nil }
    }
    guard position < line.count else { return nil }
    switch line[position] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), 0x20, 0x09: break
    default: return nil
    }
    switch decimals {
    case 0: value = value &* 10_000
    case 1: value = value &* 1000
    case 2: value = value &* 100
    case 3: value = value &* 10
    default: break
    }
    return Quantity(tenThousandths: Int128(value))
  }
}

extension Span<UInt8> {
  /// The index of the next quote, backslash, control character or byte beyond ASCII.
  ///
  /// Eight bytes at a time, as in `lineEnd`: a byte that is zero after the exclusive or, or below
  /// 0x20, borrows into its highest bit when one, or 0x20, is taken off. Borrowing may mark bytes
  /// above such a one wrongly, never one below, and only the lowest mark is used.
  @inline(__always)
  func plainEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = ones &<< 7
    var index = start
    while count &- index >= 8 {
      let word = eightBytes(at: index)
      let quotes = word ^ (ones &* 0x22)
      let escapes = word ^ (ones &* 0x5C)
      let deletes = word ^ (ones &* 0x7F)
      let hits =
        ((quotes &- ones) & ~quotes | (escapes &- ones) & ~escapes | (deletes &- ones) & ~deletes
          | (word &- ones &* 0x20) & ~word | word) & highs
      if hits != 0 { return index &+ hits.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < count {
      let byte = self[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 || byte == 0x7F { break }
      index &+= 1
    }
    return index
  }
}
