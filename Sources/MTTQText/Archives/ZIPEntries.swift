/// The entries of a ZIP archive that somebody hands over, as its directory lists them.
///
/// The directory is believed in nothing: whatever it says of a place, a size or a name is held to the
/// bytes, entries that share bytes are refused (a small archive would grow without bound), and so is
/// a name that stands twice, of which every reader takes another.
///
/// Source: APPNOTE.TXT 6.3.10, 4.3.7 (head of an entry), 4.3.12 (directory), 4.3.16 (its end).
package struct ZIPEntries: Sendable {
  /// The names of the entries in the order of the directory, folders with a `/` at their end.
  package let paths: [String]
  private let bytes: [UInt8]
  private let entries: [String: ZIPEntry]

  /// Reads the directory; no entry is looked into.
  package init(_ bytes: [UInt8]) throws(ZIPFault) {
    let directory = try ZIPDirectory(bytes)
    var paths: [String] = []
    var entries: [String: ZIPEntry] = [:]
    var place = directory.range.lowerBound
    for _ in 0..<directory.count {
      var entry = try ZIPEntry(bytes, at: &place, directory: directory.range)
      try entry.find(in: bytes, before: directory.range.lowerBound)
      guard entries.updateValue(entry, forKey: entry.path) == nil else { throw .twice(entry.path) }
      paths.append(entry.path)
    }
    guard place == directory.range.upperBound else { throw .inconsistent }
    let inOrder = entries.values.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    for (range, next) in zip(inOrder, inOrder.dropFirst()) {
      guard range.upperBound <= next.lowerBound else { throw .inconsistent }
    }
    self.bytes = bytes
    self.paths = paths
    self.entries = entries
  }

  /// What an entry holds, checked by its CRC-32; nil where there is none of this name. One that says
  /// or turns out to be larger than `limit` bytes is refused before there are as many.
  package func contents(of path: String, atMost limit: Int) throws(ZIPFault) -> [UInt8]? {
    guard let entry = entries[path] else { return nil }
    guard entry.size <= limit else { throw .tooLarge }
    let contents = try unpacked(entry)
    guard contents.count == entry.size, CRC32.checksum(contents.span) == entry.check else {
      throw .damaged
    }
    return contents
  }

  private func unpacked(_ entry: ZIPEntry) throws(ZIPFault) -> [UInt8] {
    switch entry.method {
    case ZIPMethod.stored: return Array(bytes[entry.data])
    case ZIPMethod.deflated:
      do throws(DeflateFault) {
        return try Deflate.decompressed(bytes.span.extracting(entry.data), atMost: entry.size)
      } catch {
        throw .damaged
      }
    default: throw .method(entry.method)
    }
  }
}
