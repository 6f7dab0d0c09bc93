internal import Glibc
internal import MTTQText

/// Who may read a file that the store writes.
package enum FileAudience: Hashable, Sendable {
  /// Whoever could read the older file; of a new one, whoever the umask lets.
  case asBefore
  /// Its owner alone: mode 0600, as the register of households needs it.
  case ownerOnly
}

extension WholeFile {
  /// Puts `bytes` in the place of the file, whole or not at all, and returns once they last.
  ///
  /// A temporary file beside it is written, synced and renamed over, then the folder is synced
  /// (spec/book.md, "What the disk promises"). Owner and mode are kept; the mode is set before
  /// there is content. A link stays a link, and what it names is replaced.
  ///
  /// - Parameter first: what is done once the bytes stand safely on the disk and before they take
  ///   the file's place; where it fails, the file stays as it was.
  /// - Throws: `cannotCreate` where a folder, pipe, device or missing folder stands in the way;
  ///   `notPermitted`, also for a file that its own mode protects from writing; `inputOutput` for a
  ///   full or failing disk. The old file is untouched then.
  package func replace(
    _ bytes: [UInt8], for audience: FileAudience = .asBefore,
    after first: () throws(StoreFailure) -> Void = { () throws(StoreFailure) in }
  ) throws(StoreFailure) {
    try replace(bytes, for: audience, named: false, after: first)
  }

  /// Makes the file with `bytes`, and never overwrites one.
  ///
  /// - Throws: `cannotCreate` where something stands under the name already; else as `replace`.
  package func create(
    _ bytes: [UInt8], for audience: FileAudience = .asBefore,
    after first: () throws(StoreFailure) -> Void = { () throws(StoreFailure) in }
  ) throws(StoreFailure) {
    try create(bytes, for: audience, named: false, after: first)
  }

  /// Puts `bytes` in the place of what was read of the file, which must not have changed since.
  ///
  /// - Parameter read: the bytes as they were read; nil where there was no file.
  /// - Throws: as `replace`; `lockNotHad` where the file was changed or made meanwhile, by hand or by
  ///   a program that knows no lock.
  package func replace(
    _ bytes: [UInt8], insteadOf read: [UInt8]?, for audience: FileAudience = .asBefore
  ) throws(StoreFailure) {
    try replace(bytes, for: audience) { () throws(StoreFailure) in
      let before = try FileFacts(ofLink: path, .reading)
      guard try readIfPresent() == read else { throw .changedMeanwhile(path) }
      // While it was read, another may have taken its name.
      let after = try FileFacts(ofLink: path, .reading)
      guard before?.identity == after?.identity, before?.length == after?.length else {
        throw .changedMeanwhile(path)
      }
    }
  }

  /// As `replace`, through a temporary name even where the file system needs none.
  package func replace(
    _ bytes: [UInt8], for audience: FileAudience, named: Bool,
    after first: () throws(StoreFailure) -> Void = { () throws(StoreFailure) in }
  ) throws(StoreFailure) {
    _ = try replace(for: audience, named: named) { (file) throws(StoreFailure) in
      try file(bytes)
      return true
    } after: { () throws(StoreFailure) in
      try first()
      return true
    }
  }

  /// As `replace`, with a content that comes in parts, for a file too large to be held in memory.
  ///
  /// - Parameters:
  ///   - content: writes the parts, and tells whether they are to take the place of the file.
  ///   - first: likewise tells whether to go on, once the content stands safely on the disk.
  /// - Returns: whether the file was replaced; where it was not, it is as it was.
  package func replace(
    for audience: FileAudience = .asBefore, named: Bool = false,
    content: (_ write: ([UInt8]) throws(StoreFailure) -> Void) throws(StoreFailure) -> Bool,
    after first: () throws(StoreFailure) -> Bool = { () throws(StoreFailure) in true }
  ) throws(StoreFailure) -> Bool {
    var replacement = try FileReplacement(of: self, for: audience, named: named)
    guard try content({ (bytes) throws(StoreFailure) in try replacement.write(bytes) }) else {
      return false
    }
    try replacement.secure()
    guard try first() else { return false }
    try replacement.takePlace()
    return true
  }

  /// As `create`, through a temporary name even where the file system needs none.
  package func create(
    _ bytes: [UInt8], for audience: FileAudience, named: Bool,
    after first: () throws(StoreFailure) -> Void = { () throws(StoreFailure) in }
  ) throws(StoreFailure) {
    guard try FileFacts(ofLink: path, .creating) == nil else {
      throw StoreFailure(.creating, path, SystemError(EEXIST))
    }
    let holder = Folder.holding(path)
    let folder = try Folder(holder, .creating, shown: path)
    var file = try TemporaryFile(
      for: path, in: holder, isSwept: isSwept, open: audience == .asBefore, named: named)
    try file.fill(bytes)
    try first()
    try file.publish(path)
    try folder.sync(holding: path)
  }

  func refuseUnlessWritable(
    _ old: FileFacts, _ target: String
  ) throws(StoreFailure) {
    guard old.kind == .file else { throw .notAFile(path, old.kind, .creating) }
    // A rename needs no right to the old file, but whoever protected it meant it.
    // unsafe: C takes the name as a pointer, which lives only during the call.
    guard unsafe faccessat(AT_FDCWD, target, W_OK, AT_EACCESS) == 0 else {
      throw StoreFailure(.writing, path, .last)
    }
  }

  /// The path of the file itself where `path` is a link to it.
  func behindLinks() throws(StoreFailure) -> String {
    guard let own = try FileFacts(ofLink: path, .creating), own.kind == .special else {
      return path
    }
    // unsafe: C returns the name in memory of its own, which is freed once it is copied.
    guard let resolved = unsafe realpath(path, nil) else {
      throw StoreFailure(.creating, path, .last)
    }
    defer { unsafe free(resolved) }
    guard let target = unsafe String(validatingCString: resolved) else {
      throw StoreFailure(.creating, path, SystemError(EILSEQ))
    }
    return target
  }
}

extension StoreFailure {
  /// The failure for a file that somebody changed between its reading and its replacement.
  package static func changedMeanwhile(_ path: String) -> StoreFailure {
    StoreFailure(
      .lockNotHad,
      Wording(
        vi: "“\(path)” đã bị sửa trong lúc lệnh này chạy; không ghi gì",
        en: "“\(path)” was changed while this command ran; nothing is written"),
      hint: Wording(vi: "chạy lại lệnh", en: "run the command again"))
  }
}
