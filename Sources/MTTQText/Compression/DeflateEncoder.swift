/// Writes bytes as a stream of Deflate.
///
/// A repetition is put off where the next byte begins a longer one, as zlib does at its level 6; what
/// is tried and compared is bounded for each byte, so that the work grows with the bytes.
struct DeflateEncoder {
  private var chains = MatchChains()
  private var block = DeflateBlock()
  private var writer = BitWriter()
  /// Where the bytes of the block begin.
  private var start = 0

  /// A match of this length is not held against one of the next byte.
  private static let lazyLength = 16

  mutating func write(_ bytes: Span<UInt8>) -> [UInt8] {
    let last = bytes.count &- MatchChains.hashed
    // What the byte before could be: a match, or, with a length of 0, a byte alone.
    var pending: MatchChains.Match = (0, 0)
    var hasPending = false
    var place = 0
    while place < bytes.count {
      var match: MatchChains.Match = (0, 0)
      if place <= last {
        let distance = chains.enter(place, of: bytes)
        if pending.length < DeflateEncoder.lazyLength {
          match = chains.match(bytes, at: place, from: distance, longerThan: pending.length)
        }
      }
      if pending.length > 0, match.length == 0 {
        makeRoom(bytes)
        block.add(length: pending.length, distance: pending.distance)
        let end = place &- 1 &+ pending.length
        place &+= 1
        while place < end {
          if place <= last { _ = chains.enter(place, of: bytes) }
          place &+= 1
        }
        pending = (0, 0)
        hasPending = false
      } else {
        if hasPending {
          makeRoom(bytes)
          block.add(bytes[place &- 1])
        }
        pending = match
        hasPending = true
        place &+= 1
      }
    }
    // A match is never pending here: it would be two bytes long at least, and reach beyond the end.
    if hasPending {
      makeRoom(bytes)
      block.add(bytes[bytes.count &- 1])
    }
    flush(bytes, isLast: true)
    return writer.bytes
  }

  @inline(__always)
  private mutating func makeRoom(_ bytes: Span<UInt8>) {
    if block.isFull { flush(bytes, isLast: false) }
  }

  @inline(never)
  private mutating func flush(_ bytes: Span<UInt8>, isLast: Bool) {
    let end = start + block.byteCount
    block.write(bytes.extracting(start..<end), isLast: isLast, to: &writer)
    start = end
    if isLast { writer.align() }
  }
}
