internal import MTTQStore
internal import MTTQText
internal import Synchronization

/// What a command shows a person on a terminal: kept until it is more than a screen, then handed to
/// a pager; what fits is printed as it is when the command is done.
///
/// What the command says on standard error meanwhile is kept too, and stays in its place, or comes
/// when the pager has ended. A class, as it owns the pager's process.
final class PagedOutput: Sendable {
  private let world: World
  private let choice: PagerChoice
  /// Whether escapes are taken out of what goes to the pager.
  private let isPlain: Bool
  private let screen: Screen
  private let stage = Mutex(Stage.gathering([], rows: 0))

  private enum Stage {
    /// Nothing is printed yet, and what there is takes so many lines of the screen.
    case gathering([Piece], rows: Int)
    /// The pager runs; `unread` is what it was given, while that may still lie in the pipe.
    case paging(Pager, unread: [UInt8]?, errors: [Piece])
    /// The pager was left before all was shown.
    case left
    /// There is no pager: all goes where it went without one.
    case direct
  }

  private struct Piece {
    let stream: StandardStream
    let bytes: [UInt8]
  }

  /// As many bytes as a pipe holds: beyond that somebody has read.
  private static let pipeSize = 64 << 10

  /// Nil where nothing is paged: no terminal, or no pager wanted.
  init?(_ world: World, _ choice: PagerChoice?, keepsColour: Bool) {
    guard let choice, world.isTerminal(.output) else { return nil }
    self.world = world
    self.choice = choice
    isPlain = !choice.showsColour && !keepsColour
    screen = Screen(rows: world.rows() ?? 24, columns: world.columns() ?? 80)
  }

  /// Whether anything has been shown, so that what follows has to stand behind it.
  var hasBegun: Bool {
    stage.withLock { stage in
      if case .gathering(let pieces, _) = stage { !pieces.isEmpty } else { true }
    }
  }

  /// Whether the terminal is the pager's.
  var isPaging: Bool {
    stage.withLock { stage in if case .paging = stage { true } else { false } }
  }

  /// Shows a part of the text.
  func show(_ bytes: [UInt8]) throws(StoreFailure) -> StandardStream.Outcome {
    try stage.withLock { stage throws(StoreFailure) in
      switch stage {
      case .gathering(var pieces, let rows):
        let rows = rows + screen.rows(of: bytes, atMost: screen.free - rows)
        pieces.append(Piece(stream: .output, bytes: bytes))
        if rows <= screen.free {
          stage = .gathering(pieces, rows: rows)
          return .written
        }
        return try begin(pieces, &stage)
      case .paging: return try hand(bytes, &stage)
      case .left: return .closed
      case .direct: return try world.write(.output, bytes)
      }
    }
  }

  /// Keeps what is said on standard error; false where it can be written at once.
  func holds(error bytes: [UInt8]) -> Bool {
    stage.withLock { stage in
      let piece = Piece(stream: .error, bytes: bytes)
      switch stage {
      case .gathering(let pieces, let rows):
        if pieces.isEmpty { return false }
        stage = .gathering(pieces + [piece], rows: rows + screen.rows(of: bytes, atMost: 1000))
        return true
      case .paging(let pager, let unread, let errors):
        stage = .paging(pager, unread: unread, errors: errors + [piece])
        return true
      case .left, .direct: return false
      }
    }
  }

  /// Prints what was kept, or waits for the end of the pager.
  func finish() throws(StoreFailure) -> StandardStream.Outcome {
    try stage.withLock { stage throws(StoreFailure) in
      switch stage {
      case .gathering(let pieces, _):
        stage = .direct
        return try write(pieces)
      case .paging(let pager, let unread, let errors):
        return try end(pager, unread, errors, &stage)
      case .left, .direct: return .written
      }
    }
  }

  private func begin(
    _ pieces: [Piece], _ stage: inout Stage
  ) throws(StoreFailure) -> StandardStream.Outcome {
    guard let pager = world.startPager(choice.line) else {
      stage = .direct
      return try write(pieces)
    }
    stage = .paging(pager, unread: [], errors: pieces.filter { $0.stream == .error })
    return try hand(pieces.filter { $0.stream == .output }.flatMap(\.bytes), &stage)
  }

  private func hand(
    _ bytes: [UInt8], _ stage: inout Stage
  ) throws(StoreFailure) -> StandardStream.Outcome {
    guard case .paging(let pager, let before, let errors) = stage else { return .closed }
    let unread = before.map { $0 + bytes }
    if try pager.write(isPlain ? Screen.withoutColour(bytes) : bytes) == .closed {
      return try end(pager, unread, errors, &stage)
    }
    let isRead = (unread?.count ?? 0) > PagedOutput.pipeSize
    stage = .paging(pager, unread: isRead ? nil : unread, errors: errors)
    return .written
  }

  /// Waits for the pager; where it could not even be started, what it was given is printed.
  private func end(
    _ pager: Pager, _ unread: [UInt8]?, _ errors: [Piece], _ stage: inout Stage
  ) throws(StoreFailure) -> StandardStream.Outcome {
    let code = pager.finish()
    if code == 126 || code == 127, let unread {
      stage = .direct
      return try write([Piece(stream: .output, bytes: unread)] + errors)
    }
    stage = .left
    _ = try write(errors)
    return .closed
  }

  private func write(_ pieces: [Piece]) throws(StoreFailure) -> StandardStream.Outcome {
    for piece in pieces where try world.write(piece.stream, piece.bytes) == .closed {
      if piece.stream == .output { return .closed }
    }
    return .written
  }
}
