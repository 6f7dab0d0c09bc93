internal import Glibc

/// What the system knows of a file without reading it.
package struct FileFacts: Hashable, Sendable {
  /// What stands under the name.
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A pipe, a device, a socket, or (of `ofLink`) a symbolic link.
    case special
  }

  /// Which file it is, however many names lead to it.
  package struct Identity: Hashable, Sendable {
    let device: UInt
    let number: UInt
  }

  package let kind: Kind
  package let identity: Identity
  /// The length in bytes.
  package let length: Int
  /// The permission bits, at most 0o7777.
  package let mode: UInt32
  let owner: UInt32
  let group: UInt32
  /// How many names it has: of a file more than one where a hard link was made.
  let names: Int
  /// When its bytes and its facts were last changed, in nanoseconds since 1970.
  private let changes: [Int]

  /// Whether the group or others may read it, which `file/mode` tells of the register.
  package var isReadableByOthers: Bool { mode & 0o044 != 0 }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .special
    }
    identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    length = Int(status.st_size)
    mode = UInt32(status.st_mode & 0o7777)
    owner = status.st_uid
    group = status.st_gid
    names = Int(status.st_nlink)
    changes = [status.st_mtim, status.st_ctim].map { $0.tv_sec &* 1_000_000_000 &+ $0.tv_nsec }
  }
}

extension FileFacts {
  /// The facts of what `path` leads to, links followed, or nil where nothing stands there.
  ///
  /// - Throws: `notPermitted` or `noInput` where the path cannot be walked; a link that points
  ///   nowhere is `noInput`, as what it names is missing and not merely absent.
  package init?(ofPath path: String) throws(StoreFailure) {
    try self.init(ofPath: path, .finding)
  }

  /// As `init(ofPath:)`, with failures said as `action`.
  init?(ofPath path: String, _ action: FileAction) throws(StoreFailure) {
    var status = stat()
    // unsafe: C takes pointers; both live only during the call.
    if unsafe path.isPlain && stat(path, &status) == 0 {
      self.init(status)
      return
    }
    let error = path.isPlain ? SystemError.last : SystemError(EINVAL)
    guard error.number == ENOENT, try FileFacts(ofLink: path, action) == nil else {
      throw StoreFailure(action, path, error)
    }
    return nil
  }

  /// The facts of what a number of the process is open on.
  init(ofOpen number: Int32, _ path: String) throws(StoreFailure) {
    var status = stat()
    // unsafe: C fills the value through a pointer that lives only during the call.
    guard unsafe fstat(number, &status) == 0 else { throw StoreFailure(.finding, path, .last) }
    self.init(status)
  }

  /// The facts of the name itself, a link not followed, or nil where nothing stands there.
  init?(ofLink path: String, _ action: FileAction) throws(StoreFailure) {
    var status = stat()
    // unsafe: C takes pointers; both live only during the call.
    if unsafe path.isPlain && lstat(path, &status) == 0 {
      self.init(status)
      return
    }
    let error = path.isPlain ? SystemError.last : SystemError(EINVAL)
    guard error.number == ENOENT else { throw StoreFailure(action, path, error) }
    return nil
  }
}

extension String {
  /// Whether the system sees the whole name: C ends a name at its first NUL.
  var isPlain: Bool { !utf8.contains(0) }
}
