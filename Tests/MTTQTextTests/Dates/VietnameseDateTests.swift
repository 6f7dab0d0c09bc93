import MTTQText
import TestSupport
import Testing

@Suite struct VietnameseDateTests {
  @Test(arguments: [
    ("2026-05-15", "15/5/2026", "ngày 15 tháng 5 năm 2026"),
    ("2026-02-05", "05/02/2026", "ngày 05 tháng 02 năm 2026"),
    ("2026-01-31", "31/01/2026", "ngày 31 tháng 01 năm 2026"),
    ("2026-03-09", "09/3/2026", "ngày 09 tháng 3 năm 2026"),
    ("2026-12-10", "10/12/2026", "ngày 10 tháng 12 năm 2026"),
  ])
  func `days one to nine and months one and two carry a zero`(
    iso: String, short: String, long: String
  ) throws {
    let date = try #require(CalendarDate(iso))
    #expect(VietnameseDate.short(date) == short)
    #expect(VietnameseDate.long(date) == long)
  }

  @Test func `weekdays have their names in both languages`() throws {
    let monday = try #require(CalendarDate("2026-05-11"))
    let week = (0..<7).map { monday.adding(days: $0) }
    #expect(
      week.map { VietnameseDate.weekday($0, in: .vietnamese) }
        == ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"])
    #expect(
      week.map { VietnameseDate.weekday($0, in: .english) } == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ])
  }

  @Test(arguments: [
    "2026-05-15", "15/5/2026", "15/05/2026", "15-5-2026", "15.5.2026", " 15/5/2026\u{A0}\n",
  ])
  func `a day is read in each form that people type`(text: String) throws {
    #expect(try VietnameseDate.read(text) == CalendarDate(year: 2026, month: 5, day: 15))
  }

  @Test(
    arguments: [
      ("", .notADate("")), ("hôm nay", .notADate("hôm nay")), ("15/5-2026", .notADate("15/5-2026")),
      ("6/2021", .notADate("6/2021")), ("2026/05/15", .notADate("2026/05/15")),
      ("2026-5-15", .notADate("2026-5-15")), ("1/2/3/4", .notADate("1/2/3/4")),
      ("15//2026", .notADate("15//2026")), ("١٥/5/2026", .notADate("١٥/5/2026")),
      ("20/6", .yearMissing("20/6")), ("15/5/26", .yearShort("15/5/26")),
      ("15/5/1899", .noSuchYear(1899)), ("2200-01-01", .noSuchYear(2200)),
      ("5/15/2026", .noSuchMonth(15, day: 5, year: 2026)),
      ("2026-00-01", .noSuchMonth(0, day: 1, year: 2026)),
      ("29/2/2026", .noSuchDay(29, month: 2, year: 2026)),
      ("2026-04-31", .noSuchDay(31, month: 4, year: 2026)),
      ("0.5.2026", .noSuchDay(0, month: 5, year: 2026)),
    ] as [(String, DateFault)])
  func `what names no day is refused with its reason`(text: String, fault: DateFault) {
    #expect(throws: fault) { try VietnameseDate.read(text) }
  }

  @Test(
    arguments: [
      (
        .notADate("hôm nay"), "“hôm nay” không phải là ngày",
        "viết ngày/tháng/năm như 15/5/2026, hoặc 2026-05-15"
      ),
      (.yearMissing("20/6"), "“20/6” thiếu năm", "viết thêm năm, ví dụ 15/5/2026"),
      (
        .yearShort("15/5/26"), "năm trong “15/5/26” chỉ có hai chữ số",
        "viết năm đủ bốn chữ số, ví dụ 15/5/2026"
      ),
      (
        .noSuchYear(1899), "năm 1899 nằm ngoài khoảng 1900–2199",
        "viết ngày/tháng/năm như 15/5/2026, hoặc 2026-05-15"
      ),
      (
        .noSuchMonth(15, day: 5, year: 2026), "không có tháng 15", "viết 15/5/2026 nếu 15 là ngày"
      ),
      (
        .noSuchDay(29, month: 2, year: 2026), "không có ngày 29/2/2026",
        "chọn một ngày từ 1 đến 28: tháng 2 năm 2026 có 28 ngày"
      ),
    ] as [(DateFault, String, String)])
  func `each reason has its words`(fault: DateFault, message: String, hint: String) {
    #expect(fault.message(.vietnamese) == message)
    #expect(fault.hint(.vietnamese) == hint)
  }

  @Test func `every day that is printed is read back`() throws {
    for number in stride(from: -25567, through: 84005, by: 7) {
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(try VietnameseDate.read(VietnameseDate.short(date)) == date)
      #expect(try VietnameseDate.read(date.description) == date)
    }
  }

  @Test func `whatever is typed, it is a day or a reason`() {
    var random = SeededRandom(seed: 4)
    let letters = ["0", "1", "2", "3", "9", "/", "-", ".", " ", "x", "2026", "\u{301}"]
    for _ in 0..<20_000 {
      let text = random.text(of: letters, longest: 9)
      do {
        let date = try VietnameseDate.read(text)
        #expect(CalendarDate(date.description) == date)
      } catch {
        #expect(!error.message(.vietnamese).isEmpty && !error.hint(.english).isEmpty)
      }
    }
  }
}
