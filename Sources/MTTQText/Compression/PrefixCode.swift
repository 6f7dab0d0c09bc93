/// A code for symbols by how often each occurs (RFC 1951, 3.2.2; Huffman 1952).
struct PrefixCode {
  /// How many bits each symbol has, 0 where it does not occur.
  let lengths: [UInt8]
  /// The bits of each symbol, in the order in which they are written.
  let bits: [UInt16]

  /// The shortest code, but for codes that would be longer than `most` bits; those are drawn in at
  /// the cost of a few others. There are at least two codes, as some readers know no fewer.
  init(counts: [UInt32], most: Int) {
    self.init(lengths: PrefixCode.lengths(counts, most: most))
  }

  /// The code with these lengths.
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var next = Array(repeating: UInt16(0), count: 16)
    for length in lengths where length > 0 { next[Int(length)] += 1 }
    var code: UInt16 = 0
    for length in 1..<16 {
      let count = next[length]
      next[length] = code
      code = (code &+ count) << 1
    }
    bits = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] &+= 1 }
      return PrefixCode.reversed(next[Int(length)], Int(length))
    }
  }

  /// How many bits the symbols take, each as often as it occurs.
  func size(_ counts: [UInt32]) -> Int {
    zip(counts, lengths).reduce(0) { $0 + Int($1.0) * Int($1.1) }
  }

  private static func reversed(_ code: UInt16, _ length: Int) -> UInt16 {
    var reversed: UInt16 = 0
    for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
    return reversed
  }

  private static func lengths(_ counts: [UInt32], most: Int) -> [UInt8] {
    var used = counts.indices.filter { counts[$0] > 0 }
    for symbol in [0, 1] where used.count < 2 && !used.contains(symbol) { used.append(symbol) }
    // The rarest first; of equals the first symbol, so that the code is the same everywhere.
    used.sort { (counts[$0], $0) < (counts[$1], $1) }
    let depths = depths(used.map { Int(counts[$0]) })
    var numbers = Array(repeating: 0, count: most + 1)
    for depth in depths { numbers[min(depth, most)] += 1 }
    limit(&numbers, most: most)
    var lengths = Array(repeating: UInt8(0), count: counts.count)
    var place = 0
    for length in (1...most).reversed() {
      for symbol in used[place..<place + numbers[length]] {
        lengths[symbol] = UInt8(truncatingIfNeeded: length)
      }
      place += numbers[length]
    }
    return lengths
  }

  /// How deep each of at least two weights, the least first, lies in the tree that always joins the
  /// two lightest.
  private static func depths(_ weights: [Int]) -> [Int] {
    // Leaves, then the nodes in the order in which they are made: their weights only grow.
    var nodes = weights
    var parents = Array(repeating: 0, count: 2 * weights.count - 1)
    var leaf = 0
    var node = weights.count
    func lightest() -> Int {
      if leaf < weights.count, node >= nodes.count || nodes[leaf] <= nodes[node] {
        leaf += 1
        return leaf - 1
      }
      node += 1
      return node - 1
    }
    for parent in weights.count..<parents.count {
      let pair = (lightest(), lightest())
      parents[pair.0] = parent
      parents[pair.1] = parent
      nodes.append(nodes[pair.0] + nodes[pair.1])
    }
    var depths = Array(repeating: 0, count: parents.count)
    for node in (0..<parents.count - 1).reversed() { depths[node] = depths[parents[node]] + 1 }
    return Array(depths[..<weights.count])
  }

  /// Makes codes of so many lengths possible: with those that were drawn in there are too many. A
  /// code that is one bit shorter than the longest takes one of them in, and becomes two.
  private static func limit(_ numbers: inout [Int], most: Int) {
    var sum = (1...most).reduce(0) { $0 + numbers[$1] << (most - $1) }
    while sum > 1 << most {
      numbers[most] -= 1
      if let length = (1..<most).last(where: { numbers[$0] > 0 }) {
        numbers[length] -= 1
        numbers[length + 1] += 2
      }
      sum -= 1
    }
  }
}
