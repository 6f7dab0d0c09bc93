internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `The machine` {
  @Test func `has a clock that runs after the year this was written in began`() {
    let now = SystemClock.now
    #expect(now.seconds > 1_735_689_600)
    #expect((0..<1000).contains(now.millisecond))
    #expect(now.milliseconds == now.seconds * 1000 + now.millisecond)
  }

  @Test func `tells the day of a moment within a day of UTC`() throws {
    let noon = SystemClock.Moment(seconds: 1_767_268_800, millisecond: 0)
    let day = SystemClock.day(noon)
    #expect((20_453...20_455).contains(Int(try #require(day).dayNumber)))
    #expect(SystemClock.day(.init(seconds: 32_503_680_000, millisecond: 0)) == nil)
    #expect(SystemClock.today != nil)
  }

  @Test func `gives as many random bytes as asked, and others each time`() {
    #expect(RandomBytes.make(0) == [])
    #expect(RandomBytes.make(-1) == [])
    #expect(RandomBytes.make(32).count == 32)
    #expect(RandomBytes.make(32) != RandomBytes.make(32))
  }

  @Test func `tells what is set in the environment, and only that`() {
    #expect(ProcessEnvironment.value("MTTQ_NOT_SET_ANYWHERE") == nil)
    #expect(ProcessEnvironment.value("A\0B") == nil)
    #expect(ProcessEnvironment.values(["PATH", "MTTQ_NOT_SET_ANYWHERE"]).keys.sorted() == ["PATH"])
  }
}
