/// An exact decimal number with four decimals: a recorded quantity, a sum of them, or a figure.
///
/// Source of the bounds: book.md, “Lexical rules”. One recorded quantity has a magnitude below
/// 10^14; sums are kept in 128 bits and cannot wrap within any journal that a disk can hold.
///
///     let sum = try Quantity(jsonNumber: "0.1") + Quantity(jsonNumber: "0.2")
///     sum.description  // 0.3
///     sum.percent(of: Quantity(7))?.description  // 4.29
package struct Quantity: Hashable, Sendable, Comparable, AdditiveArithmetic {
  /// The number in ten-thousandths.
  package let tenThousandths: Int128

  package init(tenThousandths: Int128) {
    self.tenThousandths = tenThousandths
  }

  /// A whole number.
  package init(_ whole: Int) {
    tenThousandths = Int128(whole) * Quantity.scale
  }

  package static let zero = Quantity(tenThousandths: 0)
  /// The magnitude that one quantity must stay below, 10^14.
  package static let limit = Quantity(tenThousandths: 100_000_000_000_000 * scale)

  private static let scale: Int128 = 10_000

  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
  package static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(tenThousandths: left.tenThousandths + right.tenThousandths)
  }
  package static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(tenThousandths: left.tenThousandths - right.tenThousandths)
  }
  package static func += (left: inout Quantity, right: Quantity) {
    left = left + right
  }
}

extension Quantity {
  /// Why a JSON number is no quantity.
  package enum Fault: Error, Hashable, Sendable {
    /// More than four decimals once trailing zeros are gone.
    case precision
    /// A magnitude of 10^14 or more.
    case range
  }

  /// Reads the text of a valid JSON number exactly, whatever exponent it is written with.
  package init(jsonNumber text: String) throws(Fault) {
    self = try Quantity.read(Array(text.utf8).span)
  }

  /// Reads a figure that was computed, whose magnitude may be as great as 10^33.
  package init(jsonFigure text: String) throws(Fault) {
    self = try Quantity.read(Array(text.utf8).span, digits: 33)
  }

  /// Reads the bytes of a valid JSON number exactly, whatever exponent they are written with.
  ///
  /// - Parameter digits: how many digits there may be before the decimal mark, at most 33: with the
  ///   four decimals a number is then below 10^37, and 128 bits hold 1.7 × 10^38.
  package static func read(
    _ bytes: Span<UInt8>, digits: Int = 14
  ) throws(Fault) -> Quantity {
    let decimal = DecimalText(jsonNumber: bytes)
    if decimal.digits.isEmpty { return .zero }
    guard decimal.exponent >= -4 else {
      throw decimal.magnitude > digits ? .range : .precision
    }
    guard decimal.magnitude <= digits else { throw .range }
    var value: Int128 = 0
    for digit in decimal.digits { value = value * 10 + Int128(digit) }
    for _ in 0..<(decimal.exponent + 4) { value *= 10 }
    return Quantity(tenThousandths: decimal.isNegative ? -value : value)
  }

  /// `100 × self ÷ divisor` rounded to two decimals, halves away from zero; nil over zero.
  ///
  /// What is not exactly 0, 100 or −100 stays a hundredth off, on its side, so that no rounding
  /// says that all or nothing is reached where it is not (report.md, “Figures”).
  package func percent(of divisor: Quantity) -> Quantity? {
    guard divisor.tenThousandths != 0 else { return nil }
    let negative = (tenThousandths < 0) != (divisor.tenThousandths < 0)
    let over = divisor.tenThousandths.magnitude
    // In hundredths, a percentage is ten thousand times the ratio, in which both scales cancel.
    let (scaled, overflow) = tenThousandths.magnitude.multipliedReportingOverflow(by: 10_000)
    guard !overflow else { return nil }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: over)
    var rounded = quotient + (remainder >= over - remainder ? 1 : 0)
    if remainder != 0, rounded == 0 || rounded == 10_000 {
      rounded = quotient < rounded ? rounded - 1 : rounded + 1
      if rounded == 0 { rounded = 1 }
    }
    let hundredths = Int128(clamping: rounded)
    let (units, tooLarge) = hundredths.multipliedReportingOverflow(by: 100)
    guard !tooLarge else { return nil }
    return Quantity(tenThousandths: negative ? -units : units)
  }

  /// Whether it is a whole number.
  package var isWhole: Bool { tenThousandths % Quantity.scale == 0 }

  /// The whole part and the four decimals of the magnitude.
  package var magnitudeParts: (whole: UInt128, decimals: UInt128) {
    let (whole, rest) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    return (whole, rest)
  }
}

extension Quantity: CustomStringConvertible {
  /// The number as JSON writes it: no exponent, no trailing zeros.
  package var description: String {
    let (whole, decimals) = magnitudeParts
    let sign = tenThousandths < 0 ? "-" : ""
    guard decimals != 0 else { return "\(sign)\(whole)" }
    var digits = String(decimals)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
