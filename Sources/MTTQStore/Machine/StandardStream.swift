internal import Glibc

/// Where a process writes: its results, and everything else.
package enum StandardStream: Int32, Hashable, Sendable, CaseIterable {
  case output = 1
  case error = 2

  /// What became of bytes that were written.
  package enum Outcome: Hashable, Sendable {
    case written
    /// Whoever read them has gone (`| head`); the process should end quietly.
    case closed
  }

  /// Writes all the bytes, waiting for a slow reader.
  ///
  /// - Throws: `inputOutput` where the disk behind the stream is full or the stream was closed from
  ///   the start.
  package func write(_ bytes: [UInt8]) throws(StoreFailure) -> Outcome {
    try OpenStream(number: rawValue, shown: shown).write(bytes)
  }

  /// Whether a person sees the stream on a terminal.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has, or nil where it is none or does not say.
  package var columns: Int? { size.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  /// How many lines the terminal has, or nil where it is none or does not say.
  package var rows: Int? { size.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private var size: winsize? {
    var size = winsize()
    // unsafe: C fills the value through a pointer that lives only during the call.
    return unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  private var shown: String {
    switch self {
    case .output: "/dev/stdout"
    case .error: "/dev/stderr"
    }
  }
}
