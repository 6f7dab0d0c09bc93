internal import Glibc

/// The right to write in a book, which one process at a time has while the value lives.
///
/// The lock is `flock` on the hidden file `.mttq.lock` of the book. The kernel lets go of it when
/// the process ends in whatever way, so an old lock file means nothing; it is never removed, as
/// removing one that another process is about to lock would let two in. What stands in the file is
/// only the name of the holder for whoever waits.
///
///     let lock = try BookLock(of: BookFolder("cam-pho-2026"), holder: "mttq record")
///     try journal.append(lines, under: lock)
package struct BookLock: ~Copyable {
  /// How long a writer waits, by spec/book.md, "What the disk promises".
  package static let patience = Duration.seconds(10)

  private let file: Descriptor

  /// Takes the lock, waiting up to `limit` for another writer.
  ///
  /// - Parameter holder: the command that takes it, such as `mttq record`, for those who wait.
  /// - Throws: `lockNotHad`, naming the holder, after `limit`; `noInput` where there is no book;
  ///   `notPermitted`, `inputOutput`.
  package init(
    of book: BookFolder, holder: String, limit: Duration = BookLock.patience
  ) throws(StoreFailure) {
    let path = BookLock.path(besides: book.plan.path)
    let file = try BookLock.locked(path, until: ContinuousClock().now + limit)
    BookLock.write(LockHolder(process: getpid(), name: holder).bytes, file)
    self.file = file
  }

  deinit {
    BookLock.write(LockHolder.nobody, file)
  }

  /// Waits while another process is writing in the folder that holds `path`, up to `limit`.
  ///
  /// A reader needs no lock; it waits so only where it met a line that may still be growing. It
  /// does not wait for its own process, and not where the lock file cannot be opened.
  static func waitForWriter(besides path: String, limit: Duration) {
    do {
      let file = try Descriptor(self.path(besides: path), O_RDONLY | O_NOFOLLOW, .locking)
      guard try holder(file)?.process != getpid() else { return }
      _ = try take(file, LOCK_SH, until: ContinuousClock().now + limit)
    } catch {
      // Nobody can be waited for: the reader judges the bytes as they stand.
      return
    }
  }

  private static func path(besides path: String) -> String {
    Folder.path(Folder.holding(path), ".mttq.lock")
  }

  private static func locked(
    _ path: String, until deadline: ContinuousClock.Instant
  ) throws(StoreFailure) -> Descriptor {
    while true {
      let file = try opened(path)
      guard try take(file, LOCK_EX, until: deadline) else {
        throw .locked(path, by: try holder(file))
      }
      // Somebody may have removed the file while it was waited for (git clean); the lock of a file
      // without a name keeps nobody out.
      let named = try FileFacts(ofLink: path, .locking)
      if try file.facts().identity == named?.identity { return file }
    }
  }

  private static func opened(_ path: String) throws(StoreFailure) -> Descriptor {
    do {
      return try Descriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW, .locking)
    } catch {
      // The lock file of a colleague may be open for reading only, which is enough to lock it.
      guard error.systemError?.number == EACCES else { throw error }
      return try Descriptor(path, O_RDONLY | O_NOFOLLOW, .locking)
    }
  }

  private static func take(
    _ file: borrowing Descriptor, _ kind: Int32, until deadline: ContinuousClock.Instant
  ) throws(StoreFailure) -> Bool {
    while flock(file.number, kind | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreFailure(.locking, file.path, .last)
      }
      guard ContinuousClock().now < deadline else { return false }
      // `flock` cannot wait for a while only, but by an alarm, which is the whole process's. A
      // command mostly holds the lock for milliseconds, and asking every two costs nothing.
      usleep(2_000)
    }
    return true
  }

  private static func holder(_ file: borrowing Descriptor) throws(StoreFailure) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: LockHolder.width)
    let count = try file.read(into: &bytes, 0..<bytes.count, at: 0)
    return LockHolder(bytes: bytes.prefix(count))
  }

  private static func write(_ bytes: [UInt8], _ file: borrowing Descriptor) {
    // The name is a courtesy: a full disk or a file open for reading only leaves it out.
    _ = file.overwrite(bytes)
  }
}
