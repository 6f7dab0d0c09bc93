import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization

/// A world in memory: a clock that stands, numbers that are not random, and a console that
/// remembers.
final class Console: Sendable {
  private let printed = Mutex<[(stream: StandardStream, text: String)]>([])
  private let moments = Mutex(0)
  private let today: CalendarDate?
  private let environment: [String: String]
  private let input: [UInt8]
  /// What an editor does with the file that it is given, and its exit code; nil where there is none.
  private let editor: (@Sendable (_ file: String, _ line: Int?) -> Int32)?

  /// - Parameter input: what is piped into each command.
  init(
    today: CalendarDate?, locale: String, book: String, input: [UInt8] = [],
    editor: (@Sendable (String, Int?) -> Int32)? = nil
  ) {
    self.today = today
    self.editor = editor
    self.input = input
    environment = ["LANG": locale, "MTTQ_BOOK": book, "MTTQ_BY": "can-bo"]
  }

  /// Runs a command and gives what it prints, line by line, and its exit code unless it is 0.
  func run(_ words: [String]) -> [String] { shown(Tool.run(words, in: world)) }

  /// The same of all the words of a process, whatever bytes they are.
  func runBytes(_ words: [[UInt8]]) -> [String] { shown(Tool.run(words, in: world)) }

  private func shown(_ code: ExitCode) -> [String] {
    let lines = printed.withLock { printed in
      defer { printed.removeAll() }
      return printed.flatMap { stream, text in
        text.replacing("\r\n", with: "␍\n")
          .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          .map { stream == .error ? "! \($0)" : String($0) }
      }
    }
    return lines + (code == .done ? [] : ["[\(code.rawValue)]"])
  }

  private var world: World {
    var world = World(
      environment: environment,
      now: { [self] in
        let moment = moments.withLock { count in
          count += 1
          return count
        }
        let start = Int(today?.dayNumber ?? 0) * 86_400 + 7200
        return SystemClock.Moment(seconds: start + moment * 60, millisecond: 0)
      }, today: { [today] in today },
      randomBytes: { Array(repeating: 7, count: $0) },
      write: { [self] stream, bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        printed.withLock { printed in
          // A line may be written in pieces.
          if let last = printed.indices.last, printed[last].stream == stream {
            printed[last].text += text
          } else {
            printed.append((stream, text))
          }
        }
        return .written
      }, readInput: { [input] in input })
    if let editor {
      world.standardEditor = { TextEditor("nano") }
      world.runEditor = { _, file, line in editor(file, line) }
    }
    return world
  }
}
