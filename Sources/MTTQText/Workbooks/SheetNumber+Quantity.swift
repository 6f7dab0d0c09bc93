extension SheetNumber {
  /// The number as a book holds it, times a power of ten: it cannot be read in two ways.
  ///
  /// - Throws: `negative`, `precision` and `range`.
  package func quantity(timesTens tens: Int) throws(NumberFault) -> Quantity {
    guard coefficient >= 0 else { throw .negative(inVietnamese) }
    let exponent = exponent + tens
    guard coefficient != 0 else { return .zero }
    // The coefficient does not end in a zero.
    guard exponent >= -4 else { throw .precision(inVietnamese) }
    var tenThousandths = Int128(coefficient)
    for _ in 0..<min(exponent + 4, 19) { tenThousandths *= 10 }
    guard exponent + 4 <= 18, tenThousandths < Quantity.limit.tenThousandths else {
      throw .range(inVietnamese)
    }
    return Quantity(tenThousandths: tenThousandths)
  }

  private var inVietnamese: String {
    String(description.map { $0 == "." ? "," : $0 })
  }
}
