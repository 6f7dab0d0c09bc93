internal import MTTQStore
internal import MTTQText

extension Session {
  /// Prints the names of what stands on the disk by now, one alone on each line, or in their place
  /// a page that tells of it.
  ///
  /// Where they cannot be printed the command fails, and says on standard error that it is not to be
  /// run again: it would write the same a second time.
  func acknowledge(_ names: [String], page: String? = nil) throws(Interruption) {
    let outcome: StandardStream.Outcome
    do throws(StoreFailure) {
      let text = page ?? names.map { $0.visible + "\n" }.joined()
      outcome = try world.write(.output, Array(text.utf8))
    } catch {
      tell([.recorded(error)])
      list(names)
      throw .faults([], .inputOutput)
    }
    if outcome == .closed { throw .closedPipe }
  }

  /// A failure to write records; where they may stand on the disk all the same their ids are told.
  func interruption(_ failure: StoreFailure, with ids: [String]) -> Interruption {
    guard failure.isDoubtful else { return .store(failure) }
    tell([Diagnostic(failure)])
    list(ids)
    return .faults([], .inputOutput)
  }

  private func list(_ names: [String]) {
    warn(names.map { "  \($0.visible)\n" }.joined())
  }
}

extension Diagnostic {
  fileprivate static func recorded(_ failure: StoreFailure) -> Diagnostic {
    let cause = failure.systemError?.meaning ?? failure.message
    return Diagnostic(
      .storeInputOutput,
      Wording(
        vi: "đã ghi xong, chỉ không in ra được (\(cause.vietnamese)): đừng chạy lại lệnh",
        en: "only printing failed (\(cause.english)); what follows is recorded, do not run it again"
      ))
  }
}
