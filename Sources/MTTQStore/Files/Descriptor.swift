internal import Glibc

/// An open file of the operating system, closed when the value ends.
///
/// Every read and write of the store passes here, so that those cut short are met once.
struct Descriptor: ~Copyable {
  let number: Int32
  /// The file as the user named it, for failures.
  let path: String

  /// Opens `path` without ever waiting for the other end of a pipe; a new file gets `mode`.
  ///
  /// - Parameter shown: the path that failures name, where it is another one.
  /// - Throws: what the system refused, said as `action`.
  init(
    _ path: String, _ flags: Int32, mode: UInt32 = 0o666, _ action: FileAction,
    shown: String? = nil
  ) throws(StoreFailure) {
    let shown = shown ?? path
    guard path.isPlain else { throw StoreFailure(action, shown, SystemError(EINVAL)) }
    var opened: Int32
    repeat {
      // unsafe: C takes the name as a pointer, which lives only during the call.
      opened = unsafe open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw StoreFailure(action, shown, .last) }
    number = opened
    self.path = shown
  }

  deinit {
    // Whatever had to last was synced before; a late refusal has nobody to hear it.
    _ = close(number)
  }

  /// What the open file is now.
  func facts() throws(StoreFailure) -> FileFacts {
    var status = stat()
    // unsafe: C fills the value through a pointer that lives only during the call.
    guard unsafe fstat(number, &status) == 0 else { throw StoreFailure(.reading, path, .last) }
    return FileFacts(status)
  }

  /// The facts of an open file that must be an ordinary one.
  ///
  /// - Throws: `noInput` or, where it was to be written, `cannotCreate` for a folder, pipe or
  ///   device; `notPermitted` for one in the place of a book's file.
  func fileFacts(
    _ action: FileAction, isOfBook: Bool = false
  ) throws(StoreFailure) -> FileFacts {
    let facts = try facts()
    guard facts.kind == .file else {
      throw isOfBook ? .notPlain(path) : .notAFile(path, facts.kind, action)
    }
    return facts
  }

  /// Reads at `offset` into `range` of the buffer until it is full or the file ends.
  ///
  /// - Returns: how many bytes were read; fewer than asked only at the end of the file.
  func read(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(StoreFailure) -> Int {
    let room = range.clamped(to: 0..<buffer.count)
    var done = 0
    while done < room.count {
      let from = room.lowerBound + done
      let count = room.count - done
      // unsafe: C fills the buffer through a pointer; `from + count` lies inside by the clamp
      // above.
      let got = unsafe buffer.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress else { return 0 }
        return unsafe pread(number, start + from, count, off_t(offset + done))
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw StoreFailure(.reading, path, .last)
      }
      if got == 0 { break }
      done += got
    }
    return done
  }

  /// Writes all the bytes where the descriptor stands, with one call unless the system cuts it
  /// short.
  ///
  /// - Returns: how many bytes reached the file, and the refusal that stopped it, if one did.
  func write(_ bytes: [UInt8]) -> (count: Int, refusal: SystemError?) {
    var done = 0
    while done < bytes.count {
      // unsafe: C reads the bytes through a pointer; `done` lies below their count.
      let put = unsafe bytes.withUnsafeBytes { all in
        guard let start = all.baseAddress else { return 0 }
        return unsafe Glibc.write(number, start + done, all.count - done)
      }
      if put < 0 {
        if errno == EINTR { continue }
        return (done, .last)
      }
      if put == 0 { return (done, SystemError(EIO)) }
      done += put
    }
    return (done, nil)
  }

  /// Writes the bytes at the start of the file, and tells whether all were written.
  func overwrite(_ bytes: [UInt8]) -> Bool {
    // unsafe: C reads the bytes through a pointer, as many as there are.
    unsafe bytes.withUnsafeBytes { all in
      unsafe pwrite(number, all.baseAddress, all.count, 0) == all.count
    }
  }

  /// Waits until the bytes and the length stand on the disk.
  func sync() throws(StoreFailure) {
    while fdatasync(number) != 0 {
      if errno != EINTR { throw StoreFailure(.writing, path, .last) }
    }
  }

  /// Cuts the file to `length` bytes.
  func cut(to length: Int) throws(StoreFailure) {
    while ftruncate(number, off_t(length)) != 0 {
      if errno != EINTR { throw StoreFailure(.writing, path, .last) }
    }
  }
}
