/// A stream of Deflate put together bit by bit.
struct StreamBits {
  private(set) var bytes: [UInt8] = []
  private var free = 0

  /// A number, its lowest bit first.
  mutating func number(_ value: Int, _ count: Int) {
    for bit in 0..<count { put(value >> bit & 1 == 1) }
  }

  /// A code, as it is written on paper.
  mutating func code(_ digits: String) {
    for digit in digits where digit != " " { put(digit == "1") }
  }

  /// The head of a block.
  mutating func head(isLast: Bool = true, kind: Int) {
    number(isLast ? 1 : 0, 1)
    number(kind, 2)
  }

  /// The head of the only block, which has codes of these lengths; each length is written as it is,
  /// in four bits. `ofLengths` are the lengths of the codes of code lengths, in their order, and
  /// `lengths` what is written in place of all of them.
  mutating func codes(
    literals: [Int: Int], distances: [Int: Int], literalCount: Int = 286, distanceCount: Int = 30
  ) {
    head(kind: 2)
    sizes(literalCount, distanceCount, 19)
    for place in 0..<19 { number(place < 3 ? 0 : 4, 3) }
    for symbol in 0..<literalCount { length(literals[symbol] ?? 0) }
    for symbol in 0..<distanceCount { length(distances[symbol] ?? 0) }
  }

  /// How many lengths of codes follow: of literals, of distances, of lengths.
  mutating func sizes(_ literals: Int, _ distances: Int, _ lengths: Int) {
    number(literals - 257, 5)
    number(distances - 1, 5)
    number(lengths - 4, 4)
  }

  /// A length of a code, where all lengths have codes of four bits.
  private mutating func length(_ value: Int) {
    for bit in (0..<4).reversed() { put(value >> bit & 1 == 1) }
  }

  private mutating func put(_ bit: Bool) {
    if free == 0 {
      bytes.append(0)
      free = 8
    }
    if bit { bytes[bytes.count - 1] |= 1 << UInt8(8 - free) }
    free -= 1
  }
}
