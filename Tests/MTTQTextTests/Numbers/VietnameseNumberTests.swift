import MTTQText
import Testing

@Suite struct VietnameseNumberTests {
  @Test(
    arguments: [
      (0, "0"), (5_0000, "5"), (12345675_000, "1.234.567,5"), (-12345675_000, "-1.234.567,5"),
      (999_0000, "999"), (1000_0000, "1.000"), (1, "0,0001"), (-1, "-0,0001"), (10500, "1,05"),
      (99_999_999_999_999_9999, "99.999.999.999.999,9999"),
    ] as [(Int128, String)])
  func `points group thousands, a comma begins the decimals`(value: Int128, text: String) {
    #expect(VietnameseNumber.text(Quantity(tenThousandths: value)) == text)
  }

  @Test(
    arguments: [
      (0, "00"), (5_0000, "05"), (9_0000, "09"), (10_0000, "10"), (1500_0000, "1.500"),
      (5_5000, "5,5"), (-5_0000, "-5"),
    ] as [(Int128, String)])
  func `a count of one digit carries a zero in prose`(value: Int128, text: String) {
    #expect(VietnameseNumber.count(Quantity(tenThousandths: value)) == text)
  }

  @Test func `money stands in full`() {
    #expect(VietnameseNumber.money(Quantity(263_250_000)) == "263.250.000 đồng")
  }

  @Test func `the largest numbers do not trap`() {
    for value in [Int128.max, .min] {
      let number = Quantity(tenThousandths: value)
      let sign = value < 0 ? "-" : ""
      let text = "\(sign)17.014.118.346.046.923.173.168.730.371.588.410,"
      #expect(VietnameseNumber.text(number) == text + (value < 0 ? "5728" : "5727"))
    }
  }
}
