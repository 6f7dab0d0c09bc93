internal import MTTQStore

extension Session {
  /// Does something while no other command writes to the book; what it reads meanwhile is what it
  /// changes.
  func locking<Result>(
    _ folder: BookFolder, as command: String,
    _ body: (borrowing BookLock) throws(Interruption) -> Result
  ) throws(Interruption) -> Result {
    let lock = try storing { () throws(StoreFailure) in
      try BookLock(of: folder, holder: "mttq " + command)
    }
    let result = try body(lock)
    _ = consume lock
    return result
  }
}
