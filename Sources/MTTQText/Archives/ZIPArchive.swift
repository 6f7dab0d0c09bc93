/// A ZIP archive whose entries are compressed, or stored where that is shorter, all of one fixed
/// day: the same entries give the same bytes.
///
/// Source: APPNOTE.TXT 6.3.10, 4.3.7 (head of an entry), 4.3.12 (directory), 4.3.16 (its end).
package struct ZIPArchive {
  private var entries: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  /// Adds a file; `path` is plain ASCII with `/` between its folders.
  package mutating func add(_ path: String, _ text: String) {
    let offset = entries.count
    let deflated = Deflate.compressed(text.utf8.span)
    let isStored = deflated.count >= text.utf8.count
    let size = isStored ? text.utf8.count : deflated.count
    var facts: [UInt8] = []
    facts.append(number: isStored ? 10 : 20 as UInt16)  // version 1.0 reads it, or 2.0
    facts.append(number: 0 as UInt16)  // no flags
    facts.append(number: UInt16(isStored ? ZIPMethod.stored : ZIPMethod.deflated))
    facts.append(number: 0 as UInt16)  // midnight
    facts.append(number: 0x0021 as UInt16)  // 1980-01-01, the first day there is
    facts.append(number: CRC32.checksum(text.utf8.span))
    facts.append(number: UInt32(truncatingIfNeeded: size))
    facts.append(number: UInt32(truncatingIfNeeded: text.utf8.count))
    facts.append(number: UInt16(truncatingIfNeeded: path.utf8.count))
    facts.append(number: 0 as UInt16)  // no extra field

    entries.append(number: 0x0403_4B50 as UInt32)  // PK 3 4
    entries += facts
    entries += path.utf8
    if isStored { entries += text.utf8 } else { entries += deflated }

    directory.append(number: 0x0201_4B50 as UInt32)  // PK 1 2
    directory.append(number: 0x0314 as UInt16)  // made by version 2.0 on Unix
    directory += facts
    directory += Array(repeating: 0, count: 6)  // no comment, first disk, binary
    // Some readers refuse a file without the mode of a plain one.
    directory.append(number: 0o100_644 << 16 as UInt32)
    directory.append(number: UInt32(truncatingIfNeeded: offset))
    directory += path.utf8
    count += 1
  }

  /// The archive.
  package var bytes: [UInt8] {
    var bytes = entries
    let offset = bytes.count
    bytes += directory
    bytes.append(number: 0x0605_4B50 as UInt32)  // PK 5 6
    bytes.append(number: 0 as UInt32)  // the only disk
    bytes.append(number: count)
    bytes.append(number: count)
    bytes.append(number: UInt32(truncatingIfNeeded: directory.count))
    bytes.append(number: UInt32(truncatingIfNeeded: offset))
    bytes.append(number: 0 as UInt16)  // no comment
    return bytes
  }
}

extension [UInt8] {
  /// Adds a number, the lowest byte first.
  fileprivate mutating func append(number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
