internal import MTTQText
internal import Testing

@Suite struct `A quantity` {
  @Test func `holds a decimal as it is written`() throws {
    let sum = try Quantity(jsonNumber: "0.1") + Quantity(jsonNumber: "0.2")
    #expect(sum.description == "0.3")
    #expect(sum.percent(of: Quantity(7))?.description == "4.29")
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("0.0000", 0), ("0e999999999999", 0), ("1", 10_000), ("-1", -10_000),
    ("0.0001", 1), ("-0.00010", -1), ("1.5e0", 15_000), ("15e-1", 15_000), ("0.00001e1", 1),
    ("1e13", 100_000_000_000_000_000), ("99999999999999.9999", 999_999_999_999_999_999),
    ("-99999999999999.9999", -999_999_999_999_999_999), ("10000e-8", 1),
    ("1.000000000000000000000000000000", 10_000),
  ])
  func `is read exactly, whatever exponent it has`(text: String, tenThousandths: Int128) throws {
    #expect(try Quantity(jsonNumber: text).tenThousandths == tenThousandths)
  }

  @Test(arguments: [
    ("100000000000000", Quantity.Fault.range), ("-1e14", .range),
    ("99999999999999.99999", .precision),
    ("100000000000000.00001", .range), ("1e400", .range), ("1e99999999999999999999", .range),
    ("0.00001", .precision), ("-1.23456", .precision), ("1e-5", .precision),
    ("1e-99999999999999999999", .precision),
  ])
  func `has four decimals and stays below 10¹⁴`(text: String, fault: Quantity.Fault) {
    #expect(throws: fault) { try Quantity(jsonNumber: text) }
  }

  @Test(
    arguments: [
      (0, "0"), (1, "0.0001"), (-1, "-0.0001"), (10_000, "1"), (12_500, "1.25"), (-10_100, "-1.01"),
      (999_999_999_999_999_999, "99999999999999.9999"),
      (Int128.max, "17014118346046923173168730371588410.5727"),
      (Int128.min, "-17014118346046923173168730371588410.5728"),
    ] as [(Int128, String)])
  func `is written without exponent and trailing zeros`(tenThousandths: Int128, text: String) {
    #expect(Quantity(tenThousandths: tenThousandths).description == text)
  }

  @Test func `adds, subtracts and compares`() throws {
    let tenth = try Quantity(jsonNumber: "0.1")
    let sum = (0..<10).reduce(Quantity.zero) { sum, _ in sum + tenth }
    #expect(sum == Quantity(1))
    #expect(sum - tenth - sum == Quantity(tenThousandths: -1_000))
    #expect(tenth < sum && Quantity(-2) < Quantity(-1) && Quantity(tenThousandths: -1) < .zero)
    #expect(Quantity(Int.min).description == String(Int.min))
    #expect(try Quantity(jsonNumber: "99999999999999.9999") < .limit)
  }

  @Test(arguments: [
    ("1", "3", "33.33"), ("2", "3", "66.67"), ("1", "8", "12.5"), ("1", "800", "0.13"),
    ("-1", "800", "-0.13"), ("1", "-800", "-0.13"), ("-1", "-800", "0.13"), ("3", "800", "0.38"),
    ("5", "2", "250"), ("0", "7", "0"), ("0.0001", "99999999999999", "0.01"),
    ("99999999999999.9999", "0.0001", "99999999999999999900"), ("11075", "10000", "110.75"),
    ("1", "20000", "0.01"), ("1", "20001", "0.01"), ("0.9999", "20000", "0.01"),
    ("29999", "30000", "99.99"), ("1000000.01", "1000000", "100.01"), ("-29999", "30000", "-99.99"),
    ("-1", "20001", "-0.01"), ("30000", "30000", "100"),
  ])
  func `is a percentage of another, halves away from zero`(
    part: String, whole: String, percent: String
  ) throws {
    let share = try Quantity(jsonNumber: part).percent(of: Quantity(jsonNumber: whole))
    #expect(share?.description == percent)
  }

  @Test func `is no percentage of zero, nor beyond 128 bits`() {
    #expect(Quantity(1).percent(of: .zero) == nil)
    #expect(Quantity(tenThousandths: .max).percent(of: Quantity(1)) == nil)
    #expect(Quantity(tenThousandths: .min).percent(of: Quantity(1)) == nil)
    #expect(
      Quantity(1).percent(of: Quantity(tenThousandths: .min)) == Quantity(tenThousandths: -100))
  }

  @Test func `knows whether it is whole`() {
    #expect(Quantity(-3).isWhole && Quantity.zero.isWhole)
    #expect(!Quantity(tenThousandths: 1).isWhole)
    #expect(Quantity(tenThousandths: -10_001).magnitudeParts == (1, 1))
    #expect(JSONNode(.number("1e3")).wholeNumber == 1000)
    #expect(JSONNode(.number("1.5")).wholeNumber == nil)
    #expect(JSONNode(.number("1e14")).quantity == nil)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `comes back from its own text`(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<500 {
      let bound: Int128 = 999_999_999_999_999_999
      let quantity = Quantity(tenThousandths: Int128.random(in: -bound...bound, using: &random))
      #expect(try Quantity(jsonNumber: quantity.description) == quantity)
    }
  }
}
