internal import Glibc

/// What stands after the last newline of a journal.
struct JournalTail: Hashable, Sendable {
  /// Where the unfinished line starts: just after the last newline, or at the file's start.
  let start: Int
  /// The bytes of the unfinished line; empty where the journal ends in a newline, or holds nothing
  /// but a byte-order mark.
  let bytes: [UInt8]

  /// Reads backwards from `length`, and no further than the last newline: one block of a file
  /// system mostly, however long the journal is.
  ///
  /// - Throws: `damagedData` where the line is longer than any journal line may be: it is no
  ///   torn record but another file.
  init(
    of file: borrowing Descriptor, length: Int, blockSize: Int = 4096
  ) throws(StoreFailure) {
    var block = [UInt8](repeating: 0, count: blockSize)
    var reversed: [ArraySlice<UInt8>] = []
    var position = length
    while position > 0 {
      let size = min(blockSize, position)
      let count = try file.read(into: &block, 0..<size, at: position - size)
      guard count == size else { throw StoreFailure(.reading, file.path, SystemError(EIO)) }
      let newline = block[..<size].lastIndex(of: UInt8(ascii: "\n"))
      reversed.append(block[(newline ?? -1) + 1..<size])
      position -= size - (newline ?? -1) - 1
      if newline != nil { break }
      guard length - position <= JournalReader.longestLine else {
        throw .lineTooLong(file.path, nil, JournalReader.longestLine)
      }
    }
    let unfinished = Array(reversed.reversed().joined())
    let isMark = position == 0 && unfinished == JournalTail.mark
    start = isMark ? length : position
    bytes = isMark ? [] : unfinished
  }

  /// The UTF-8 byte-order mark, which counts for nothing at the start of a file.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether the unfinished line is one record that only lacks its newline.
  ///
  /// A byte-order mark at the file's start is no part of the record. A NUL byte, which a power cut
  /// leaves where a file had grown before its content arrived, is in no JSON text at all.
  func isWhole(_ isWholeRecord: (Span<UInt8>) -> Bool) -> Bool {
    guard !bytes.contains(0) else { return false }
    let isMarked = start == 0 && bytes.starts(with: JournalTail.mark)
    let count = isMarked ? JournalTail.mark.count : 0
    return isWholeRecord(bytes.span.extracting(droppingFirst: count))
  }
}
