internal import Glibc

/// An open end of the process that is read or written from where it stands: standard input and
/// output, a pipe, a device. It is not closed when the value ends.
struct OpenStream {
  let number: Int32
  /// How failures name it.
  let shown: String

  /// Everything up to the end, waiting for a slow writer.
  ///
  /// - Throws: `damagedData` beyond `limit` bytes; `inputOutput`; `noInput` for a folder.
  func read(limit: Int) throws(StoreFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    // As many bytes as a pipe of Linux holds.
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      // unsafe: C fills the block through a pointer, no further than its count.
      let got = unsafe block.withUnsafeMutableBytes { room in
        unsafe Glibc.read(number, room.baseAddress, room.count)
      }
      if got > 0 {
        bytes += block[..<got]
        guard bytes.count <= limit else { throw .tooLarge(shown, limit) }
        continue
      }
      if got == 0 { return bytes }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(POLLIN)
      default: throw StoreFailure(.reading, shown, .last)
      }
    }
  }

  /// Writes all the bytes, waiting for a slow reader.
  ///
  /// - Throws: `inputOutput` where the disk behind the stream is full or the stream was closed from
  ///   the start.
  func write(_ bytes: [UInt8]) throws(StoreFailure) -> StandardStream.Outcome {
    var done = 0
    while done < bytes.count {
      // unsafe: C reads the bytes through a pointer; `done` lies below their count.
      let put = unsafe bytes.withUnsafeBytes { all in
        guard let start = all.baseAddress else { return 0 }
        return unsafe Glibc.write(number, start + done, all.count - done)
      }
      if put > 0 {
        done += put
        continue
      }
      // No system takes nothing for ever and calls that a success.
      guard put < 0 else { throw StoreFailure(.writing, shown, SystemError(EIO)) }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(POLLOUT)
      case EPIPE: return .closed
      default: throw StoreFailure(.writing, shown, .last)
      }
    }
    return .written
  }

  private func wait(_ event: Int32) {
    var wish = pollfd(fd: number, events: Int16(event), revents: 0)
    // unsafe: C fills the value through a pointer that lives only during the call. Whatever it
    // says, the call is tried again and tells more.
    _ = unsafe poll(&wish, 1, -1)
  }
}
