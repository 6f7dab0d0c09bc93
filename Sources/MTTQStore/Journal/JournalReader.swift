internal import Glibc
internal import MTTQText

/// A journal read from its start in chunks of whole lines, with bounded memory.
///
/// A journal only ever loses bytes that were never acknowledged (a torn tail, a write that failed):
/// where they go while it is read, it ends there.
package struct JournalReader: ~Copyable {
  private let journal: JournalFile
  /// How many bytes are read, as they were when the journal was opened.
  package private(set) var length: Int
  private var buffer: [UInt8]
  private var offset = 0
  private var line = 1

  /// The longest line in bytes, its newline counted. Records have some hundred: beyond, it is
  /// another file, which must not fill the memory in search of a newline.
  package static let longestLine = 64 << 20

  private let longest: Int

  /// Starts at the beginning of a journal that is open.
  ///
  /// - Parameters:
  ///   - chunkSize: how many bytes are read at once, unless a line is longer; at least 1. A quarter
  ///     of a megabyte makes system calls few, and stays in a processor's cache while it is worked
  ///     on.
  ///   - longest: the longest line in bytes.
  package init(
    _ journal: JournalFile, chunkSize: Int = 256 << 10, longest: Int = JournalReader.longestLine
  ) {
    self.journal = journal
    self.longest = longest
    length = journal.length
    buffer = [UInt8](repeating: 0, count: min(max(chunkSize, 1), max(length, 1)))
  }

  /// The next lines, or nil at the end.
  ///
  /// A chunk given back before the next is asked for lends its memory to it.
  ///
  /// - Throws: `damagedData` for a line longer than `longest`; `inputOutput`.
  package mutating func next() throws(StoreFailure) -> JournalChunk? {
    while offset < length {
      let wanted = min(buffer.count, length - offset)
      let count = try journal.read(into: &buffer, 0..<wanted, at: offset)
      if count < wanted { length = offset + count }
      let isLast = offset + count == length
      if let end = isLast ? count : endOfLines(count) {
        guard end > 0 else { return nil }
        return chunk(end)
      }
      guard buffer.count < longest else { throw .lineTooLong(journal.path, line, longest) }
      buffer += [UInt8](repeating: 0, count: min(buffer.count, longest - buffer.count))
    }
    return nil
  }

  private mutating func chunk(_ end: Int) -> JournalChunk {
    let chunk = JournalChunk(buffer, count: end, firstLine: line, offset: offset)
    offset += end
    line += chunk.newlines
    return chunk
  }

  /// Where the last whole line of the first `count` bytes ends, or nil where there is none.
  private func endOfLines(_ count: Int) -> Int? {
    let bytes = buffer.span
    var end = count
    while end > 0, bytes[end - 1] != UInt8(ascii: "\n") { end -= 1 }
    return end > 0 ? end : nil
  }
}

extension StoreFailure {
  static func lineTooLong(_ path: String, _ line: Int?, _ longest: Int) -> StoreFailure {
    let place = line.map { "\(path):\($0)" } ?? path
    return StoreFailure(
      .damagedData,
      Wording(
        vi: "“\(place)”: dòng dài hơn \(longest >> 20) MiB",
        en: "“\(place)”: the line is longer than \(longest >> 20) MiB"),
      hint: Wording(
        vi: "kiểm tra xem đây có đúng là nhật ký của mttq không",
        en: "check whether this is a journal of mttq at all"))
  }
}
