internal import MTTQText

/// An archive of a short entry, which is stored, and a long one, with places to change it at.
struct ArchiveSample {
  private(set) var bytes: [UInt8]
  private let end: Int
  private let directory: Int

  static let short = (path: "a.txt", text: "abc")
  static let long = (path: "b/c.txt", text: String(repeating: "xyz ", count: 300))

  /// The records of the archive: the end of the directory, the first and the second entry of it,
  /// and the heads of the two.
  enum Record {
    case end
    case first
    case second
    case firstHead
    case secondHead
  }

  /// A number that is written over a field of a record: where it begins, how many bytes it has.
  typealias Change = (record: Record, offset: Int, size: Int, value: Int)

  init(_ changes: [Change] = []) {
    var archive = ZIPArchive()
    archive.add(ArchiveSample.short.path, ArchiveSample.short.text)
    archive.add(ArchiveSample.long.path, ArchiveSample.long.text)
    bytes = archive.bytes
    end = bytes.count - 22
    directory = bytes.number(at: end + 16, 4)
    for change in changes {
      for index in 0..<change.size {
        bytes[place(of: change.record) + change.offset + index] = UInt8(
          truncatingIfNeeded: change.value >> (8 * index))
      }
    }
  }

  /// The number that stands in a field.
  func number(_ record: Record, _ offset: Int, _ size: Int) -> Int {
    bytes.number(at: place(of: record) + offset, size)
  }

  /// Where a record begins.
  func place(of record: Record) -> Int {
    switch record {
    case .end: end
    case .first: directory
    case .second: directory + 46 + ArchiveSample.short.path.utf8.count
    case .firstHead: 0
    case .secondHead: 30 + ArchiveSample.short.path.utf8.count + ArchiveSample.short.text.utf8.count
    }
  }
}

extension [UInt8] {
  fileprivate func number(at place: Int, _ count: Int) -> Int {
    self[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
