internal import Glibc

/// A program that shows what it is given screen by screen, under way.
///
/// While it runs it owns the terminal: an interrupt typed there is for it alone.
///
/// The file and the habits are touched by one thread at a time, as `PagedOutput` holds the process
/// behind a lock.
@safe package final class PagerProcess: @unchecked Sendable {
  // unsafe: C made the file; it is given back once, by `finish`.
  private let file: UnsafeMutablePointer<FILE>
  private let interrupt: __sighandler_t?
  private let quit: __sighandler_t?

  /// Starts what a shell makes of a command line; nil where there is no shell or no room for one.
  package init?(_ line: String) {
    guard line.isPlain else { return nil }
    // The pager is to end like any program when whoever reads it has gone.
    signal(SIGPIPE, SIG_DFL)
    defer { signal(SIGPIPE, SIG_IGN) }
    // unsafe: C reads the line and the mode through pointers that live only during the call.
    guard let file = unsafe popen(line, "we") else { return nil }
    unsafe self.file = file
    interrupt = signal(SIGINT, SIG_IGN)
    quit = signal(SIGQUIT, SIG_IGN)
  }

  /// Hands bytes over, waiting for a slow reader; `closed` where the pager has gone.
  package func write(_ bytes: [UInt8]) throws(StoreFailure) -> StandardStream.Outcome {
    try OpenStream(number: unsafe fileno(file), shown: "|").write(bytes)
  }

  /// Tells the pager that there is no more, waits for its end, and gives its exit code; nil where a
  /// signal ended it.
  package func finish() -> Int32? {
    let status = unsafe pclose(file)
    signal(SIGINT, interrupt)
    signal(SIGQUIT, quit)
    return status >= 0 && status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
