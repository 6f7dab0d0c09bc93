internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// How far long work has come, on the standard error of a terminal: after a second, and not more
/// often than a person can read.
struct Progress {
  private let work: Work
  private let total: Int
  private let session: Session
  /// Whether anybody sees it.
  let isWanted: Bool
  private var last: Int
  private var isShown = false

  /// What is worked through.
  enum Work: Hashable, Sendable {
    case books
    /// The bytes of a journal, whose lines are told.
    case journal
    /// The rows of a table, of which nobody knows beforehand how many there are.
    case rows
  }

  init(_ work: Work, of total: Int, in session: Session) {
    self.work = work
    self.total = total
    self.session = session
    isWanted = total > 1 && session.showsProgress
    // So that the first is shown a second after the start. Nobody asks the clock for nothing.
    last = isWanted ? session.world.now().milliseconds + 800 : 0
  }

  /// Shows how much is done.
  ///
  /// - Parameter count: what is counted where that is not what `done` measures.
  mutating func show(_ done: Int, count: Int? = nil) {
    guard isWanted else { return }
    let now = session.world.now().milliseconds
    guard now - last >= 200 else { return }
    last = now
    isShown = true
    let wording =
      switch work {
      case .books: Wording.books(done, of: total)
      case .journal: Wording.lines(count ?? 0, percent: done / max(total / 100, 1))
      case .rows: Wording.rows(done)
      }
    write("\r\(wording(session.language))\u{1B}[K")
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

extension Session {
  /// Whether a person sees how far work has come: on a terminal that is not the pager's.
  fileprivate var showsProgress: Bool {
    !options.isQuiet && !isOneOfMany && world.isTerminal(.error) && pager?.isPaging != true
  }
}

extension Wording {
  fileprivate static func books(_ done: Int, of total: Int) -> Wording {
    Wording(vi: "đã kiểm tra \(done)/\(total) sổ", en: "\(done) of \(total) books checked")
  }

  fileprivate static func lines(_ lines: Int, percent: Int) -> Wording {
    let part = min(percent, 100)
    return Wording(
      vi: "đọc nhật ký: \(Quantity(lines).words(.vietnamese)) dòng, \(part) %",
      en: "reading the journal: \(Quantity(lines).words(.english)) lines, \(part) %")
  }

  fileprivate static func rows(_ rows: Int) -> Wording {
    Wording(
      vi: "đọc bảng: \(Quantity(rows).words(.vietnamese)) dòng",
      en: "reading the table: \(Quantity(rows).words(.english)) rows")
  }
}
