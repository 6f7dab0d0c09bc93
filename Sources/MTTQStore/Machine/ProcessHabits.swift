internal import Glibc

/// What a process of mttq settles before it does anything else.
package enum ProcessHabits {
  /// Makes broken pipes and size limits failures of the write that meets them, and keeps the three
  /// standard numbers from ever naming a file of the book.
  ///
  /// A process that is started with standard output closed would give its number to the next file
  /// that it opens, the journal perhaps, and print into it. The closed ones are taken by /dev/null,
  /// opened the wrong way round, so that using them fails as it should.
  package static func settle() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      // unsafe: C takes the name as a pointer. The lowest free number is the one that was closed;
      // where /dev/null is missing there is nothing better to take.
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Whether the stack may grow to 256 KiB; 100 were enough for every command that was tried.
  package static var hasStack: Bool {
    var limit = rlimit()
    // unsafe: C fills the value through a pointer that lives only during the call.
    let isKnown = unsafe getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0
    return !isKnown || limit.rlim_cur >= 256 << 10
  }

  /// Ends the process.
  package static func end(_ code: Int32) -> Never {
    exit(code)
  }
}
