/// What stands around a token that JSON does not allow where it is.
struct SyntaxSurroundings {
  private let bytes: [UInt8]
  private let offset: Int
  /// The bracket that is open around the token, or nil outside all brackets.
  let container: UInt8?
  /// Where the last token before it ends, as the offset of its last byte.
  let previous: Int?
  /// Whether the token before it is the name of a member, so that a colon is due.
  let followsKey: Bool

  init(_ source: SourceText, at offset: Int) {
    bytes = source.bytes
    self.offset = offset
    var open: [UInt8] = []
    var last: (end: Int, isKey: Bool)?
    var index = source.textStart
    while index < offset {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        let before = last.map { source.bytes[$0.end] }
        index = SyntaxSurroundings.endOfString(bytes, from: index, upTo: offset)
        let begins = before == UInt8(ascii: "{") || before == UInt8(ascii: ",")
        last = (index, begins && open.last == UInt8(ascii: "{"))
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(byte)
        last = (index, false)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
        last = (index, false)
      case 0...0x20: break
      default: last = (index, false)
      }
      index += 1
    }
    container = open.last
    previous = last?.end
    followsKey = last?.isKey ?? false
  }

  /// The last byte of the token before.
  var before: UInt8? { previous.map { bytes[$0] } }

  /// Whether nothing stands between the token and the one before.
  var isTouching: Bool { previous == offset - 1 }

  /// The offset of a string's closing quote, or of the last byte before `limit`.
  private static func endOfString(_ bytes: [UInt8], from start: Int, upTo limit: Int) -> Int {
    var index = start + 1
    while index < limit, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, limit - 1)
  }
}
