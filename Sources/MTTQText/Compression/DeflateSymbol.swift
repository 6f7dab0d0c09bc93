/// A length or a distance of a repetition as Deflate writes it: a symbol with its own code, and so
/// many bits that follow it as they are.
///
/// Each has twice as many values as the one before the last two (distances) or four (lengths), so
/// that the tables of RFC 1951, 3.2.5, need no table.
struct DeflateSymbol {
  let symbol: Int
  let extra: Int
  let extraBits: Int

  /// The symbol that ends a block.
  static let end = 256
  /// How many symbols there are for bytes, the end and lengths, and for distances.
  static let literalCount = 286
  static let distanceCount = 30
  /// How long a repetition may be, and from how far back.
  static let lengths = 3...258
  static let mostDistance = 32768

  /// A length of 3 to 258.
  @inline(__always)
  init(length: Int) {
    let value = length &- 3
    if value < 8 || value == 255 {
      self.init(symbol: value < 8 ? 257 &+ value : 285, extra: 0, extraBits: 0)
    } else {
      let bits = 61 &- value.leadingZeroBitCount
      self.init(
        symbol: 257 &+ bits &* 4 &+ value &>> bits, extra: value & (1 &<< bits &- 1),
        extraBits: bits)
    }
  }

  /// A distance of 1 to 32,768.
  @inline(__always)
  init(distance: Int) {
    let value = distance &- 1
    if value < 2 {
      self.init(symbol: value, extra: 0, extraBits: 0)
    } else {
      let bits = 62 &- value.leadingZeroBitCount
      self.init(
        symbol: bits &* 2 &+ value &>> bits, extra: value & (1 &<< bits &- 1), extraBits: bits)
    }
  }

  @inline(__always)
  private init(symbol: Int, extra: Int, extraBits: Int) {
    self.symbol = symbol
    self.extra = extra
    self.extraBits = extraBits
  }

  /// How many bits follow a symbol of a length, of 257 to 285.
  @inline(__always)
  static func extraBits(ofLength symbol: Int) -> Int {
    symbol < 265 || symbol == 285 ? 0 : (symbol &- 261) &>> 2
  }

  /// How many bits follow a symbol of a distance, of 0 to 29.
  @inline(__always)
  static func extraBits(ofDistance symbol: Int) -> Int {
    symbol < 4 ? 0 : symbol &>> 1 &- 1
  }

  /// The length that a symbol of 257 to 285 begins with.
  @inline(__always)
  static func firstLength(_ symbol: Int) -> Int {
    if symbol == 285 { return 258 }
    let value = symbol &- 257
    return value < 8 ? value &+ 3 : (4 &+ value & 3) &<< (value &>> 2 &- 1) &+ 3
  }

  /// The distance that a symbol of 0 to 29 begins with.
  @inline(__always)
  static func firstDistance(_ symbol: Int) -> Int {
    symbol < 2 ? symbol &+ 1 : (2 &+ symbol & 1) &<< (symbol &>> 1 &- 1) &+ 1
  }
}
