/// The decimal digits of a JSON number, taken apart without losing one.
package struct DecimalText: Hashable, Sendable {
  package let isNegative: Bool
  /// The significant digits, 0–9, without leading and trailing zeros; empty for zero.
  package let digits: [UInt8]
  /// The power of ten of the last digit.
  package let exponent: Int

  /// Takes apart the bytes of a valid JSON number; exponents beyond a billion are clamped, as no
  /// text that is read has so many digits to make up for one.
  package init(jsonNumber bytes: Span<UInt8>) {
    var negative = false
    var collected: [UInt8] = []
    var decimals = 0
    var seenPoint = false
    var written = 0
    var exponentNegative = false
    var inExponent = false
    for index in 0..<bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "-"):
        if inExponent { exponentNegative = true } else { negative = true }
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): inExponent = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if inExponent {
          written = min(written * 10 + Int(digit), 1_000_000_000)
        } else {
          if seenPoint { decimals += 1 }
          if !(collected.isEmpty && digit == 0) { collected.append(digit) }
        }
      default: break
      }
    }
    var power = (exponentNegative ? -written : written) - decimals
    while collected.last == 0 {
      collected.removeLast()
      power += 1
    }
    isNegative = negative && !collected.isEmpty
    digits = collected
    exponent = collected.isEmpty ? 0 : power
  }

  /// How many digits stand before the decimal point, zero or negative for a fraction.
  package var magnitude: Int { digits.count + exponent }

  /// The number without exponent and trailing zeros, or nil where that would be longer than
  /// `longest` characters.
  package func plain(longest: Int = 64) -> String? {
    guard !digits.isEmpty else { return "0" }
    guard plainLength <= longest else { return nil }
    var text = digits.map(String.init).joined()
    if exponent >= 0 {
      text += String(repeating: "0", count: exponent)
    } else if magnitude > 0 {
      let whole = text.prefix(magnitude)
      text = "\(whole).\(text.dropFirst(magnitude))"
    } else {
      text = "0." + String(repeating: "0", count: -magnitude) + text
    }
    return isNegative ? "-" + text : text
  }

  /// How many characters the number takes without exponent and trailing zeros.
  private var plainLength: Int {
    let sign = isNegative ? 1 : 0
    if exponent >= 0 { return sign + digits.count + exponent }
    return magnitude > 0 ? sign + digits.count + 1 : sign + 2 - exponent
  }
}
