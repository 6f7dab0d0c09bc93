package import MTTQStore

/// A pager under way, as a command sees it.
package struct Pager: Sendable {
  /// Hands bytes over; `closed` where it has gone.
  let write: @Sendable ([UInt8]) throws(StoreFailure) -> StandardStream.Outcome
  /// Says that there is no more, waits for its end, and gives its exit code.
  let finish: @Sendable () -> Int32?

  package init(
    write: @escaping @Sendable ([UInt8]) throws(StoreFailure) -> StandardStream.Outcome,
    finish: @escaping @Sendable () -> Int32?
  ) {
    self.write = write
    self.finish = finish
  }

  init(_ process: PagerProcess) {
    self.init(
      write: { bytes throws(StoreFailure) in try process.write(bytes) },
      finish: { process.finish() })
  }
}
