import MTTQText
import Testing

@Suite struct `A ratio as people type it` {
  @Test(arguments: [
    ("28/40", 28, 40), (" 1.200 / 3.000 ", 1200, 3000), ("0/1 triệu", 0, 1_000_000),
  ])
  func `is of two counts beside a bar`(text: String, of: Int, over: Int) throws {
    #expect(try TypedRatio.read(text) == .counts(of: Quantity(of), over: Quantity(over)))
  }

  @Test(arguments: ["95,3", "95,3%", "95,30 %"])
  func `is as stated without one`(text: String) throws {
    #expect(try TypedRatio.read(text) == .stated(TypedNumber.read("95,3")))
  }

  @Test(arguments: [
    ("28/", NumberFault.empty), ("/40", .empty), ("1/2/3", .notANumber("2/3")),
    ("1.5/2", .ambiguous("1.5", "1,5", "15")), ("-1/2", .negative("-1")),
  ])
  func `is refused where one of its numbers is`(text: String, fault: NumberFault) {
    #expect(throws: fault) { try TypedRatio.read(text) }
  }
}
