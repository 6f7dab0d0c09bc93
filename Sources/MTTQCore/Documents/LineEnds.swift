/// Whether a file that ends its lines in CRLF is told from one that ends them in LF.
package enum LineEnds: Hashable, Sendable {
  case exact
  /// CRLF is LF: git writes it so on Windows (`core.autocrlf`), and the same comes back from there.
  case either

  /// The bytes as they are compared. No text of JSON holds a line break, so none is changed.
  func read(_ bytes: [UInt8]) -> [UInt8] {
    guard self == .either, bytes.contains(UInt8(ascii: "\r")) else { return bytes }
    var read: [UInt8] = []
    read.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isBeforeLine =
        byte == UInt8(ascii: "\r") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "\n")
      if !isBeforeLine { read.append(byte) }
    }
    return read
  }
}
