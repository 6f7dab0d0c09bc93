/// A number of 256 bits: what SHA-256 gives, or the sum of several such digests.
package struct Digest256: Hashable, Sendable {
  private let high: UInt128
  private let low: UInt128

  package static let zero = Digest256(high: 0, low: 0)

  private init(high: UInt128, low: UInt128) {
    self.high = high
    self.low = low
  }

  /// The digest of eight words, the first one highest.
  init(_ words: InlineArray<8, UInt32>) {
    var (high, low): (UInt128, UInt128) = (0, 0)
    for index in 0..<4 {
      high = high << 32 | UInt128(words[index])
      low = low << 32 | UInt128(words[index + 4])
    }
    self.init(high: high, low: low)
  }

  /// The sum modulo 2^256, which does not depend on the order of what is added.
  package static func &+ (left: Digest256, right: Digest256) -> Digest256 {
    let (low, carries) = left.low.addingReportingOverflow(right.low)
    return Digest256(high: left.high &+ right.high &+ (carries ? 1 : 0), low: low)
  }

  /// The 32 bytes, the first one highest.
  package var bytes: [UInt8] {
    [high, low].flatMap { half in
      (0..<16).map { UInt8(truncatingIfNeeded: half >> UInt128(120 - 8 * $0)) }
    }
  }
}

extension Digest256 {
  /// How many digits it is written with.
  package static let digitCount = 64

  /// Reads exactly 64 hexadecimal digits, none of them a capital; nil of anything else.
  package init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count == Digest256.digitCount else { return nil }
    var halves: [UInt128] = [0, 0]
    for (place, digit) in digits.enumerated() {
      guard let value = Digest256.digits.firstIndex(of: digit) else { return nil }
      halves[place / 32] = halves[place / 32] << 4 | UInt128(value)
    }
    self.init(high: halves[0], low: halves[1])
  }

  /// The 64 hexadecimal digits, in lower case.
  package var hexadecimal: String {
    let digits = bytes.flatMap { [Digest256.digits[Int($0 >> 4)], Digest256.digits[Int($0 & 15)]] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
