internal import Glibc

/// The hidden folder in which a new book, or a folder of results, is made before it takes its place.
///
/// It may hold a register, which must not lie about where its maker is killed. So it is locked while
/// it is being filled, and whoever makes another beside it takes away those that nobody has locked.
struct StagingFolder: ~Copyable {
  let path: String
  private let lock: Descriptor

  /// What is made in it; raw values are how its name begins.
  enum Content: String {
    /// A book, which has files alone.
    case book = ".mttq-new-"
    /// Tables, which may stand in folders.
    case results = ".mttq-out-"
  }

  /// Makes the folder beside the place of a book, once those of killed makers are cleared away.
  ///
  /// - Throws: `cannotCreate`, `notPermitted`, `inputOutput`, as of the book.
  init(for book: String, _ content: Content = .book) throws(StoreFailure) {
    let above = Folder.holding(book)
    StagingFolder.clearAway(content, in: above)
    while true {
      let random = String(UInt64.random(in: 0 ... .max), radix: 36)
      let path = Folder.path(above, content.rawValue + random)
      try Folder.make(path, shown: book)
      if let lock = try StagingFolder.lock(path, shown: book) {
        self.path = path
        self.lock = lock
        return
      }
    }
  }

  /// Locks a folder that was just made; nil where another took it for one that was left behind.
  private static func lock(
    _ path: String, shown book: String
  ) throws(StoreFailure) -> Descriptor? {
    do throws(StoreFailure) {
      let lock = try Descriptor(path, O_RDONLY | O_DIRECTORY, .creating, shown: book)
      // A disk without locks has none to ask for either: nobody takes the folder away there.
      _ = flock(lock.number, LOCK_EX | LOCK_NB)
      let named = try FileFacts(ofPath: path, .creating)
      guard try lock.facts().identity == named?.identity else { return nil }
      return lock
    } catch {
      try? Folder.remove(path)
      throw error
    }
  }

  /// Takes away what killed makers left; what cannot be listed or removed stops nobody's new book.
  private static func clearAway(_ content: Content, in folder: String) {
    for entry in (try? Folder.entries(folder)) ?? []
    where entry.shape == .folder && entry.name.hasPrefix(content.rawValue) {
      let path = Folder.path(folder, entry.name)
      guard let lock = try? Descriptor(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, .locking),
        flock(lock.number, LOCK_EX | LOCK_NB) == 0
      else { continue }
      if content == .results { Folder.removeWhole(path) }
      for file in (try? Folder.entries(path)) ?? [] {
        // unsafe: C takes the name as a pointer, which lives only during the call.
        _ = unsafe unlink(Folder.path(path, file.name))
      }
      try? Folder.remove(path)
    }
  }
}
