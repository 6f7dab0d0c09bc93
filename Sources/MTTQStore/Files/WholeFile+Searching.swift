internal import Glibc

extension WholeFile {
  /// Whether any of some short runs of bytes stands in the file; never in a pipe or device, which
  /// nobody waits for.
  ///
  /// The file is read piece by piece, and not to its end where one is found.
  ///
  /// - Throws: `notPermitted`, `noInput` where it is gone; `inputOutput`.
  package func holds(any runs: [[UInt8]]) throws(StoreFailure) -> Bool {
    guard try FileFacts(ofPath: path, .reading)?.kind == .file else { return false }
    let file = try Descriptor(path, O_RDONLY, .reading)
    let overlap = max(1, runs.map(\.count).max() ?? 1) - 1
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    var offset = 0
    var kept = 0
    while true {
      let count = try file.read(into: &buffer, kept..<buffer.count, at: offset)
      let end = kept + count
      if runs.contains(where: { buffer.span.extracting(first: end).holds($0) }) { return true }
      guard end == buffer.count else { return false }
      offset += count
      kept = min(overlap, end)
      for place in 0..<kept { buffer[place] = buffer[end - kept + place] }
      // What comes later comes in greater pieces: most files are decided by their first.
      if buffer.count < 1 << 18 {
        buffer.append(contentsOf: repeatElement(0, count: (1 << 18) - buffer.count))
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether a run of bytes stands in these.
  fileprivate func holds(_ run: [UInt8]) -> Bool {
    guard let first = run.first, run.count <= count else { return run.isEmpty }
    for start in 0...(count - run.count) where self[start] == first {
      var place = 1
      while place < run.count, self[start + place] == run[place] { place += 1 }
      if place == run.count { return true }
    }
    return false
  }
}
