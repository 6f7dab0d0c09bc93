internal import Glibc
internal import MTTQText

/// A file in the making that stands under no name, or an unlikely one, until it is whole.
///
/// Where the file system can (O_TMPFILE), it has no name at all, so a process that is killed leaves
/// nothing behind: a half-written register must not lie about. Elsewhere it has a hidden name, that
/// is removed when the value ends.
struct TemporaryFile: ~Copyable {
  private let descriptor: Descriptor
  private let folder: String
  private let isSwept: Bool
  /// The name to be removed at the end; nil while there is none.
  private var name: String?

  /// Starts a file in `folder` that its owner alone may read, unless `open` leaves it to the umask.
  ///
  /// - Parameter path: the path that failures name.
  /// - Parameter named: whether to take a hidden name even where none is needed, for tests.
  /// - Parameter isSwept: whether it is made under the lock of a book, and may be cleared away under
  ///   it where a process was killed.
  init(
    for path: String, in folder: String, isSwept: Bool = false, open: Bool, named: Bool = false
  ) throws(StoreFailure) {
    self.folder = folder
    self.isSwept = isSwept
    let mode: UInt32 = open ? 0o666 : 0o600
    // O_TMPFILE is 020000000 | O_DIRECTORY on every architecture that Swift knows; the macro is
    // behind _GNU_SOURCE and not imported.
    if !named, let file = try Self.nameless(folder, mode, path) {
      descriptor = file
      name = nil
      return
    }
    let hidden = Self.hiddenPath(in: folder, isSwept: isSwept)
    descriptor = try Descriptor(
      hidden, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode, .creating, shown: path)
    name = hidden
  }

  deinit {
    // unsafe: C takes the name as a pointer, which lives only during the call. A name that cannot
    // be removed now could not be removed by anyone who heard of it.
    if let name { _ = unsafe unlink(name) }
  }

  /// A hidden path in `folder` that nobody else uses.
  ///
  /// A book's begin with `.mttq-`, which git is told to ignore and the next writer clears away;
  /// others with another, as their makers hold no lock.
  static func hiddenPath(in folder: String, isSwept: Bool = false) -> String {
    let random = String(UInt64.random(in: 0 ... .max), radix: 36)
    return Folder.path(folder, isSwept ? "\(prefixOfBooks)\(random).tmp" : ".~\(random).mttq")
  }

  private static let prefixOfBooks = ".mttq-"

  /// Removes what killed writers left in a folder of a book whose lock is held.
  ///
  /// - Throws: `inputOutput` for one that cannot be removed, or where the folder cannot be listed.
  static func clearAway(in folder: String) throws(StoreFailure) {
    for entry in try Folder.entries(folder)
    where entry.shape == .other && entry.name.hasPrefix(prefixOfBooks) {
      let path = Folder.path(folder, entry.name)
      guard try FileFacts(ofLink: path, .writing)?.kind == .file else { continue }
      // unsafe: C takes the name as a pointer, which lives only during the call.
      guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .leftBehind(path, .last) }
    }
  }

  private static func nameless(
    _ folder: String, _ mode: UInt32, _ path: String
  ) throws(StoreFailure) -> Descriptor? {
    // A file without a name gets one by way of /proc, which not every system shows.
    // unsafe: C takes the name as a pointer, which lives only during the call.
    guard unsafe access("/proc/self/fd", F_OK) == 0 else { return nil }
    do {
      return try Descriptor(
        folder, O_RDWR | O_DIRECTORY | 0o20_000_000, mode: mode, .creating, shown: path)
    } catch {
      // These say that the file system has no such files; everything else is a true refusal.
      guard [EOPNOTSUPP, EISDIR, EINVAL, ENOENT].contains(error.systemError?.number) else {
        throw error
      }
      return nil
    }
  }

  /// Gives the file the owner, group and mode of an older one, before it holds anything.
  ///
  /// Only root can give a file away, so the owner is kept where that is allowed. A file system
  /// without modes (vfat) refuses with EPERM, and the file stays as narrow as it was made.
  func take(owner: UInt32, group: UInt32, mode: UInt32) throws(StoreFailure) {
    let kept =
      fchown(descriptor.number, owner, group) == 0
      || fchown(descriptor.number, uid_t.max, group) == 0
    // Rights meant for another owner or group are not passed on to a new one.
    let given = kept ? mode : mode & 0o707
    guard fchmod(descriptor.number, given) == 0 || errno == EPERM else {
      throw StoreFailure(.creating, descriptor.path, .last)
    }
  }

  /// Writes all the content and waits until it stands on the disk.
  func fill(_ bytes: [UInt8]) throws(StoreFailure) {
    try write(bytes)
    try sync()
  }

  /// Writes the next part of the content.
  func write(_ bytes: [UInt8]) throws(StoreFailure) {
    if let refusal = descriptor.write(bytes).refusal {
      throw StoreFailure(.writing, descriptor.path, refusal)
    }
  }

  /// Waits until what was written stands on the disk.
  func sync() throws(StoreFailure) {
    while fsync(descriptor.number) != 0 {
      if errno != EINTR { throw StoreFailure(.writing, descriptor.path, .last) }
    }
  }

  /// Gives the file its hidden name, so that nothing but a renaming is left to be done.
  mutating func takeName() throws(StoreFailure) {
    guard name == nil else { return }
    let hidden = Self.hiddenPath(in: folder, isSwept: isSwept)
    guard link(to: hidden) else { throw StoreFailure(.creating, descriptor.path, .last) }
    name = hidden
  }

  /// Puts the file in the place of what stands under `path`, if anything does.
  mutating func replace(_ path: String) throws(StoreFailure) {
    try takeName()
    guard let hidden = name else { return }
    // unsafe: C takes the names as pointers, which live only during the call.
    guard unsafe rename(hidden, path) == 0 else {
      throw StoreFailure(.writing, descriptor.path, .last)
    }
    name = nil
  }

  /// Puts the file under a name that nothing stands under yet.
  ///
  /// - Throws: `cannotCreate` where something does.
  mutating func publish(_ path: String) throws(StoreFailure) {
    if link(to: path) { return }
    let error = SystemError.last
    guard [EPERM, EOPNOTSUPP, EMLINK, ENOSYS].contains(error.number) else {
      throw StoreFailure(.creating, path, error)
    }
    // A file system without second names (vfat): take the name first, then fill it by renaming.
    _ = try Descriptor(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, .creating)
    do {
      try replace(path)
    } catch {
      // unsafe: C takes the name as a pointer, which lives only during the call. The name is ours.
      _ = unsafe unlink(path)
      throw error
    }
  }

  private borrowing func link(to path: String) -> Bool {
    // unsafe: C takes the names as pointers, which live only during the call.
    if let name { return unsafe linkat(AT_FDCWD, name, AT_FDCWD, path, 0) == 0 }
    return unsafe linkat(
      AT_FDCWD, "/proc/self/fd/\(descriptor.number)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }
}

extension StoreFailure {
  fileprivate static func leftBehind(_ path: String, _ error: SystemError) -> StoreFailure {
    StoreFailure(
      .inputOutput,
      Wording(
        vi: "không xóa được tệp tạm “\(path)”: \(error.meaning.vietnamese)",
        en: "cannot remove the temporary file “\(path)”: \(error.meaning.english)"),
      hint: Wording(
        vi: "xóa tệp ấy bằng tay rồi chạy lại", en: "remove it by hand and run the command again"),
      systemError: error)
  }
}
