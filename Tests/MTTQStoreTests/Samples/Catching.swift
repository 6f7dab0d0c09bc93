internal import MTTQStore
internal import Testing

/// The failure that `work` ends with; it is an issue where there is none.
func failure(_ work: () throws(StoreFailure) -> Void) throws -> StoreFailure {
  do {
    try work()
  } catch {
    return error
  }
  return try #require(nil as StoreFailure?, "nothing was refused")
}
