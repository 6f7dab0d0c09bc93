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
  }

  @Test(
    arguments: [
      ("ICT-7", LocalZone.machine), ("<+14>-14", .machine), ("<-12>12", .machine),
      ("Sao/Hoa", nil), ("../passwd", nil), ("AB7", nil), ("tmp", .machine),
    ] as [(String, LocalZone?)])
  func `knows a time zone by its rule or by its data`(name: String, zone: LocalZone?) {
    let data = ZoneData(folder: "/", localTime: "/khong-co")
    #expect(LocalZone(named: name, machine: data) == zone)
  }

  @Test func `is in Viet Nam where no data tells of time zones`() {
    let none = ZoneData(folder: "/khong-co", localTime: "/khong-co")
    #expect(LocalZone(named: nil, machine: none) == .vietnam)
    #expect(LocalZone(named: "Asia/Tokyo", machine: none) == .vietnam)
    #expect(LocalZone(named: "UTC", machine: none) == .fixed(0))
    #expect(LocalZone(named: "ICT-7", machine: none) == .machine)
    let evening = Instant(seconds: 1_767_286_800)
    #expect(LocalZone.fixed(0).day(of: evening)?.description == "2026-01-01")
    #expect(LocalZone.vietnam.day(of: evening)?.description == "2026-01-02")
    #expect(LocalZone.fixed(-3600).day(of: Instant(seconds: 0))?.description == "1969-12-31")
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
