/// The digits of Crockford's base 32, in which ids are written: without I, L, O and U, which are
/// misread, and in the order of ASCII, so that ids sort as their numbers.
package enum Base32 {
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The value of each byte that is a digit, and 255 of the others.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  /// A digit for the lowest five bits of each byte.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map { digit($0 & 31) }, as: UTF8.self)
  }

  /// The digit of a value.
  ///
  /// - Precondition: `value` is below 32.
  package static func digit(_ value: UInt8) -> UInt8 { digits[Int(value)] }

  /// The value of a digit; nil of any other byte.
  package static func value(of digit: UInt8) -> UInt8? {
    let value = values[Int(digit)]
    return value < 32 ? value : nil
  }
}
