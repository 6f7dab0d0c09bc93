internal import Glibc

/// A journal that is open, to a length that is fixed: whoever reads it several times reads one
/// state (book.md, “What the disk promises”).
///
/// A class, as the system's file is one however many readers pass over it.
package final class JournalFile: Sendable {
  private let file: Descriptor
  /// The journal as the user named it.
  let path: String
  /// How many bytes are read; what is appended afterwards is not half seen.
  package let length: Int

  /// Opens the journal at `path`.
  ///
  /// Where its last line has no newline, a writer may be at work: it is then waited for, up to
  /// `patience`.
  ///
  /// - Parameter isOfBook: whether it must be a plain file in its own place, no link to one.
  /// - Throws: `noInput` where there is none, or of a file named alone a folder, pipe or device;
  ///   `notPermitted`; `inputOutput`.
  package init(
    _ path: String, isOfBook: Bool = false, patience: Duration = .seconds(2)
  ) throws(StoreFailure) {
    let file = try Descriptor(reading: path, isOfBook: isOfBook)
    var length = try file.fileFacts(.reading, isOfBook: isOfBook).length
    if try JournalFile.isUnfinished(file, length) {
      BookLock.waitForWriter(besides: path, limit: patience)
      length = try file.facts().length
    }
    self.file = file
    self.path = path
    self.length = length
  }

  /// Opens the journal of a book, or gives nil where nothing stands in its place.
  ///
  /// - Throws: as the initializer; a link that points nowhere is a failure, not an absent journal.
  package static func ofBook(_ path: String) throws(StoreFailure) -> JournalFile? {
    guard try FileFacts(ofLink: path, .reading) != nil else { return nil }
    return try JournalFile(path, isOfBook: true)
  }

  func read(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(StoreFailure) -> Int {
    try file.read(into: &buffer, range, at: offset)
  }

  /// The last bytes, at most so many.
  package func end(_ count: Int) throws(StoreFailure) -> [UInt8] {
    let count = min(count, length)
    var bytes = [UInt8](repeating: 0, count: count)
    let read = try file.read(into: &bytes, 0..<count, at: length - count)
    return Array(bytes.prefix(read))
  }

  /// What the open file is now.
  package func facts() throws(StoreFailure) -> FileFacts { try file.facts() }

  private static func isUnfinished(
    _ file: borrowing Descriptor, _ length: Int
  ) throws(StoreFailure) -> Bool {
    guard length > 0 else { return false }
    var last: [UInt8] = [0]
    return try file.read(into: &last, 0..<1, at: length - 1) == 1 && last != [UInt8(ascii: "\n")]
  }
}
