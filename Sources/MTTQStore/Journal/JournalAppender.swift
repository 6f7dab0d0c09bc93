internal import Glibc

/// The durable end of a journal: lines handed to it stand on the disk when it returns, or not at
/// all.
///
///     let journal = JournalAppender(book.journalPath, isWholeRecord: isRecord)
///     let lock = try BookLock(of: book, holder: "mttq record")
///     try journal.append(Array((record + "\n").utf8), under: lock)
package struct JournalAppender: Sendable {
  /// The journal as the user named it.
  package let path: String
  private let isWholeRecord: @Sendable (Span<UInt8>) -> Bool

  /// Prepares to append to the journal at `path`.
  ///
  /// - Parameter isWholeRecord: whether the bytes of a line, without a newline, are one record; it
  ///   decides whether a last line that lacks its newline counts or was torn.
  package init(_ path: String, isWholeRecord: @escaping @Sendable (Span<UInt8>) -> Bool) {
    self.path = path
    self.isWholeRecord = isWholeRecord
  }

  /// Appends whole lines, in one write, and returns once they are durable.
  ///
  /// A torn tail is first moved to the file `.torn` beside the journal. The cost does not grow with
  /// the journal, of which only the tail is read.
  ///
  /// - Parameters:
  ///   - lines: the bytes of the lines with their newlines; a last one that is missing is added.
  ///   - lock: the lock of the book, which must be held until the lines are written.
  /// - Throws: `inputOutput` where the disk is full or fails, `notPermitted`, `cannotCreate`. What
  ///   was written up to then is taken back, so that a failed command has changed nothing.
  package func append(_ lines: [UInt8], under lock: borrowing BookLock) throws(StoreFailure) {
    guard !lines.isEmpty else { return }
    let file = try opened()
    let length = try file.fileFacts(.writing).length
    if length == 0 {
      // The name must last before what stands under it is acknowledged.
      try Folder(Folder.holding(path), .writing, shown: path).sync()
    }
    let tail = try JournalTail(of: file, length: length)
    let isWhole = !tail.bytes.isEmpty && tail.isWhole(isWholeRecord)
    if !tail.bytes.isEmpty && !isWhole {
      try TornBytes(besides: path).keep(tail.bytes, as: file.facts())
      try file.cut(to: tail.start)
      try file.sync()
    }
    let newline = [UInt8(ascii: "\n")]
    let start = isWhole ? length : tail.start
    try write(
      (isWhole ? newline : []) + lines + (lines.last == newline[0] ? [] : newline), to: file,
      from: start)
  }

  private func opened() throws(StoreFailure) -> Descriptor {
    guard try FileFacts.ofPlainFile(path) == nil else {
      return try Descriptor(path, O_RDWR | O_APPEND | O_NOFOLLOW, .writing)
    }
    return try Descriptor(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, .creating)
  }

  private func write(
    _ bytes: [UInt8], to file: borrowing Descriptor, from start: Int
  ) throws(StoreFailure) {
    let (count, refusal) = file.write(bytes)
    do throws(StoreFailure) {
      if let refusal { throw StoreFailure(.writing, path, refusal) }
      try file.sync()
    } catch {
      try takeBack(count, from: start, in: file, after: error)
      throw error
    }
  }

  /// Cuts off what a failed write left, unless somebody without the lock wrote after it.
  private func takeBack(
    _ count: Int, from start: Int, in file: borrowing Descriptor, after cause: StoreFailure
  ) throws(StoreFailure) {
    guard count > 0 else { return }
    do throws(StoreFailure) {
      guard try file.facts().length == start + count else { throw cause }
      try file.cut(to: start)
      try file.sync()
    } catch {
      throw .notTakenBack(path, cause)
    }
  }
}
