import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization

/// A world in memory with a terminal of some size, and a pager that keeps what it is given.
final class Terminal: Sendable {
  /// What happened, in its order.
  enum Event: Hashable, Sendable {
    case output(String)
    case error(String)
    case started(String)
    case paged(String)
    case ended
  }

  /// What becomes of the pager.
  enum PagerFate: Sendable {
    case readsAll
    /// It is left after so many bytes.
    case leaves(after: Int)
    /// The shell does not find it.
    case isMissing
    /// Not even the shell is there.
    case cannotStart
  }

  private let happened = Mutex<[Event]>([])
  private let fate: PagerFate
  private let environment: [String: String]
  private let size: (columns: Int, rows: Int)
  private let outputIsTerminal: Bool

  init(
    columns: Int = 80, rows: Int = 24, _ variables: [String: String] = [:],
    pager: PagerFate = .readsAll, book: String = "", outputIsTerminal: Bool = true
  ) {
    fate = pager
    size = (columns, rows)
    self.outputIsTerminal = outputIsTerminal
    environment = ["LANG": "en", "MTTQ_BY": "officer", "MTTQ_BOOK": book]
      .merging(variables) { $1 }
  }

  /// Runs a command, and gives all that happened and the exit code.
  func run(_ words: [String]) -> (events: [Event], code: ExitCode) {
    let code = Tool.run(words, in: world)
    return (
      happened.withLock { happened in
        defer { happened.removeAll() }
        return happened
      }, code
    )
  }

  private func add(_ event: Event) { happened.withLock { $0.append(event) } }

  private var world: World {
    let given = Mutex(0)
    return World(
      environment: environment,
      now: { SystemClock.Moment(seconds: 1_778_800_000, millisecond: 0) },
      today: { CalendarDate("2026-05-15") }, randomBytes: { Array(repeating: 7, count: $0) },
      write: { [self] stream, bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        add(stream == .output ? .output(text) : .error(text))
        return .written
      },
      isTerminal: { [outputIsTerminal] in $0 == .error || outputIsTerminal },
      columns: { [size] in size.columns }, rows: { [size] in size.rows },
      startPager: { [self] line in
        if case .cannotStart = fate { return nil }
        add(.started(line))
        return Pager(
          write: { [self] bytes in
            switch fate {
            case .readsAll: break
            case .leaves(let most):
              let sum = given.withLock { sum in
                sum += bytes.count
                return sum
              }
              if sum > most { return .closed }
            case .isMissing: return .closed
            case .cannotStart: return .closed
            }
            add(.paged(String(decoding: bytes, as: UTF8.self)))
            return .written
          },
          finish: { [self] in
            add(.ended)
            if case .isMissing = fate { return 127 }
            return 0
          })
      })
  }
}

extension [Terminal.Event] {
  /// All that the pager was given.
  var paged: String { map { if case .paged(let text) = $0 { text } else { "" } }.joined() }

  /// All that was printed without one.
  var printed: String { map { if case .output(let text) = $0 { text } else { "" } }.joined() }

  /// The command lines of the pagers that were started.
  var pagers: [String] { compactMap { if case .started(let line) = $0 { line } else { nil } } }
}
