internal import Glibc

/// The file beside a book's plan that names who holds its lock; it may be deleted at any time.
struct LockNote: Hashable, Sendable {
  private let path: String

  init(in folder: String) {
    path = Folder.path(folder, ".mttq.lock")
  }

  /// Writes who holds the lock, as a courtesy: a full disk, a colleague's file open for reading only,
  /// or anything but a plain file of its own leaves it out.
  func write(_ bytes: [UInt8]) {
    do throws(StoreFailure) {
      let file = try Descriptor(path, O_WRONLY | O_CREAT | O_NOFOLLOW, .locking)
      let facts = try file.facts()
      if facts.kind == .file, facts.names == 1 { _ = file.overwrite(bytes) }
    } catch {
      return
    }
  }

  /// Who holds the lock, as far as is known.
  func holder() -> LockHolder? {
    do throws(StoreFailure) {
      let file = try Descriptor(path, O_RDONLY | O_NOFOLLOW, .locking)
      guard try file.facts().kind == .file else { return nil }
      var bytes = [UInt8](repeating: 0, count: LockHolder.width)
      let count = try file.read(into: &bytes, 0..<bytes.count, at: 0)
      return LockHolder(bytes: bytes.prefix(count))
    } catch {
      return nil
    }
  }
}
