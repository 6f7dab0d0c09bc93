/// Numbers as Vietnamese offices write them: `1.234.567,5`.
package enum VietnameseNumber {
  /// The number with points between thousands and a decimal comma, without trailing zeros.
  package static func text(_ quantity: Quantity) -> String {
    let (whole, decimals) = quantity.magnitudeParts
    var text = grouped(String(whole))
    if decimals != 0 {
      let digits = String(decimals)
      var fraction = String(repeating: "0", count: 4 - digits.count) + digits
      while fraction.hasSuffix("0") { fraction.removeLast() }
      text += "," + fraction
    }
    return quantity < .zero ? "-" + text : text
  }

  /// A whole number with points between thousands.
  package static func text(_ number: Int) -> String {
    text(Quantity(number))
  }

  /// A share with its sign: `98,61%`.
  package static func percent(_ quantity: Quantity) -> String {
    text(quantity) + "%"
  }

  /// A count in prose, in which offices write those below ten with a zero: `05`.
  package static func count(_ quantity: Quantity) -> String {
    quantity.isWhole && quantity >= .zero && quantity < Quantity(10)
      ? "0" + text(quantity) : text(quantity)
  }

  /// A count in prose.
  package static func count(_ number: Int) -> String {
    count(Quantity(number))
  }

  /// An amount in full: `263.250.000 đồng`.
  package static func money(_ quantity: Quantity) -> String {
    text(quantity) + " đồng"
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "." }
      text.append(digit)
    }
    return text
  }
}
