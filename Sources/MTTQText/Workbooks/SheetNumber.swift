/// A number of a sheet with the digits that the program shows: fifteen, half rounded up.
package struct SheetNumber: Hashable, Sendable {
  /// Without zeros at its end, below 10^15.
  package let coefficient: Int
  /// The power of ten of the last digit.
  package let exponent: Int

  /// Takes a number as XML writes it (`xsd:double`); nil for anything else, and for what is larger
  /// than the program has.
  init?(_ text: ArraySlice<UInt8>) {
    var digits = Digits()
    guard digits.read(text) else { return nil }
    while digits.coefficient != 0, digits.coefficient % 10 == 0 {
      digits.coefficient /= 10
      digits.exponent += 1
    }
    let isZero = digits.coefficient == 0 || digits.exponent < -324 - 15
    // The largest double is below 1.8 × 10^308.
    guard isZero || digits.exponent + digits.count <= 309 else { return nil }
    coefficient = isZero ? 0 : digits.isNegative ? -digits.coefficient : digits.coefficient
    exponent = isZero ? 0 : digits.exponent
  }

  /// What is left of it without its fraction; nil below zero and from a thousand million on.
  var whole: Int? {
    guard coefficient >= 0, exponent <= 9 else { return nil }
    var whole = coefficient
    for _ in 0..<min(16, abs(exponent)) {
      guard whole < 1_000_000_000_000_000_0 else { return nil }
      whole = exponent < 0 ? whole / 10 : whole * 10
    }
    return whole < 1_000_000_000 ? whole : nil
  }
}

extension SheetNumber: CustomStringConvertible {
  /// The number as JSON has it: plain where that takes few zeros, else with an exponent.
  package var description: String {
    guard (-20...20).contains(exponent) else { return "\(coefficient)E\(exponent)" }
    if exponent >= 0 { return "\(coefficient)" + String(repeating: "0", count: exponent) }
    let digits = "\(abs(coefficient))"
    let sign = coefficient < 0 ? "-" : ""
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}

/// The digits of a number while they are read.
private struct Digits {
  var isNegative = false
  var coefficient = 0
  var exponent = 0
  /// How many digits `coefficient` has had.
  private var taken = 0
  private var isRoundedUp = false
  private var hasDigits = false

  static let most = 15

  var count: Int { "\(coefficient)".utf8.count }

  mutating func read(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let first = rest.first, first == 0x20 || (0x09...0x0D).contains(first) {
      rest.removeFirst()
    }
    while let last = rest.last, last == 0x20 || (0x09...0x0D).contains(last) { rest.removeLast() }
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    var isFraction = false
    while let byte = rest.first {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        take(Int(digit), isFraction: isFraction)
      } else if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        break
      }
      rest.removeFirst()
    }
    guard hasDigits else { return false }
    round()
    guard let mark = rest.popFirst() else { return true }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
    return readExponent(rest)
  }

  private mutating func take(_ digit: Int, isFraction: Bool) {
    hasDigits = true
    if taken < Digits.most {
      coefficient = coefficient * 10 + digit
      if coefficient != 0 { taken += 1 }
      if isFraction { exponent -= 1 }
    } else {
      if taken == Digits.most { isRoundedUp = digit >= 5 }
      taken += 1
      if !isFraction { exponent += 1 }
    }
  }

  private mutating func round() {
    if isRoundedUp { coefficient += 1 }
  }

  private mutating func readExponent(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    var isBelow = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isBelow = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    guard !rest.isEmpty else { return false }
    var value = 0
    for byte in rest {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return false }
      // Far beyond every number, and far from where sums end.
      value = min(value * 10 + Int(digit), 1_000_000_000)
    }
    exponent += isBelow ? -value : value
    return true
  }
}
