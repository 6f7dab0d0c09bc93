import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization
import Testing

/// What a process is given before there is a command line to read.
@Suite struct `The start of a process` {
  @Test func `without even the program's name is a fault of its own, and nothing is done`() {
    let (code, printed) = run([])
    #expect(code == .software && code.rawValue == 70)
    #expect(printed == "! mttq không đọc được câu lệnh của mình nên không làm gì\n")
  }

  @Test func `without room for its calls is told, and nothing is done`() {
    let (code, printed) = run([Array("mttq".utf8), Array("version".utf8)], hasStack: false)
    #expect(code == .software)
    #expect(printed.hasPrefix("! ngăn xếp (stack) của tiến trình quá nhỏ nên mttq không làm gì"))
  }

  @Test func `with the name alone is help`() {
    let (code, printed) = run([Array("mttq".utf8)])
    #expect(code == .done)
    #expect(printed.contains("Cách dùng: mttq"))
  }

  @Test func `with a word that is no UTF-8 is refused`() {
    let (code, printed) = run([[], Array("status".utf8), [0x78, 0xE1, 0x3D], Array("--help".utf8)])
    #expect(code == .usage)
    #expect(printed.hasPrefix("! error[usage/encoding]: “x\u{FFFD}=” không phải UTF-8\n"))
  }

  private func run(_ words: [[UInt8]], hasStack: Bool = true) -> (ExitCode, String) {
    let printed = Mutex("")
    let world = World(
      environment: [:], now: { SystemClock.Moment(seconds: 0, millisecond: 0) }, today: { nil },
      hasStack: hasStack, randomBytes: { Array(repeating: 7, count: $0) },
      write: { stream, bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        printed.withLock { $0 += (stream == .error ? "! " : "") + text }
        return .written
      })
    let code = Tool.run(words, in: world)
    return (code, printed.withLock { $0 })
  }
}
