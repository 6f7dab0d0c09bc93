/// Where the directory of a ZIP archive lies, as the record at the end of the bytes says.
struct ZIPDirectory {
  /// How many entries it lists.
  let count: Int
  let range: Range<Int>

  /// Finds the record that ends the archive: nothing follows it but the comment that it announces.
  init(_ bytes: [UInt8]) throws(ZIPFault) {
    guard let end = ZIPDirectory.end(of: bytes) else { throw .notAnArchive }
    let disks = [bytes.number(at: end + 4, 2), bytes.number(at: end + 6, 2)]
    let onDisk = bytes.number(at: end + 8, 2)
    let count = bytes.number(at: end + 10, 2)
    let size = bytes.number(at: end + 12, 4)
    let offset = bytes.number(at: end + 16, 4)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else { throw .large }
    guard disks == [0, 0], onDisk == count else { throw .severalDisks }
    guard offset + size <= end else { throw .inconsistent }
    self.count = count
    range = offset..<offset + size
  }

  private static let endSize = 22

  private static func end(of bytes: [UInt8]) -> Int? {
    var place = bytes.count - endSize
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if bytes.number(at: place, 4) == 0x0605_4B50,
        place + endSize + bytes.number(at: place + 20, 2) == bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first; all of them are there.
  func number(at place: Int, _ count: Int) -> Int {
    var number = 0
    for index in 0..<count { number |= Int(self[place + index]) << (8 * index) }
    return number
  }
}
