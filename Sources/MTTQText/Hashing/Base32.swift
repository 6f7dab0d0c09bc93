/// The digits of Crockford's base 32, in which ids are written: without I, L, O and U, which are
/// misread, and in the order of ASCII, so that ids sort as their numbers.
package enum Base32 {
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// A digit for the lowest five bits of each byte.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map { digits[Int($0 & 31)] }, as: UTF8.self)
  }
}
