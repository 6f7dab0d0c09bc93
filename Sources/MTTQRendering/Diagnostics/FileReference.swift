/// A file's path as a URI reference (RFC 3986), and in the plain form that other tools compare.
enum FileReference {
  /// A relative reference for a relative path, a `file:` URI for an absolute one; what is not
  /// unreserved is percent-encoded, so that a colon or a `#` is part of a name.
  static func uri(_ path: String) -> String {
    let path = withoutDots(path)
    var reference = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      if isPlain(byte) {
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        reference += percentEncoded(CollectionOfOne(byte))
      }
    }
    return reference
  }

  /// The path without `.` and doubled slashes, and with `..` only at its start.
  ///
  /// A `..` behind a folder's name takes that name away, which is right but for links to folders.
  static func withoutDots(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var kept: [Substring.UTF8View] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      let goesUp = part.elementsEqual("..".utf8)
      if goesUp, let last = kept.last, !last.elementsEqual("..".utf8) {
        kept.removeLast()
      } else if !goesUp || !isAbsolute {
        kept.append(part)
      }
    }
    let plain = (isAbsolute ? "/" : "") + kept.map { String(Substring($0)) }.joined(separator: "/")
    return plain.isEmpty ? path : plain
  }

  /// The bytes as `%41` and the like.
  static func percentEncoded(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
