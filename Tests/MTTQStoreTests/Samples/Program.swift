internal import Glibc
internal import MTTQStore
internal import Testing

/// Another process that a test started.
struct Program {
  let process: pid_t
  private let outputPath: String

  /// Where a program writes its standard output.
  enum Output {
    case file
    case path(String)
    case nowhere
    case brokenPipe
  }

  /// What is left of a program that has ended.
  struct End: Equatable {
    /// Its exit code, or minus the signal that killed it.
    let code: Int32
    let output: String
  }

  /// A system in which a test cannot start programs.
  struct SpawnFailure: Error {}

  /// Starts a program; its standard error goes where its standard output goes, unless that is lost.
  static func start(
    _ path: String, _ words: [String], input: String = "/dev/null", output: Output = .file
  ) throws -> Program {
    let outputPath = "/tmp/mttq-output-\(UInt64.random(in: 0 ... .max))"
    var process = pid_t()
    // unsafe: posix_spawn and its actions are C values, made, used and freed in this function; the
    // pipe's two numbers lie in an array of two.
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_APPEND
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, outputPath, flags, 0o600)
    var pipe: [Int32] = []
    switch output {
    case .file: unsafe posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    case .path(let device):
      unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, device, O_WRONLY, 0)
    case .nowhere: unsafe posix_spawn_file_actions_addclose(&actions, STDOUT_FILENO)
    case .brokenPipe:
      pipe = [0, 0]
      try #require(unsafe Glibc.pipe(&pipe) == 0)
      // The reading end must be gone in every process before the program writes.
      try #require(fcntl(pipe[0], F_SETFD, FD_CLOEXEC) == 0)
      close(pipe[0])
      unsafe posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO)
    }
    var arguments = unsafe ([path] + words).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let kept = ProcessEnvironment.values(["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"])
    var environment = unsafe kept.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe environment.forEach { unsafe free($0) } }
    let answer = unsafe posix_spawn(&process, path, &actions, nil, &arguments, &environment)
    if pipe.count == 2 { close(pipe[1]) }
    try #require(answer == 0)
    return Program(process: process, outputPath: outputPath)
  }

  /// Starts a program and waits for its end.
  static func run(
    _ path: String, _ words: [String], input: String = "/dev/null", output: Output = .file
  ) throws -> End {
    try start(path, words, input: input, output: output).end()
  }

  /// The helper that is built beside the tests.
  static func writer() throws -> String {
    // unsafe: C returns the name in memory of its own, which is freed once it is copied.
    guard let resolved = unsafe realpath("/proc/self/exe", nil) else { throw SpawnFailure() }
    defer { unsafe free(resolved) }
    let own = unsafe String(cString: resolved)
    let slash = try #require(own.lastIndex(of: "/"))
    return own[...slash] + "StoreWriter"
  }

  /// What it has written so far.
  func output() throws -> String {
    let bytes = try WholeFile(outputPath).readIfPresent() ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits until it has written `count` lines, or has ended.
  func waitForLines(_ count: Int) throws {
    while try output().split(separator: "\n").count < count, try isRunning() { sched_yield() }
  }

  /// Kills it, as a careless user would, waits for its end and clears its traces away.
  @discardableResult
  func kill() throws -> End {
    _ = Glibc.kill(process, SIGKILL)
    return try end()
  }

  private func isRunning() throws -> Bool {
    let facts = try WholeFile("/proc/\(process)/stat").read()
    return !String(decoding: facts, as: UTF8.self).contains(") Z ")
  }

  /// Kills it where nothing can be thrown.
  func stop() {
    do {
      try kill()
    } catch {
      Issue.record(error)
    }
  }

  /// Waits for its end and clears its traces away.
  func end() throws -> End {
    var status: Int32 = 0
    // unsafe: C fills the value, and takes the name, through pointers that live only during the
    // call.
    while unsafe waitpid(process, &status, 0) < 0 { try #require(errno == EINTR) }
    let output = try output()
    _ = unsafe unlink(outputPath)
    return End(
      code: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), output: output)
  }
}
