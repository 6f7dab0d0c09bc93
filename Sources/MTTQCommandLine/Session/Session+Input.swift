internal import MTTQStore
internal import MTTQText

extension Session {
  /// Whether a path names no file that can be looked up again: standard input, a pipe, a device.
  func isStream(_ path: String) throws(Interruption) -> Bool {
    if path == StandardInput.name { return true }
    return try storing { () throws(StoreFailure) in try NamedStream(path) } != nil
  }

  /// The bytes of a file that a command line names, which is no file of a book: a pipe or a device
  /// is read to its end, `-` is standard input.
  func input(_ path: String) throws(Interruption) -> [UInt8] {
    try storing { () throws(StoreFailure) in
      if path == StandardInput.name { return try world.readInput() }
      if let stream = try NamedStream(path) { return try stream.read() }
      return try WholeFile(path).read()
    }
  }
}
