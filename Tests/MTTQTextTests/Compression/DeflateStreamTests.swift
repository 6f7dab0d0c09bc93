internal import MTTQText
internal import Testing

@Suite struct `A stream of Deflate` {
  @Test func `may be stored`() throws {
    var bits = StreamBits()
    bits.head(isLast: false, kind: 0)
    #expect(try read(bits.bytes + [3, 0, 0xFC, 0xFF] + Array("abc".utf8) + [3, 0]) == "abc")
  }

  @Test func `may be written in codes that it brings`() throws {
    // a: 0, end: 10, a length of 3: 11; the only distance, 1: 0.
    var bits = StreamBits()
    bits.codes(literals: [97: 1, 256: 2, 257: 2], distances: [0: 1])
    bits.code("0 110 110 10")
    #expect(try read(bits.bytes) == "aaaaaaa")
  }

  @Test func `may have no distances, or a single end`() throws {
    var bits = StreamBits()
    bits.codes(literals: [97: 1, 256: 1], distances: [:])
    bits.code("0 0 1")
    #expect(try read(bits.bytes) == "aa")
    var empty = StreamBits()
    empty.codes(literals: [256: 1], distances: [:], literalCount: 257, distanceCount: 1)
    empty.code("0")
    #expect(try read(empty.bytes) == "")
  }

  @Test func `may have codes of fifteen bits`() throws {
    // Codes of 1, 2, … 14 bits, and two of 15: the last one is all ones.
    var lengths = Dictionary(uniqueKeysWithValues: (1...14).map { (96 + $0, $0) })
    lengths[111] = 15
    lengths[256] = 15
    var bits = StreamBits()
    bits.codes(literals: lengths, distances: [:])
    bits.code("0 111111111110 11111111110 1111111110 11111111111110")
    bits.code("111111111111110 111111111111111")
    #expect(try read(bits.bytes) == "alkjno")
  }

  @Test func `writes a length of 258 in either of two ways`() throws {
    for (length, extra) in [("11000101", 0), ("11000100", 5)] {
      var bits = StreamBits()
      bits.head(kind: 1)
      bits.code("10010001" + length)  // a, and the last length or the one before it
      bits.number(31, extra)
      bits.code("00000 0000000")
      #expect(try read(bits.bytes) == String(repeating: "a", count: 259))
    }
  }

  @Test func `is refused where it ends early`() {
    let whole = Deflate.compressed(Array("báo cáo kết quả báo cáo kết quả".utf8).span)
    for count in 0..<whole.count {
      #expect(throws: DeflateFault.truncated) { try read(Array(whole.prefix(count))) }
    }
    #expect(throws: DeflateFault.truncated) { try read([1, 3, 0, 0xFC, 0xFF, 97, 98]) }
    #expect(throws: DeflateFault.truncated) { try read([1, 3, 0, 0xFC]) }
  }

  @Test func `is refused where bytes follow`() {
    #expect(throws: DeflateFault.trailing) { try read([3, 0, 0]) }
    #expect(throws: DeflateFault.trailing) { try read([1, 0, 0, 0xFF, 0xFF, 7]) }
  }

  @Test func `is refused where a block is of no kind, or its length and the complement differ`() {
    #expect(throws: DeflateFault.blockKind) { try read([0b111]) }
    #expect(throws: DeflateFault.storedLength) { try read([1, 1, 0, 0xFD, 0xFF, 97]) }
  }

  @Test(arguments: ["11000110", "11000111", "0000001 11110", "0000001 11111"])
  func `is refused where a code means nothing`(code: String) {
    var bits = StreamBits()
    bits.head(kind: 1)
    bits.code("10010001" + code + "0000000")
    #expect(throws: DeflateFault.code) { try read(bits.bytes) }
  }

  @Test func `is refused where a distance has no code`() {
    for (distances, code) in [([:], "0"), ([0: 1], "1")] as [([Int: Int], String)] {
      var bits = StreamBits()
      bits.codes(literals: [97: 1, 256: 2, 257: 2], distances: distances)
      bits.code("0 11 \(code) 10 0000 0000 0000 0000")
      #expect(throws: DeflateFault.code) { try read(bits.bytes) }
    }
  }

  @Test func `is refused where a repetition begins before the first byte`() {
    var bits = StreamBits()
    bits.head(kind: 1)
    bits.code("10010001 0000001 00001 0000000")
    #expect(throws: DeflateFault.distance) { try read(bits.bytes) }
  }

  @Test(
    arguments: [
      ([97: 1, 98: 1, 256: 1], [:]), ([97: 1, 256: 2], [:]), ([256: 2], [:]),
      ([97: 1, 98: 1], [:]),
      ([97: 1, 256: 1], [0: 1, 1: 1, 2: 1]), ([97: 1, 256: 1], [0: 2]),
      ([97: 1, 256: 1], [0: 1, 1: 2]),
    ] as [([Int: Int], [Int: Int])])
  func `is refused where codes are too many, too few, or never end`(
    literals: [Int: Int], distances: [Int: Int]
  ) {
    var bits = StreamBits()
    bits.codes(literals: literals, distances: distances)
    bits.code("1 1 1 1 0 0 0 0 0000 0000 0000 0000")
    #expect(throws: DeflateFault.codeLengths) { try read(bits.bytes) }
  }

  @Test(arguments: [(287, 1), (288, 1), (257, 31), (257, 32)])
  func `is refused where it has more codes than there are symbols`(literals: Int, distances: Int) {
    var bits = StreamBits()
    bits.codes(
      literals: [97: 1, 256: 1], distances: [:], literalCount: literals, distanceCount: distances)
    bits.code("0 1")
    #expect(throws: DeflateFault.codeLengths) { try read(bits.bytes) }
  }

  /// The lengths of the codes 16, 17, 18 and 0, and then what is written with them.
  @Test(
    arguments: [
      ([1, 1, 1, 0], ""), ([1, 0, 0, 0], ""), ([0, 0, 0, 0], ""), ([1, 0, 0, 1], "1 00"),
      ([0, 0, 1, 1], "1 1111111 1 1111111"),
    ])
  func `is refused where its code lengths repeat what is not there or too much`(
    ofLengths: [Int], code: String
  ) {
    var bits = StreamBits()
    bits.head(kind: 2)
    bits.sizes(257, 1, 4)
    for length in ofLengths { bits.number(length, 3) }
    bits.code(code + "0000 0000 0000 0000")
    #expect(throws: DeflateFault.codeLengths) { try read(bits.bytes) }
  }

  @Test func `is refused once there is more in it than is allowed`() throws {
    let bytes = Array(repeating: UInt8(0), count: 1_000_000)
    let packed = Deflate.compressed(bytes.span)
    #expect(packed.count < 1100)
    #expect(throws: DeflateFault.tooLarge) {
      try Deflate.decompressed(packed.span, atMost: 999_999)
    }
    #expect(throws: DeflateFault.tooLarge) { try Deflate.decompressed(packed.span, atMost: 0) }
    #expect(try Deflate.decompressed(packed.span, atMost: 1_000_000) == bytes)
    let stored: [UInt8] = [1, 3, 0, 0xFC, 0xFF, 97, 98, 99]
    #expect(throws: DeflateFault.tooLarge) { try Deflate.decompressed(stored.span, atMost: 2) }
  }

  private func read(_ bytes: [UInt8]) throws -> String {
    String(decoding: try Deflate.decompressed(bytes.span, atMost: 1 << 20), as: UTF8.self)
  }
}
