import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `The check of a line` {
  @Test(arguments: [
    ("", "00000000"), ("123456789", "cbf43926"), ("a", "e8b7be43"), ("abc", "352441c2"),
    ("The quick brown fox jumps over the lazy dog", "414fa339"),
    (String(repeating: "\u{0}", count: 32), "190a55ad"),
  ])
  func `is the CRC-32 of ZIP`(text: String, digits: String) {
    #expect(LineCheck().digits(Array(text.utf8).span) == digits)
  }

  @Test func `is the same as by its definition for every length`() {
    var random = SeededRandom(seed: 3)
    let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for count in 0...bytes.count {
      var value: UInt32 = 0xFFFF_FFFF
      for byte in bytes.prefix(count) {
        value ^= UInt32(byte)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      }
      #expect(LineCheck().checksum(bytes.span.extracting(0..<count)) == ~value)
    }
  }
}

@Suite struct `The line of a record` {
  @Test(arguments: Fixtures.folders(holding: "journal.jsonl", below: "valid"))
  func `is written as it was read`(folder: String) throws {
    let journal = try #require(Fixtures.bytes(folder + "/journal.jsonl"))
    for line in journal.lines {
      let tree = JSONReader.read(SourceText(path: "", bytes: line)).tree
      let record = try #require(tree.flatMap { Record(tree: $0) })
      #expect(
        String(decoding: record.line(), as: UTF8.self) == String(decoding: line, as: UTF8.self))
    }
  }

  @Test(arguments: Fixtures.folders(holding: "journal.jsonl", below: "valid"))
  func `is found altered when any byte before its check is another`(folder: String) throws {
    let text = BookText(fixture: folder)
    let line = try #require(text.journal.lines.first)
    let comma = line.count - Array(",\"check\":\"00000000\"}\n".utf8).count
    for place in stride(from: 1, to: comma, by: 5) where line[place] != UInt8(ascii: "7") {
      var altered = text
      altered.journal = line
      altered.journal[place] = UInt8(ascii: "7")
      #expect(altered.read()?.hasErrors == true)
    }
  }
}
