internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct `Compressing` {
  @Test(
    arguments: [
      ("", "0300"), ("a", "4b0400"), ("aaaaaaaaaa", "4b840300"),
    ])
  func `is in the shortest form of a short text`(text: String, stream: String) {
    let packed = Deflate.compressed(Array(text.utf8).span)
    #expect(
      packed.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() == stream)
  }

  @Test func `gives back a run of any length`() throws {
    for count in Array(0...20) + Array(250...270) + [510, 516, 520, 774, 100_000] {
      try expectSame(Array(repeating: 120, count: count))
    }
  }

  @Test func `gives back patterns of any length`() throws {
    for period in [2, 3, 4, 5, 7, 8, 9, 255, 256, 257, 258, 259, 300] {
      try expectSame((0..<2000).map { UInt8(truncatingIfNeeded: $0 % period &* 167) })
    }
  }

  @Test func `finds a repetition as far back as the form allows`() throws {
    var random = SeededRandom(seed: 32768)
    let phrase = bytes(200, of: 0...255, &random)
    let sizes = try [32_767, 32_768, 32_769].map { distance in
      let between = bytes(distance - phrase.count, of: 0...255, &random)
      return try expectSame(phrase + between + phrase) - distance
    }
    #expect(sizes[0] < 100 && sizes[1] < 100 && sizes[2] >= 200)
  }

  @Test func `leaves what has no pattern nearly as long as it is`() throws {
    var random = SeededRandom(seed: 1951)
    for count in [1, 100, 32_767, 32_768, 65_535, 65_536, 150_000] {
      let size = try expectSame(bytes(count, of: 0...255, &random))
      #expect(size <= count + 5 * (count / 32_768 + 1))
    }
  }

  @Test func `takes as many bits for a letter as its kind has`() throws {
    var random = SeededRandom(seed: 2)
    for (letters, bits) in [(2, 1), (4, 2), (16, 4)] {
      let last = UInt8(letters - 1)
      let size = try expectSame(bytes(100_000, of: 0...last, &random))
      #expect(size < 100_000 * bits / 8 * 13 / 10)
    }
  }

  @Test func `gives back letters that are rarer than any code is long`() throws {
    // The numbers of Fibonacci make the deepest tree.
    var counts = (1, 1)
    var bytes: [UInt8] = []
    var random = SeededRandom(seed: 15)
    for letter in UInt8(0)..<23 {
      bytes += Array(repeating: letter, count: counts.0)
      counts = (counts.1, counts.0 + counts.1)
    }
    bytes.shuffle(using: &random)
    try expectSame(bytes)
  }

  @Test func `makes a text with many repetitions short`() throws {
    let xml = Fixtures.bytes("reports/tan-hoa-2026/half-year.document.xml") ?? []
    #expect(xml.count > 65_536)
    let size = try expectSame(xml)
    #expect(size * 12 < xml.count)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `gives back whatever is made of runs, repetitions and noise`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var bytes: [UInt8] = []
    let most = random.chance(25) ? 70_000 : 3000
    while bytes.count < most {
      let count = Int.random(in: 1...(random.chance(20) ? 600 : 20), using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes += Array(repeating: UInt8.random(in: 0...255, using: &random), count: count)
      case 1: bytes += self.bytes(count, of: 97...122, &random)
      case 2: bytes += self.bytes(count, of: 0...255, &random)
      default:
        guard !bytes.isEmpty else { continue }
        let start = Int.random(in: 0..<bytes.count, using: &random)
        bytes += bytes[start..<min(bytes.count, start + count)]
      }
    }
    try expectSame(bytes)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `of a stream with a flipped bit fails or gives something, within the limit`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let xml = Fixtures.bytes("reports/tan-hoa-2026/half-year.document.xml") ?? []
    let whole = Deflate.compressed(xml.span.extracting(0..<3000))
    for _ in 0..<50 {
      var packed = whole
      let place = Int.random(in: packed.indices, using: &random)
      packed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      if let read = try? Deflate.decompressed(packed.span, atMost: 4000) {
        #expect(read.count <= 4000)
      }
    }
  }

  /// What was compressed is read as it was; gives how many bytes it took.
  @discardableResult
  private func expectSame(_ bytes: [UInt8]) throws -> Int {
    let packed = Deflate.compressed(bytes.span)
    #expect(packed == Deflate.compressed(bytes.span))
    let read = try Deflate.decompressed(packed.span, atMost: bytes.count)
    #expect(read == bytes, "\(bytes.count) bytes")
    return packed.count
  }

  private func bytes(
    _ count: Int, of range: ClosedRange<UInt8>, _ random: inout SeededRandom
  ) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: range, using: &random) }
  }
}
