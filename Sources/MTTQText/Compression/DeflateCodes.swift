/// The two codes that a block is written in: of bytes and lengths, and of distances.
struct DeflateCodes {
  let literals: PrefixDecoder
  let distances: PrefixDecoder

  /// In which order the lengths of the codes of code lengths stand (RFC 1951, 3.2.7).
  static let order: InlineArray<19, Int> = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  /// The lengths of the codes that every reader knows (3.2.6).
  static let fixedLiteralLengths: [UInt8] =
    Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
    + Array(repeating: 7, count: 24) + Array(repeating: 8, count: 8)
  static let fixedDistanceLengths: [UInt8] = Array(repeating: 5, count: 32)

  private init(literals: PrefixDecoder, distances: PrefixDecoder) {
    self.literals = literals
    self.distances = distances
  }

  /// The codes that every reader knows.
  static func fixed() throws(DeflateFault) -> DeflateCodes {
    DeflateCodes(
      literals: try PrefixDecoder(fixedLiteralLengths),
      distances: try PrefixDecoder(fixedDistanceLengths))
  }

  /// Reads the codes that a block brings with it.
  init(_ bytes: Span<UInt8>, _ reader: inout BitReader) throws(DeflateFault) {
    reader.fill(bytes)
    let literalCount = reader.take(5) + 257
    let distanceCount = reader.take(5) + 1
    let orderCount = reader.take(4) + 4
    guard !reader.isOverrun else { throw .truncated }
    guard literalCount <= DeflateSymbol.literalCount, distanceCount <= DeflateSymbol.distanceCount
    else { throw .codeLengths }
    var ofLengths = Array(repeating: UInt8(0), count: 19)
    for index in 0..<orderCount {
      reader.fill(bytes)
      ofLengths[DeflateCodes.order[index]] = UInt8(truncatingIfNeeded: reader.take(3))
    }
    guard !reader.isOverrun else { throw .truncated }
    let lengthCode = try PrefixDecoder(ofLengths)
    guard lengthCode.isComplete else { throw .codeLengths }

    let total = literalCount + distanceCount
    var lengths: [UInt8] = []
    lengths.reserveCapacity(total)
    while lengths.count < total {
      reader.fill(bytes)
      let symbol = try lengthCode.symbol(&reader)
      var length = UInt8(truncatingIfNeeded: symbol)
      var times = 1
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw .codeLengths }
        length = last
        times = 3 + reader.take(2)
      case 17:
        length = 0
        times = 3 + reader.take(3)
      case 18:
        length = 0
        times = 11 + reader.take(7)
      default: break
      }
      guard !reader.isOverrun else { throw .truncated }
      guard times <= total - lengths.count else { throw .codeLengths }
      lengths.append(contentsOf: repeatElement(length, count: times))
    }
    guard lengths[DeflateSymbol.end] > 0 else { throw .codeLengths }
    literals = try PrefixDecoder(lengths[..<literalCount])
    distances = try PrefixDecoder(lengths[literalCount...])
  }
}
