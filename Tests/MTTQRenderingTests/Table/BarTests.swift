internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct BarTests {
  @Test(arguments: [
    (0, "░░░░░░░░░░"), (9, "░░░░░░░░░░"), (10, "█░░░░░░░░░"), (99, "█████████░"),
    (100, "██████████"), (101, "██████████+"), (1_000_000, "██████████+"), (-5, "░░░░░░░░░░"),
  ])
  func `a bar has a full cell for each whole tenth and marks more than all`(
    percent: Int, text: String
  ) {
    #expect(Bar(percent: Quantity(percent)).text == text)
  }
}
