/// Reads a stream of Deflate block by block.
struct DeflateDecoder {
  private let limit: Int
  private var reader = BitReader()
  /// What was read, and room for more behind it.
  private var output: [UInt8] = []
  /// How many bytes of `output` were read.
  private var count = 0
  /// The codes that every reader knows, once a block wants them.
  private var fixed: DeflateCodes?

  init(limit: Int) {
    // So that sums with it are numbers as well.
    self.limit = min(max(limit, 0), Int.max / 2)
  }

  /// What the stream holds; it takes up all the bytes.
  mutating func read(_ bytes: Span<UInt8>) throws(DeflateFault) -> [UInt8] {
    var isLast = false
    while !isLast {
      reader.fill(bytes)
      isLast = reader.take(1) == 1
      let kind = reader.take(2)
      guard !reader.isOverrun else { throw .truncated }
      switch kind {
      case 0: try readStored(bytes)
      case 1:
        let codes = if let fixed { fixed } else { try DeflateCodes.fixed() }
        fixed = codes
        try readBlock(bytes, codes)
      case 2: try readBlock(bytes, try DeflateCodes(bytes, &reader))
      default: throw .blockKind
      }
    }
    guard reader.align() == bytes.count else { throw .trailing }
    output.removeLast(output.count - count)
    return output
  }

  private mutating func readStored(_ bytes: Span<UInt8>) throws(DeflateFault) {
    let place = reader.align()
    guard bytes.count - place >= 4 else { throw .truncated }
    let length = Int(bytes[place]) | Int(bytes[place + 1]) << 8
    guard Int(bytes[place + 2]) | Int(bytes[place + 3]) << 8 == ~length & 0xFFFF else {
      throw .storedLength
    }
    let start = place + 4
    guard bytes.count - start >= length else { throw .truncated }
    guard length <= limit - count else { throw .tooLarge }
    makeRoom(length)
    for index in 0..<length { output[count &+ index] = bytes[start &+ index] }
    count += length
    reader.skip(to: start + length)
  }

  private mutating func readBlock(
    _ bytes: Span<UInt8>, _ codes: DeflateCodes
  ) throws(DeflateFault) {
    var reader = reader
    var count = count
    var isOver = false
    while !isOver {
      makeRoom(DeflateSymbol.lengths.upperBound)
      var room = output.mutableSpan
      isOver = try codes.read(bytes, &reader, into: &room, &count)
      guard count <= limit else { throw .tooLarge }
      self.count = count
    }
    self.reader = reader
  }

  /// Sees to it that so many more bytes find room. The room doubles, so that making it costs no more
  /// than filling it, and goes beyond the limit by one repetition, so that each has room.
  private mutating func makeRoom(_ length: Int) {
    guard output.count - count < length else { return }
    let room = min(
      max(output.count * 2, count + length, 4096), limit + DeflateSymbol.lengths.upperBound)
    output.append(contentsOf: repeatElement(0, count: room - output.count))
  }
}

extension DeflateCodes {
  /// Reads bytes and repetitions until the block ends, which is true, or another repetition might
  /// find no room behind the `count` bytes that were read.
  fileprivate func read(
    _ bytes: Span<UInt8>, _ reader: inout BitReader, into room: inout MutableSpan<UInt8>,
    _ count: inout Int
  ) throws(DeflateFault) -> Bool {
    let end = room.count &- DeflateSymbol.lengths.upperBound
    while count <= end {
      // The longest code of a length and of a distance and what follows both are 48 bits.
      reader.fill(bytes)
      let symbol = try literals.symbol(&reader)
      if symbol < DeflateSymbol.end {
        guard !reader.isOverrun else { throw .truncated }
        room[count] = UInt8(truncatingIfNeeded: symbol)
        count &+= 1
        continue
      }
      guard symbol != DeflateSymbol.end else {
        guard !reader.isOverrun else { throw .truncated }
        return true
      }
      guard symbol < DeflateSymbol.literalCount else { throw .code }
      let length =
        DeflateSymbol.firstLength(symbol) &+ reader.take(DeflateSymbol.extraBits(ofLength: symbol))
      let second = try distances.symbol(&reader)
      guard second < DeflateSymbol.distanceCount else { throw .code }
      let distance =
        DeflateSymbol.firstDistance(second)
        &+ reader.take(DeflateSymbol.extraBits(ofDistance: second))
      guard !reader.isOverrun else { throw .truncated }
      guard distance <= count else { throw .distance }
      // Those that are added may be among those that are repeated.
      for index in count..<(count &+ length) { room[index] = room[index &- distance] }
      count &+= length
    }
    return false
  }
}
