internal import MTTQText
internal import Testing

/// A ZIP archive of stored entries, read by its directory and checked against the heads.
struct StoredArchive {
  private(set) var paths: [String] = []
  private var texts: [String: String] = [:]

  init(_ bytes: [UInt8]) throws {
    let end = try #require(bytes.indices.last.map { $0 - 21 })
    try #require(end >= 0 && bytes.number(at: end, 4) == 0x0605_4B50)
    let count = bytes.number(at: end + 10, 2)
    var place = bytes.number(at: end + 16, 4)
    try #require(place + bytes.number(at: end + 12, 4) == end)
    var expected = 0
    for _ in 0..<count {
      try #require(bytes.number(at: place, 4) == 0x0201_4B50)
      let size = bytes.number(at: place + 24, 4)
      let path = bytes.text(at: place + 46, bytes.number(at: place + 28, 2))
      let offset = bytes.number(at: place + 42, 4)
      #expect(offset == expected, "no gap before \(path)")
      try #require(bytes.number(at: offset, 4) == 0x0403_4B50)
      // What the head says is what the directory says: method, day, sizes and check.
      #expect(bytes[offset + 4..<offset + 30] == bytes[place + 6..<place + 32])
      #expect(bytes.number(at: place + 10, 2) == 0 && bytes.number(at: place + 14, 2) == 0x21)
      #expect(bytes.text(at: offset + 30, path.utf8.count) == path)
      let start = offset + 30 + path.utf8.count
      let check = CRC32.checksum(bytes.span.extracting(start..<start + size))
      #expect(Int(check) == bytes.number(at: place + 16, 4), "the check of \(path)")
      paths.append(path)
      texts[path] = bytes.text(at: start, size)
      expected = start + size
      place += 46 + path.utf8.count
    }
    #expect(place == end)
  }

  func text(_ path: String) throws -> String {
    try #require(texts[path], "no \(path)")
  }
}

extension [UInt8] {
  fileprivate func number(at place: Int, _ count: Int) -> Int {
    self[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func text(at place: Int, _ count: Int) -> String {
    String(decoding: self[place..<place + count], as: UTF8.self)
  }
}
