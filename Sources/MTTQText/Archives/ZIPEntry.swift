/// An entry of a ZIP archive as the directory and its own head describe it.
struct ZIPEntry: Sendable {
  let path: String
  /// A number of `ZIPMethod`, or another.
  let method: Int
  /// The CRC-32 of what it holds.
  let check: UInt32
  /// How many bytes it holds.
  let size: Int
  /// Where it lies, with its head.
  private(set) var range: Range<Int>
  /// Where its packed bytes lie.
  private(set) var data: Range<Int>

  /// Reads an entry of the directory, which lies in `directory`, and goes on to the next one.
  init(
    _ bytes: [UInt8], at place: inout Int, directory: Range<Int>
  ) throws(ZIPFault) {
    guard directory.upperBound - place >= 46, bytes.number(at: place, 4) == 0x0201_4B50 else {
      throw .inconsistent
    }
    let name = place + 46..<place + 46 + bytes.number(at: place + 28, 2)
    let next = name.upperBound + bytes.number(at: place + 30, 2) + bytes.number(at: place + 32, 2)
    guard next <= directory.upperBound else { throw .inconsistent }
    guard ZIPEntry.isOpen(flags: bytes.number(at: place + 8, 2)) else { throw .encrypted }
    let packed = bytes.number(at: place + 20, 4)
    let offset = bytes.number(at: place + 42, 4)
    method = bytes.number(at: place + 10, 2)
    check = UInt32(truncatingIfNeeded: bytes.number(at: place + 16, 4))
    size = bytes.number(at: place + 24, 4)
    guard ![packed, size, offset].contains(0xFFFF_FFFF) else { throw .large }
    guard bytes.number(at: place + 34, 2) == 0 else { throw .severalDisks }
    path = String(decoding: bytes[name], as: UTF8.self)
    range = offset..<offset
    data = 0..<packed
    place = next
  }

  /// Finds the bytes of the entry behind its head, which has to bear the same name; all of it lies
  /// before `end`.
  mutating func find(in bytes: [UInt8], before end: Int) throws(ZIPFault) {
    let head = range.lowerBound
    guard end - head >= 30, bytes.number(at: head, 4) == 0x0403_4B50 else { throw .inconsistent }
    guard ZIPEntry.isOpen(flags: bytes.number(at: head + 6, 2)) else { throw .encrypted }
    let name = head + 30..<head + 30 + bytes.number(at: head + 26, 2)
    let start = name.upperBound + bytes.number(at: head + 28, 2)
    guard start + data.count <= end, bytes.number(at: head + 8, 2) == method,
      String(decoding: bytes[name], as: UTF8.self) == path, isConfirmed(by: head, in: bytes)
    else { throw .inconsistent }
    data = start..<start + data.count
    range = head..<data.upperBound
  }

  /// Whether the head repeats check and sizes, unless it says that they stand elsewhere: behind the
  /// bytes (bit 3), or in a field of 64 bits.
  private func isConfirmed(by head: Int, in bytes: [UInt8]) -> Bool {
    guard bytes.number(at: head + 6, 2) & 8 == 0 else { return true }
    let packed = bytes.number(at: head + 18, 4)
    let unpacked = bytes.number(at: head + 22, 4)
    return bytes.number(at: head + 14, 4) == Int(check)
      && (packed == 0xFFFF_FFFF || packed == data.count)
      && (unpacked == 0xFFFF_FFFF || unpacked == size)
  }

  /// Whether the flags say that no key is needed: bit 0, bit 6 (strong encryption), bit 13 (a
  /// directory that is encrypted).
  private static func isOpen(flags: Int) -> Bool {
    flags & 0x2041 == 0
  }
}
