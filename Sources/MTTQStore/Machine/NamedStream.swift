internal import Glibc

/// What a path names that is no ordinary file and no folder: a pipe, a device, or an end that the
/// process was given open (`/dev/fd/3`, as a shell makes of `<(…)`).
///
/// It is read and written as it is: nothing can take its place.
package struct NamedStream: Hashable, Sendable {
  private let path: String
  /// The number of an end that is open already.
  private let given: Int32?

  /// What `path` names, or nil where it names an ordinary file, a folder or nothing.
  ///
  /// - Throws: as a path cannot be walked.
  package init?(_ path: String) throws(StoreFailure) {
    given = NamedStream.number(in: path)
    self.path = path
    if given == nil {
      guard try FileFacts(ofPath: path)?.kind == .special else { return nil }
    }
  }

  /// Everything up to the end.
  ///
  /// - Throws: as `StandardInput.read`; `notPermitted`, `noInput` where it cannot be opened.
  package func read(limit: Int = WholeFile.largest) throws(StoreFailure) -> [UInt8] {
    if let given { return try OpenStream(number: given, shown: path).read(limit: limit) }
    let end = try Descriptor(path, O_RDONLY, .reading, waits: true)
    return try OpenStream(number: end.number, shown: path).read(limit: limit)
  }

  /// Writes all the bytes.
  ///
  /// - Throws: as `StandardStream.write`; `notPermitted`, `cannotCreate` where it cannot be opened.
  package func write(_ bytes: [UInt8]) throws(StoreFailure) -> StandardStream.Outcome {
    if let given { return try OpenStream(number: given, shown: path).write(bytes) }
    let end = try Descriptor(path, O_WRONLY, .creating, waits: true)
    return try OpenStream(number: end.number, shown: path).write(bytes)
  }

  /// The end, opened to be written in parts; nil of one that is open already.
  func opened() throws(StoreFailure) -> Descriptor? {
    given == nil ? try Descriptor(path, O_WRONLY, .creating, waits: true) : nil
  }

  /// The stream of an end that is open already, or was opened under a number.
  func stream(_ opened: Int32?) -> OpenStream? {
    (given ?? opened).map { OpenStream(number: $0, shown: path) }
  }

  /// Which file is behind it.
  ///
  /// - Throws: `inputOutput` where the number is not open.
  func identity() throws(StoreFailure) -> FileFacts.Identity? {
    guard let given else { return try FileFacts(ofPath: path)?.identity }
    return try FileFacts(ofOpen: given, path).identity
  }

  /// The number that a path of an open end ends in.
  private static func number(in path: String) -> Int32? {
    let names: [String: Int32] = [
      "/dev/stdin": STDIN_FILENO, "/dev/stdout": STDOUT_FILENO, "/dev/stderr": STDERR_FILENO,
    ]
    if let number = names[path] { return number }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      let digits = path.utf8.dropFirst(folder.utf8.count)
      guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int32(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }
}
