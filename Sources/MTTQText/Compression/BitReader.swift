/// Takes bits from bytes, of each byte the lowest first (RFC 1951, 3.1.1).
struct BitReader {
  /// The bits that come next, the lowest first; zeros stand behind the last byte.
  private(set) var bits: UInt64 = 0
  /// How many of them are there; below zero once more were taken than there are.
  private var count = 0
  /// The first byte that `bits` does not count.
  private var place = 0

  /// Makes 56 bits ready, or all that are left.
  @inline(__always)
  mutating func fill(_ bytes: Span<UInt8>) {
    if bytes.count &- place >= 8 {
      // What stands above `count` already are bits of the same bytes.
      bits |= bytes.word(at: place) &<< UInt64(truncatingIfNeeded: count)
      place &+= (63 &- count) &>> 3
      count |= 56
    } else {
      while count < 56, place < bytes.count {
        bits |= UInt64(bytes[place]) &<< UInt64(truncatingIfNeeded: count)
        place &+= 1
        count &+= 8
      }
    }
  }

  /// Leaves out so many bits, at most as many as were made ready.
  @inline(__always)
  mutating func drop(_ number: Int) {
    bits &>>= UInt64(truncatingIfNeeded: number)
    count &-= number
  }

  /// The next bits as a number.
  @inline(__always)
  mutating func take(_ number: Int) -> Int {
    let value = Int(truncatingIfNeeded: bits & (1 &<< UInt64(truncatingIfNeeded: number) &- 1))
    drop(number)
    return value
  }

  /// Whether more bits were taken than there are.
  var isOverrun: Bool { count < 0 }

  /// Goes on to the next whole byte, and says where it is.
  mutating func align() -> Int {
    let next = place &- count &>> 3
    skip(to: next)
    return next
  }

  /// Goes on from a byte.
  mutating func skip(to next: Int) {
    place = next
    count = 0
    bits = 0
  }
}

extension Span<UInt8> {
  /// Eight bytes as a number, the lowest first; all of them are there.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    let bytes = extracting(place..<(place &+ 8))
    return UInt64(bytes[0]) | UInt64(bytes[1]) &<< 8 | UInt64(bytes[2]) &<< 16
      | UInt64(bytes[3]) &<< 24 | UInt64(bytes[4]) &<< 32 | UInt64(bytes[5]) &<< 40
      | UInt64(bytes[6]) &<< 48 | UInt64(bytes[7]) &<< 56
  }
}
