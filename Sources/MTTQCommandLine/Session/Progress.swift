internal import MTTQStore
internal import MTTQText

/// How far long work has come, on the standard error of a terminal: after a second, and not more
/// often than a person can read.
struct Progress {
  private let total: Int
  private let session: Session
  private let isWanted: Bool
  private let start: SystemClock.Moment
  private var last: Int
  private var isShown = false

  init(of total: Int, in session: Session) {
    self.total = total
    self.session = session
    isWanted = total > 1 && !session.options.isQuiet && session.world.isTerminal(.error)
    start = session.world.now()
    // So that the first is shown a second after the start.
    last = start.milliseconds + 800
  }

  /// Shows how many are done.
  mutating func show(_ done: Int) {
    guard isWanted else { return }
    let now = session.world.now().milliseconds
    guard now - last >= 200 else { return }
    last = now
    isShown = true
    write("\r\(Wording.done(done, of: total)(session.language))\u{1B}[K")
  }

  /// Takes the line away again.
  mutating func end() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func write(_ text: String) {
    do throws(StoreFailure) {
      _ = try session.world.write(.error, Array(text.utf8))
    } catch {
      // Nobody is missed who does not see how far the work has come.
    }
  }
}

extension Wording {
  fileprivate static func done(_ done: Int, of total: Int) -> Wording {
    Wording(vi: "đã kiểm tra \(done)/\(total) sổ", en: "\(done) of \(total) books checked")
  }
}
