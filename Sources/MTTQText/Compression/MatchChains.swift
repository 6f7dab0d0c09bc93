/// The places of bytes that were gone over, by the four bytes that each begins with: where what comes
/// next stood before.
struct MatchChains {
  /// The last place of each hash.
  private var heads = Array(repeating: UInt32(1) << 31, count: 1 << hashBits)
  /// How far before a place, within the last 32,768, the one before it of the same hash lies.
  private var gaps = Array(repeating: UInt16.max, count: DeflateSymbol.mostDistance)

  /// A length and how far back it stands; a length of 0 where there is none.
  typealias Match = (length: Int, distance: Int)

  /// How many bytes a hash is made of.
  static let hashed = 4
  private static let hashBits: UInt32 = 15
  /// How many places are tried: what zlib tries at its level 6, and where a match is good already.
  private static let mostTries = 128
  private static let fewTries = 32
  private static let goodLength = 8
  /// A match of this length is taken at once.
  private static let niceLength = 128

  /// Enters a place that at least four bytes follow, and gives how far back the last one of the same
  /// hash lies. Places count modulo 2^32: a distance that is wrong by that names bytes that are
  /// there, and are compared.
  @inline(__always)
  mutating func enter(_ place: Int, of bytes: Span<UInt8>) -> Int {
    let hash = Int((bytes.fourBytes(at: place) &* 0x9E37_79B1) &>> (32 &- MatchChains.hashBits))
    let number = UInt32(truncatingIfNeeded: place)
    let distance = number &- heads[hash]
    heads[hash] = number
    gaps[place & (DeflateSymbol.mostDistance &- 1)] = UInt16(
      truncatingIfNeeded: min(distance, UInt32(UInt16.max)))
    return Int(distance)
  }

  /// The longest match that is longer than `longest`, from `distance` on and back.
  @inline(__always)
  func match(
    _ bytes: Span<UInt8>, at place: Int, from distance: Int, longerThan longest: Int
  ) -> Match {
    let most = min(DeflateSymbol.lengths.upperBound, bytes.count &- place)
    var best = (length: 0, distance: 0)
    var length = max(longest, MatchChains.hashed &- 1)
    var distance = distance
    var tries = longest >= MatchChains.goodLength ? MatchChains.fewTries : MatchChains.mostTries
    while distance <= DeflateSymbol.mostDistance, distance <= place, length < most, tries > 0 {
      // The last four bytes that would make it longer tell most candidates apart.
      let end = place &+ length &- 3
      if bytes.fourBytes(at: end) == bytes.fourBytes(at: end &- distance) {
        let common = bytes.common(place, place &- distance, most: most)
        if common > length {
          length = common
          best = (common, distance)
          if length >= MatchChains.niceLength { break }
        }
      }
      distance &+= Int(gaps[(place &- distance) & (DeflateSymbol.mostDistance &- 1)])
      tries &-= 1
    }
    return best
  }
}

extension Span<UInt8> {
  @inline(__always)
  fileprivate func fourBytes(at place: Int) -> UInt32 {
    let bytes = extracting(place..<(place &+ 4))
    return UInt32(bytes[0]) | UInt32(bytes[1]) &<< 8 | UInt32(bytes[2]) &<< 16
      | UInt32(bytes[3]) &<< 24
  }

  /// How many bytes from two places on are the same, the second place being the lower one.
  @inline(__always)
  fileprivate func common(_ place: Int, _ other: Int, most: Int) -> Int {
    var length = 0
    while length &+ 8 <= most {
      let difference = word(at: place &+ length) ^ word(at: other &+ length)
      if difference != 0 { return length &+ difference.trailingZeroBitCount &>> 3 }
      length &+= 8
    }
    while length < most, self[place &+ length] == self[other &+ length] { length &+= 1 }
    return length
  }
}
