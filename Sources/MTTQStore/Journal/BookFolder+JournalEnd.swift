extension BookFolder {
  /// The last whole lines of the journal and what stands behind them, as far as they lie within its
  /// last bytes; empty where there is no journal. No writer is waited for.
  ///
  /// - Throws: `notPermitted` for what is no plain file in its place; `inputOutput`.
  package func journalEnd(within limit: Int) throws(StoreFailure) -> [UInt8] {
    guard try FileFacts(ofLink: journalPath, .reading) != nil else { return [] }
    let file = try Descriptor(reading: journalPath, isOfBook: true)
    let length = try file.fileFacts(.reading, isOfBook: true).length
    let start = max(0, length - max(0, limit))
    var bytes = [UInt8](repeating: 0, count: length - start)
    let count = try file.read(into: &bytes, 0..<bytes.count, at: start)
    bytes.removeLast(bytes.count - count)
    guard start > 0 else { return bytes }
    let newline = bytes.firstIndex(of: UInt8(ascii: "\n"))
    return newline.map { Array(bytes[($0 + 1)...]) } ?? []
  }
}
