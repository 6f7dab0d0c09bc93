import MTTQText
import Testing

@Suite struct InstantTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (1_778_803_199, "2026-05-14T23:59:59Z"), (951_827_696, "2000-02-29T12:34:56Z"),
    ] as [(Int64, String)])
  func `a moment is written and read back`(seconds: Int64, text: String) {
    #expect(Instant(seconds: seconds).description == text)
    #expect(Instant(text)?.seconds == seconds)
  }

  @Test func `a moment stays inside its years`() {
    #expect(Instant(seconds: .min).description == "1900-01-01T00:00:00Z")
    #expect(Instant(seconds: .max).description == "2199-12-31T23:59:59Z")
    #expect(Instant("1900-01-01T00:00:00Z") == Instant(seconds: .min))
    #expect(Instant("2199-12-31T23:59:59Z") == Instant(seconds: .max))
  }

  @Test(arguments: [
    "", "2026-05-14", "2026-05-14T23:59:59", "2026-05-14T23:59:59z", "2026-05-14 23:59:59Z",
    "2026-05-14T24:00:00Z", "2026-05-14T23:60:00Z", "2026-05-14T23:59:60Z",
    "2026-02-29T00:00:00Z", "2026-05-14T2a:00:00Z", "2026-05-14T23-59-59Z",
    "2026-05-14T23:59:59+07:00",
  ])
  func `any other form is no moment`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `moments follow one another`() {
    #expect(Instant.epoch < Instant(seconds: 1))
    #expect(Instant.epoch.seconds == 0)
  }
}
