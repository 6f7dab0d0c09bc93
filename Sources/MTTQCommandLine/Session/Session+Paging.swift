internal import MTTQStore
internal import MTTQText

/// Texts that a person reads, through a pager where they are longer than the screen.
extension Session {
  /// Runs a command that may show long texts, and sees the pager off, whatever became of the command.
  func paged(
    _ body: (Session) throws(Interruption) -> ExitCode
  ) throws(Interruption) -> ExitCode {
    var session = self
    session.pager = PagedOutput(
      world, PagerChoice(world.environment, isUnwanted: options.wantsNoPager),
      keepsColour: options.color == .always || isColourForced)
    do throws(Interruption) {
      let code = try body(session)
      try session.endPaging()
      return code
    } catch {
      try session.endPaging()
      throw error
    }
  }

  private func endPaging() throws(Interruption) {
    guard let pager else { return }
    _ = try storing { () throws(StoreFailure) in try pager.finish() }
  }

  /// Shows a text. Where the pager is left before its end, the command goes on for its exit code.
  func show(_ text: String) throws(Interruption) { try show(Array(text.utf8)) }

  /// Shows a text. Where the pager is left before its end, the command goes on for its exit code.
  func show(_ bytes: [UInt8]) throws(Interruption) {
    guard let pager else { return try print(bytes) }
    _ = try storing { () throws(StoreFailure) in try pager.show(bytes) }
  }

  /// Shows one of many parts of a text, of which no more are made when the pager was left.
  func pour(_ text: String) throws(Interruption) {
    guard let pager else { return try print(text) }
    let outcome = try storing { () throws(StoreFailure) in try pager.show(Array(text.utf8)) }
    if outcome == .closed { throw .closedPipe }
  }
}
