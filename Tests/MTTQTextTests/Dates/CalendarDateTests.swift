internal import MTTQText
internal import Testing

@Suite struct `A calendar day` {
  @Test func `follows the day before it, over three centuries`() throws {
    var number = Int(CalendarDate.range.lowerBound.dayNumber)
    for year in 1900...2199 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          let agrees = Int(date.dayNumber) == number && date.parts == (year, month, day)
          try #require(agrees, "\(date)")
          try #require(CalendarDate(date.description) == date)
          number += 1
        }
      }
    }
    #expect(number == Int(CalendarDate.range.upperBound.dayNumber) + 1)
    #expect(CalendarDate(dayNumber: number) == nil)
    #expect(CalendarDate(dayNumber: -25568) == nil)
    #expect(CalendarDate(dayNumber: .min) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2024-11-18", 20_045, 0),
    ("1900-01-01", -25_567, 0), ("2199-12-31", 84_005, 1), ("2026-02-28", 20_512, 5),
  ])
  func `has a number and a weekday`(text: String, number: Int32, weekday: Int) {
    let date = CalendarDate(text)
    #expect(date?.dayNumber == number)
    #expect(date?.weekday == weekday)
    #expect(date?.isWeekend == (weekday > 4))
    #expect(date?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-01", "2026-13-01",
    "2026-01-00", "2026-01-32", "1899-12-31", "2200-01-01", "0000-00-00", "9999-99-99",
    "2026-1-01", "2026-01-1", "2026/01/01", "01-01-2026", "2026-01-01 ", " 2026-01-1", "+026-01-01",
    "2026-01-0a", "2026-01-0\u{0}", "２０26-01-01", "20260-1-01", "2026-01-01T",
  ])
  func `is nothing else than an existing YYYY-MM-DD`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `moves by days and stays in its range`() throws {
    let date = try #require(CalendarDate("2024-02-28"))
    #expect(date.adding(days: 2).description == "2024-03-01")
    #expect(date.adding(days: -59).description == "2023-12-31")
    #expect(date.adding(days: .max) == CalendarDate.range.upperBound)
    #expect(date.adding(days: .min) == CalendarDate.range.lowerBound)
    #expect(date.adding(days: 1_000_000) == CalendarDate.range.upperBound)
    #expect(date.days(until: date.adding(days: 366)) == 366)
    #expect(date.days(until: date.adding(days: -1)) == -1)
    #expect(date < date.adding(days: 1))
  }

  @Test func `counts months and leap years`() {
    #expect((1...12).map { CalendarDate.days(inMonth: $0, of: 2026) }.reduce(0, +) == 365)
    #expect(
      [1900, 2000, 2024, 2026, 2100].map(CalendarDate.isLeap) == [false, true, true, false, false])
    #expect(CalendarDate(year: .max, month: .max, day: .max) == nil)
    #expect(CalendarDate(year: .min, month: .min, day: .min) == nil)
    #expect(CalendarDate(year: 2026, month: 1, day: .max) == nil)
  }
}
