/// The codes of a block in the form in which they are read (RFC 1951, 3.2.2).
///
/// Codes of up to ten bits, nearly all that occur, are looked up at once; longer ones are told by how
/// many codes there are of each length. So a block of a few bytes costs no large table.
struct PrefixDecoder {
  /// What the next ten bits begin with: a symbol and, in the lowest four bits, the length of its
  /// code; zero where that is longer or there is none.
  private var short = Array(repeating: UInt16(0), count: 1 << shortBits)
  /// How many codes there are of each length.
  private var counts = Array(repeating: UInt16(0), count: 16)
  /// The symbols by their codes.
  private var symbols: [UInt16]

  /// Whether the codes leave no bits without meaning.
  let isComplete: Bool

  private static let shortBits = 10

  /// Codes of these lengths, a length a symbol, 0 where it has none; at most 288 of at most 15 bits.
  ///
  /// As zlib has it, they leave no bits without meaning but where there is at most one code, of one
  /// bit: where nothing is repeated, there is no distance either.
  init(_ lengths: some RandomAccessCollection<UInt8>) throws(DeflateFault) {
    symbols = Array(repeating: 0, count: lengths.count)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var codes = InlineArray<16, Int>(repeating: 0)
    var places = InlineArray<16, Int>(repeating: 0)
    var left = 1
    for length in 1..<16 {
      codes[length] = (codes[length - 1] + Int(counts[length - 1])) << 1
      places[length] = places[length - 1] + Int(counts[length - 1])
      left = left << 1 - Int(counts[length])
      guard left >= 0 else { throw .codeLengths }
    }
    let used = places[15] + Int(counts[15])
    isComplete = left == 0
    guard isComplete || used == 0 || used == 1 && counts[1] == 1 else { throw .codeLengths }
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let bits = Int(length)
      symbols[places[bits]] = UInt16(truncatingIfNeeded: symbol)
      if bits <= PrefixDecoder.shortBits {
        var index = PrefixDecoder.reversed(codes[bits], bits)
        while index < short.count {
          short[index] = UInt16(truncatingIfNeeded: symbol << 4 | bits)
          index += 1 << bits
        }
      }
      codes[bits] += 1
      places[bits] += 1
    }
  }

  /// The next symbol; 15 bits are ready, or all that are left.
  @inline(__always)
  func symbol(_ reader: inout BitReader) throws(DeflateFault) -> Int {
    let entry = Int(
      short[Int(truncatingIfNeeded: reader.bits & (1 &<< PrefixDecoder.shortBits &- 1))])
    guard entry == 0 else {
      reader.drop(entry & 15)
      return entry &>> 4
    }
    return try longSymbol(&reader)
  }

  @inline(never)
  private func longSymbol(_ reader: inout BitReader) throws(DeflateFault) -> Int {
    var code = 0
    var first = 0
    var place = 0
    for length in 1..<16 {
      code |= Int(truncatingIfNeeded: reader.bits &>> UInt64(length - 1)) & 1
      let count = Int(counts[length])
      if code - first < count {
        reader.drop(length)
        return Int(symbols[place + code - first])
      }
      place += count
      first = (first + count) << 1
      code <<= 1
    }
    throw .code
  }

  /// A code with its highest bit first.
  private static func reversed(_ code: Int, _ bits: Int) -> Int {
    var reversed = 0
    for bit in 0..<bits { reversed |= (code >> bit & 1) << (bits - 1 - bit) }
    return reversed
  }
}
