internal import MTTQText

/// A ZIP archive whose entries are stored as they are, all of one fixed day: the same entries
/// give the same bytes. What an office sends is small enough to go without compression, for which
/// there would have to be a library.
///
/// Source: APPNOTE.TXT 6.3.10, 4.3.7 (head of an entry), 4.3.12 (directory), 4.3.16 (its end).
struct ZIPArchive {
  private var entries: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// `capacity` is how many bytes the archive will take.
  init(capacity: Int) {
    entries.reserveCapacity(capacity)
  }

  /// Adds a file; `path` is plain ASCII with `/` between its folders.
  mutating func add(_ path: String, _ text: String) {
    let offset = entries.count
    var facts: [UInt8] = []
    facts.append(number: 10 as UInt16)  // version 1.0 reads it
    facts.append(number: 0 as UInt16)  // no flags
    facts.append(number: 0 as UInt16)  // stored
    facts.append(number: 0 as UInt16)  // midnight
    facts.append(number: 0x0021 as UInt16)  // 1980-01-01, the first day there is
    facts.append(number: CRC32.checksum(text.utf8.span))
    facts.append(number: UInt32(truncatingIfNeeded: text.utf8.count))
    facts.append(number: UInt32(truncatingIfNeeded: text.utf8.count))
    facts.append(number: UInt16(truncatingIfNeeded: path.utf8.count))
    facts.append(number: 0 as UInt16)  // no extra field

    entries.append(number: 0x0403_4B50 as UInt32)  // PK 3 4
    entries += facts
    entries += path.utf8
    entries += text.utf8

    directory.append(number: 0x0201_4B50 as UInt32)  // PK 1 2
    directory.append(number: 0x030A as UInt16)  // made by version 1.0 on Unix
    directory += facts
    directory += Array(repeating: 0, count: 6)  // no comment, first disk, binary
    // Some readers refuse a file without the mode of a plain one.
    directory.append(number: 0o100_644 << 16 as UInt32)
    directory.append(number: UInt32(truncatingIfNeeded: offset))
    directory += path.utf8
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
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
