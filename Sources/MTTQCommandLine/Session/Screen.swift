internal import MTTQText

/// How much of a text a terminal shows at once.
struct Screen: Hashable, Sendable {
  let rows: Int
  let columns: Int

  /// How many lines are there besides the one on which the next command is typed.
  var free: Int { max(rows - 1, 1) }

  /// How many lines a text takes; it is counted no further than to one more than `atMost`.
  func rows(of bytes: [UInt8], atMost: Int) -> Int {
    var rows = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      // What stands behind the last line break begins no line.
      if line.isEmpty, line.startIndex == bytes.endIndex { break }
      let text = String(decoding: Screen.withoutColour(Array(line)), as: UTF8.self)
      rows += max(1, (text.displayWidth + columns - 1) / max(columns, 1))
      if rows > atMost { break }
    }
    return rows
  }

  /// A text without the escapes that paint it.
  static func withoutColour(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x1B) else { return bytes }
    var plain: [UInt8] = []
    var isEscape = false
    for byte in bytes {
      if byte == 0x1B { isEscape = true }
      if !isEscape { plain.append(byte) }
      if isEscape, byte == UInt8(ascii: "m") { isEscape = false }
    }
    return plain
  }
}
