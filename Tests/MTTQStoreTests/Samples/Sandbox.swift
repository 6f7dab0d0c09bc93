internal import Glibc
internal import MTTQStore
internal import Testing

/// A folder of a test's own, taken away with all that is in it when the test ends.
struct Sandbox: ~Copyable {
  let path: String

  init() throws {
    let base = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
    path = "\(base)/mttq-test-\(UInt64.random(in: 0 ... .max))"
    try makeFolder("")
  }

  deinit {
    do {
      _ = try Program.run("/bin/rm", ["-rf", path])
    } catch {
      Issue.record(error)
    }
  }

  /// Whether the tests run as root, whom no mode keeps from anything.
  static var isRoot: Bool { geteuid() == 0 }

  /// The path of a name in the folder.
  func callAsFunction(_ name: String) -> String {
    name.isEmpty ? path : "\(path)/\(name)"
  }

  func makeFolder(_ name: String) throws {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    try #require(unsafe mkdir(self(name), 0o755) == 0)
  }

  func makePipe(_ name: String) throws {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    try #require(unsafe mkfifo(self(name), 0o644) == 0)
  }

  func makeLink(_ name: String, to target: String) throws {
    // unsafe: C takes the names as pointers, which live only during the call.
    try #require(unsafe symlink(target, self(name)) == 0)
  }

  /// Gives a file a second name, as a hard link is one.
  func makeSecondName(_ name: String, of target: String) throws {
    // unsafe: C takes the names as pointers, which live only during the call.
    try #require(unsafe link(self(target), self(name)) == 0)
  }

  func setMode(_ mode: UInt32, _ name: String) throws {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    try #require(unsafe chmod(self(name), mode) == 0)
  }

  func remove(_ name: String) throws {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    try #require(unsafe unlink(self(name)) == 0)
  }

  /// Writes a file by the simplest means there is: what a person's editor might leave.
  func write(_ text: String, _ name: String) throws {
    try write(Array(text.utf8), name)
  }

  func write(_ bytes: [UInt8], _ name: String, adding: Bool = false) throws {
    // unsafe: C takes the name as a pointer, which lives only during the call.
    let number = unsafe open(
      self(name), O_WRONLY | O_CREAT | (adding ? O_APPEND : O_TRUNC) | O_CLOEXEC, 0o644)
    defer { close(number) }
    // unsafe: C reads the bytes through a pointer, as many as there are.
    try #require(unsafe Glibc.write(number, bytes, bytes.count) == bytes.count)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try WholeFile(self(name)).read(), as: UTF8.self)
  }

  /// The names in a folder, hidden ones too, in order.
  func names(_ name: String = "") throws -> [String] {
    let list = try Program.run("/bin/ls", ["-A", self(name)]).output
    return list.split(separator: "\n").map(String.init).sorted()
  }
}
