import MTTQText
import TestSupport
import Testing

@Suite struct TypedDayTests {
  private let year: ClosedRange<CalendarDate>
  private let today: CalendarDate

  init() throws {
    year = try #require(CalendarDate("2025-11-16"))...(#require(CalendarDate("2026-11-15")))
    today = try #require(CalendarDate("2026-03-01"))
  }

  @Test(arguments: [
    ("2026-05-15", "2026-05-15"), ("15/5/2027", "2027-05-15"), ("15-5-2026", "2026-05-15"),
    ("15.5.2026", "2026-05-15"), (" 15/5 ", "2026-05-15"), ("15-5", "2026-05-15"),
    ("15.5", "2026-05-15"), ("05/02", "2026-02-05"), ("15/11", "2026-11-15"),
    ("16/11", "2025-11-16"), ("31/12", "2025-12-31"), ("1/1", "2026-01-01"),
    ("hôm nay", "2026-03-01"), ("Hôm-nay", "2026-03-01"), ("HOM NAY", "2026-03-01"),
    ("hôm qua", "2026-02-28"), ("hom-qua", "2026-02-28"), ("ho\u{302}m  qua", "2026-02-28"),
    ("hôm kia", "2026-02-27"), ("today", "2026-03-01"), ("Yesterday", "2026-02-28"),
    ("-0", "2026-03-01"), ("-1", "2026-02-28"), ("-60", "2025-12-31"), ("-9999", "1998-10-15"),
  ])
  func `a day is that of the year that is told, or counted back from today`(
    text: String, day: String
  ) throws {
    #expect(try TypedDay.read(text).day(today: today, in: year).description == day)
  }

  @Test(
    arguments: [
      ("", .notADate("")), ("hôm", .notADate("hôm")), ("mai", .notADate("mai")),
      ("hôm trước", .notADate("hôm trước")), ("-", .notADate("-")), ("-x", .notADate("-x")),
      ("-12345", .notADate("-12345")), ("+3", .notADate("+3")), ("--3", .notADate("--3")),
      ("3", .notADate("3")), ("15/5-2026", .notADate("15/5-2026")), ("6/2021", .notADate("6/2021")),
      ("15/5/26", .yearShort("15/5/26")), ("5/15", .noSuchMonth(15, day: 5, year: nil)),
      ("15/0", .noSuchMonth(0, day: 15, year: nil)), ("31/4", .noSuchDay(31, month: 4, year: nil)),
      ("30/2", .noSuchDay(30, month: 2, year: nil)), ("0/5", .noSuchDay(0, month: 5, year: nil)),
      ("29/2", .noSuchDay(29, month: 2, year: 2026)),
    ] as [(String, DateFault)])
  func `what names no day is refused with its reason`(text: String, fault: DateFault) {
    #expect(throws: fault) { try TypedDay.read(text).day(today: today, in: year) }
  }

  @Test func `29 February is a day where the year has one`() throws {
    let leap = try #require(CalendarDate("2027-11-16"))...(#require(CalendarDate("2028-11-15")))
    #expect(try TypedDay.read("29/2").day(today: today, in: leap).description == "2028-02-29")
  }

  @Test(
    arguments: [
      (.noSuchMonth(15, day: 5, year: nil), "không có tháng 15", "viết 15/5 nếu 15 là ngày"),
      (
        .noSuchDay(31, month: 4, year: nil), "không có ngày 31/4",
        "chọn một ngày từ 1 đến 30: tháng 4 có 30 ngày"
      ),
      (
        .noSuchDay(30, month: 2, year: nil), "không có ngày 30/2",
        "chọn một ngày từ 1 đến 29: tháng 2 có 29 ngày"
      ),
    ] as [(DateFault, String, String)])
  func `reasons without a year have their words`(fault: DateFault, message: String, hint: String) {
    #expect(fault.message(.vietnamese) == message)
    #expect(fault.hint(.vietnamese) == hint)
  }

  @Test func `each day of a reporting year is named by day and month alone`() throws {
    for offset in 0...year.lowerBound.days(until: year.upperBound) {
      let day = year.lowerBound.adding(days: offset)
      let text = "\(day.parts.day)/\(day.parts.month)"
      #expect(try TypedDay.read(text).day(today: today, in: year) == day)
    }
  }

  @Test func `whatever is typed, it is a day or a reason`() {
    var random = SeededRandom(seed: 15)
    let letters = [
      "0", "1", "2", "3", "9", "/", "-", ".", " ", "hôm", "nay", "qua", "2026", "\u{301}",
    ]
    for _ in 0..<20_000 {
      let text = random.text(of: letters, longest: 7)
      do {
        let day = try TypedDay.read(text).day(today: today, in: year)
        #expect(CalendarDate.range.contains(day))
      } catch {
        #expect(!error.message(.vietnamese).isEmpty && !error.hint(.english).isEmpty)
      }
    }
  }
}
