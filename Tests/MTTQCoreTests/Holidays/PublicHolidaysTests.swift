import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `The public holidays of a year` {
  @Test func `are those of the law, with days off for those on a weekend`() throws {
    #expect(
      days(2026) == """
        01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 09-01 09-02
        """)
    #expect(
      days(2025) == """
        01-01 01-28 01-29 01-30 01-31 02-01 02-03 04-07 04-30 05-01 09-01 09-02
        """)
    // Three on one weekend and the Monday after it, and 2 September a Saturday.
    #expect(
      days(2023) == """
        01-01 01-02 01-21 01-22 01-23 01-24 01-25 01-26 01-27 04-29 04-30 05-01 05-02 05-03 09-01 \
        09-02 09-04
        """)
  }

  @Test(arguments: [
    (2024, "09-02 09-03"), (2025, "09-01 09-02"), (2026, "09-01 09-02"), (2027, "09-02 09-03"),
    (2022, "09-01 09-02"), (2029, "09-02 09-03 09-04"), (2028, "09-01 09-02 09-04"),
  ])
  func `give beside 2 September the day that joins it to a weekend`(
    year: Int, september: String
  ) {
    #expect(days(year).hasSuffix(" " + september))
  }

  @Test(arguments: [
    "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2030-02-02", "2007-02-17",
    "1985-01-21", "1968-01-29", "2024-04-18", "2025-04-07", "2026-04-26", "2023-04-29",
  ])
  func `are those of the moon over Vietnam`(day: String) throws {
    let day = try #require(CalendarDate(day))
    #expect(PublicHolidays(of: day.year).days.contains(day))
  }

  @Test func `are of their year, in order and without the weekday that makes none`() {
    for year in 1900...2199 {
      let holidays = PublicHolidays(of: year)
      let days = holidays.days
      #expect(holidays.knowsMoon)
      #expect(days == days.sorted() && Set(days).count == days.count)
      #expect(days.allSatisfy { $0.year == year })
      // Eleven by the law, two of which may be one; no weekend without a day off for it.
      #expect((10...11).contains(days.count - days.count(where: \.isWeekend)), "\(year)")
    }
  }

  @Test func `beyond the table are those of the sun alone`() {
    let holidays = PublicHolidays(of: 2200)
    #expect(!holidays.knowsMoon)
    #expect(holidays.days == [])
  }
}

extension `The public holidays of a year` {
  private func days(_ year: Int) -> String {
    PublicHolidays(of: year).days.map { String($0.description.dropFirst(5)) }
      .joined(separator: " ")
  }
}
