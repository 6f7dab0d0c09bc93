/// A run of bytes and repetitions that are written with codes of their own.
struct DeflateBlock {
  /// A byte, or above it a length and below the distance.
  private var steps: [UInt32] = []
  private var literalCounts = Array(repeating: UInt32(0), count: DeflateSymbol.literalCount)
  private var distanceCounts = Array(repeating: UInt32(0), count: DeflateSymbol.distanceCount)
  /// How many bytes all of it stands for.
  private(set) var byteCount = 0

  /// More steps than zlib takes: the text of a document changes little on its way.
  private static let mostSteps = 32768

  init() {
    steps.reserveCapacity(DeflateBlock.mostSteps)
  }

  var isFull: Bool { steps.count >= DeflateBlock.mostSteps }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    steps.append(UInt32(byte))
    literalCounts[Int(byte)] &+= 1
    byteCount &+= 1
  }

  @inline(__always)
  mutating func add(length: Int, distance: Int) {
    steps.append(UInt32(truncatingIfNeeded: length &<< 16 | distance))
    literalCounts[DeflateSymbol(length: length).symbol] &+= 1
    distanceCounts[DeflateSymbol(distance: distance).symbol] &+= 1
    byteCount &+= length
  }

  /// Writes it in the shortest of the three ways, and begins anew. `bytes` are those it stands for.
  mutating func write(_ bytes: Span<UInt8>, isLast: Bool, to writer: inout BitWriter) {
    literalCounts[DeflateSymbol.end] = 1
    let literals = PrefixCode(counts: literalCounts, most: 15)
    let distances = PrefixCode(counts: distanceCounts, most: 15)
    let lengths = CodeLengths(literals: literals, distances: distances)
    let own = lengths.size + literals.size(literalCounts) + distances.size(distanceCounts)
    let fixed =
      PrefixCode.fixedLiterals.size(literalCounts) + PrefixCode.fixedDistances.size(distanceCounts)
    let coded = min(own, fixed) + extraSize
    if StoredBlocks.size(bytes.count, after: writer) < coded + 3 {
      StoredBlocks.write(bytes, isLast: isLast, to: &writer)
    } else if fixed <= own {
      writer.put(isLast ? 0b011 : 0b010, 3)
      write(PrefixCode.fixedLiterals, PrefixCode.fixedDistances, to: &writer)
    } else {
      writer.put(isLast ? 0b101 : 0b100, 3)
      lengths.write(to: &writer)
      write(literals, distances, to: &writer)
    }
    steps.removeAll(keepingCapacity: true)
    for index in literalCounts.indices { literalCounts[index] = 0 }
    for index in distanceCounts.indices { distanceCounts[index] = 0 }
    byteCount = 0
  }

  /// How many bits follow the symbols of lengths and distances.
  private var extraSize: Int {
    let lengths = (257..<literalCounts.count).reduce(0) {
      $0 + Int(literalCounts[$1]) * DeflateSymbol.extraBits(ofLength: $1)
    }
    return distanceCounts.indices.reduce(lengths) {
      $0 + Int(distanceCounts[$1]) * DeflateSymbol.extraBits(ofDistance: $1)
    }
  }

  private func write(_ literals: PrefixCode, _ distances: PrefixCode, to writer: inout BitWriter) {
    for step in steps {
      let length = Int(step &>> 16)
      if length == 0 {
        writer.put(literals, Int(step))
      } else {
        writer.put(literals, DeflateSymbol(length: length))
        writer.put(distances, DeflateSymbol(distance: Int(step & 0xFFFF)))
      }
    }
    writer.put(literals, DeflateSymbol.end)
  }
}

extension BitWriter {
  @inline(__always)
  fileprivate mutating func put(_ code: PrefixCode, _ symbol: Int) {
    put(UInt64(code.bits[symbol]), Int(code.lengths[symbol]))
  }

  @inline(__always)
  fileprivate mutating func put(_ code: PrefixCode, _ symbol: DeflateSymbol) {
    let length = Int(code.lengths[symbol.symbol])
    let extra = UInt64(truncatingIfNeeded: symbol.extra) &<< UInt64(truncatingIfNeeded: length)
    put(UInt64(code.bits[symbol.symbol]) | extra, length &+ symbol.extraBits)
  }
}

extension PrefixCode {
  fileprivate static let fixedLiterals = PrefixCode(lengths: DeflateCodes.fixedLiteralLengths)
  fileprivate static let fixedDistances = PrefixCode(lengths: DeflateCodes.fixedDistanceLengths)
}
