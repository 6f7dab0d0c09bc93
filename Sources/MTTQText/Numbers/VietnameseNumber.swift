/// Numbers as Vietnamese offices print them: “.” groups thousands, “,” is the decimal mark.
package enum VietnameseNumber {
  /// The exact number, `1.234.567,5`, without trailing zeros.
  package static func text(_ number: Quantity) -> String {
    let (whole, decimals) = number.magnitudeParts
    let sign = number.tenThousandths < 0 ? "-" : ""
    guard decimals != 0 else { return sign + grouped(String(whole)) }
    var digits = String(decimals)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(grouped(String(whole))),\(digits)"
  }

  /// A count in prose, where official texts put a zero before one digit: `05`, `12`.
  package static func count(_ number: Quantity) -> String {
    let isOneDigit = number.isWhole && number >= .zero && number < Quantity(10)
    return isOneDigit ? "0" + text(number) : text(number)
  }

  /// An amount of money in full, `263.250.000 đồng`.
  package static func money(_ amount: Quantity) -> String {
    text(amount) + " đồng"
  }

  /// The digits of a whole number in groups of three, `1.234.567`.
  static func grouped(_ digits: String) -> String {
    var toGo = digits.utf8.count
    var grouped = ""
    for digit in digits {
      if toGo % 3 == 0, !grouped.isEmpty { grouped.append(".") }
      grouped.append(digit)
      toGo -= 1
    }
    return grouped
  }
}
