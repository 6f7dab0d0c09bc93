internal import Foundation
internal import Glibc

/// One run of a command, as the operating system accounts for it.
struct Measurement {
  let seconds: Double
  /// The largest resident set in bytes.
  let peakMemory: Int
  let status: Int32
  let output: Data

  /// Runs a command through the shell, which it replaces, and waits for it.
  static func run(_ command: String) -> Measurement {
    let file = NSTemporaryDirectory() + "mttq-bench-output-\(getpid())"
    // unsafe: C takes the name as a pointer.
    defer { _ = unsafe unlink(file) }
    let clock = ContinuousClock()
    let start = clock.now
    guard let child = spawn("exec \(command) > \(file)") else {
      return Measurement(seconds: 0, peakMemory: 0, status: -1, output: Data())
    }
    var status: Int32 = 0
    var usage = rusage()
    // unsafe: C fills both values through pointers that live only during the call.
    _ = unsafe wait4(child, &status, 0, &usage)
    let time = clock.now - start
    return Measurement(
      seconds: Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18,
      peakMemory: Int(usage.ru_maxrss) * 1024, status: status,
      output: FileManager.default.contents(atPath: file) ?? Data())
  }

  private static func spawn(_ script: String) -> pid_t? {
    var child: pid_t = 0
    // unsafe: C reads the words through pointers, which are freed once the child has its copy.
    let texts: [String] = ["sh", "-c", script]
    var words = unsafe texts.map { unsafe strdup($0) } + [nil]
    let failure = unsafe posix_spawn(&child, "/bin/sh", nil, nil, &words, environ)
    unsafe words.forEach { unsafe free($0) }
    return failure == 0 ? child : nil
  }
}

/// A command that is timed.
struct Contender {
  let name: String
  let command: String

  init(_ name: String, _ command: String) {
    self.name = name
    self.command = command
  }
}

extension [Contender] {
  /// The median seconds and memory of each, the commands run in turn after one round that does
  /// not count.
  func measured(runs: Int) -> [(name: String, seconds: Double, peakMemory: Int)] {
    var rounds: [[Measurement]] = []
    for round in 0...runs {
      let measurements = map { Measurement.run($0.command) }
      if round > 0 { rounds.append(measurements) }
    }
    return enumerated().map { index, contender in
      let times = rounds.map { $0[index].seconds }.sorted()
      let memory = rounds.map { $0[index].peakMemory }.sorted()
      return (contender.name, times[times.count / 2], memory[memory.count / 2])
    }
  }
}
