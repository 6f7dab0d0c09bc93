internal import Glibc

/// What is typed into the process, or piped.
package enum StandardInput {
  /// How failures name it.
  package static let name = "-"

  /// Whether a person types on a terminal.
  package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Everything up to the end.
  ///
  /// - Throws: `damagedData` beyond `limit` bytes; `inputOutput`; `noInput` for a folder.
  package static func read(limit: Int = WholeFile.largest) throws(StoreFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    // As many bytes as a pipe of Linux holds.
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      // unsafe: C fills the block through a pointer, no further than its count.
      let got = unsafe block.withUnsafeMutableBytes { room in
        unsafe Glibc.read(STDIN_FILENO, room.baseAddress, room.count)
      }
      if got > 0 {
        bytes += block[..<got]
        guard bytes.count <= limit else { throw .tooLarge(name, limit) }
        continue
      }
      if got == 0 { return bytes }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitForWriter()
      default: throw StoreFailure(.reading, name, .last)
      }
    }
  }

  private static func waitForWriter() {
    var wish = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // unsafe: C fills the value through a pointer that lives only during the call. Whatever it
    // says, the read is tried again and tells more.
    _ = unsafe poll(&wish, 1, -1)
  }
}
