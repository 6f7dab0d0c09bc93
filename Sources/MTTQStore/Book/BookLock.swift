internal import Glibc
internal import Synchronization

/// The right to write in a book, which one process at a time has while the value lives.
///
/// The lock is `flock` on the book's folder itself, which nobody removes while it is held (book.md,
/// “What the disk promises”). The kernel lets go of it when the process ends in whatever way. The
/// hidden file `.mttq.lock` only tells the holder's name to whoever waits.
///
///     let lock = try BookLock(of: BookFolder("cam-pho-2026"), holder: "mttq record")
///     try journal.append(lines, under: lock)
package struct BookLock: ~Copyable {
  /// How long a writer waits, by spec/book.md, "What the disk promises".
  package static let patience = Duration.seconds(10)

  /// The folders that this process has locked, for which its own readers need not wait.
  private static let held = Mutex<Set<FileFacts.Identity>>([])

  private let folder: Descriptor
  private let identity: FileFacts.Identity
  private let note: LockNote
  /// Why what killed writers left could not be cleared away; nil where nothing is left.
  private let leftBehind: StoreFailure?

  /// Takes the lock, waiting up to `limit` for another writer, and clears away what writers that
  /// were killed have left.
  ///
  /// - Parameter holder: the command that takes it, such as `mttq record`, for those who wait.
  /// - Throws: `lockNotHad`, naming the holder, after `limit`, and where the file system has no locks;
  ///   `noInput` where there is no book; `notPermitted`, `inputOutput`.
  package init(
    of book: BookFolder, holder: String, limit: Duration = BookLock.patience
  ) throws(StoreFailure) {
    let note = LockNote(in: book.path)
    let folder = try BookLock.locked(book.path, note, until: ContinuousClock().now + limit)
    let identity = try folder.facts().identity
    var leftBehind: StoreFailure?
    do throws(StoreFailure) {
      try TemporaryFile.clearAway(in: book.path)
      if try book.hasReports() { try TemporaryFile.clearAway(in: book.reportsPath) }
    } catch {
      leftBehind = error
    }
    self.folder = folder
    self.identity = identity
    self.note = note
    self.leftBehind = leftBehind
    _ = BookLock.held.withLock { $0.insert(identity) }
    note.write(LockHolder(process: getpid(), name: holder).bytes)
  }

  deinit {
    note.write(LockHolder.nobody)
    _ = BookLock.held.withLock { $0.remove(identity) }
  }

  /// Makes sure that nothing of the book lies about that a writer made and did not finish.
  ///
  /// - Throws: `inputOutput` where something could not be cleared away: it may hold what is to be
  ///   forgotten.
  package func requireNothingLeftBehind() throws(StoreFailure) {
    if let leftBehind { throw leftBehind }
  }

  /// Waits while another process is writing in the folder that holds `path`, up to `limit`.
  ///
  /// A reader needs no lock; it waits so only where it met a line that may still be growing. It
  /// does not wait for its own process, and not where the folder cannot be locked.
  static func waitForWriter(besides path: String, limit: Duration) {
    do {
      let folder = try Descriptor(Folder.holding(path), O_RDONLY | O_DIRECTORY, .locking)
      let identity = try folder.facts().identity
      guard !held.withLock({ $0.contains(identity) }) else { return }
      _ = try take(folder, LOCK_SH, until: ContinuousClock().now + limit)
    } catch {
      // Nobody can be waited for: the reader judges the bytes as they stand.
      return
    }
  }

  private static func locked(
    _ path: String, _ note: LockNote, until deadline: ContinuousClock.Instant
  ) throws(StoreFailure) -> Descriptor {
    while true {
      let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY, .locking)
      guard try take(folder, LOCK_EX, until: deadline) else {
        throw .locked(path, by: note.holder())
      }
      // The folder may have been moved away, and another put in its place, while it was waited for.
      let named = try FileFacts(ofPath: path, .locking)
      if try folder.facts().identity == named?.identity { return folder }
    }
  }

  private static func take(
    _ folder: borrowing Descriptor, _ kind: Int32, until deadline: ContinuousClock.Instant
  ) throws(StoreFailure) -> Bool {
    while flock(folder.number, kind | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .cannotLock(folder.path, .last)
      }
      guard ContinuousClock().now < deadline else { return false }
      // `flock` cannot wait for a while only, but by an alarm, which is the whole process's. A
      // command mostly holds the lock for milliseconds, and asking every two costs nothing.
      usleep(2_000)
    }
    return true
  }
}
