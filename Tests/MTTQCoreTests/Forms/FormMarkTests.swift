import MTTQCore
import MTTQText
import Testing

struct FormMarkTests {
  @Test(arguments: [
    "mttq-form/1 tan-hoa half-year area thon-dong 2026-01-01 2026-06-14",
    "mttq-form/1 tan-hoa month-06 org hoi-nong-dan 2026-06-01 2026-06-30",
    "mttq-form/1 xa-1 annual area 2025-12-01 2026-11-30",
    "mttq-form/1 xa-1 quarter-1 org 2026-03-31 2026-03-31",
  ])
  func `A mark is read as it is written`(_ text: String) throws {
    #expect(try #require(FormMark(text)).text == text)
  }

  @Test
  func `A mark names unit, report, sender and days`() throws {
    let from = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let through = try #require(CalendarDate(year: 2026, month: 6, day: 30))
    #expect(
      FormMark("mttq-form/1 tan-hoa month-06 org hoi-nong-dan 2026-06-01 2026-06-30")
        == FormMark(
          unit: "tan-hoa", report: "month-06", sender: .org, id: "hoi-nong-dan", from: from,
          through: through))
    #expect(
      FormMark("mttq-form/1 tan-hoa month-06 area 2026-06-01 2026-06-30")
        == FormMark(
          unit: "tan-hoa", report: "month-06", sender: .area, id: nil, from: from, through: through)
    )
  }

  @Test(arguments: [
    "", "mttq-form/1", "Biểu số liệu báo cáo",
    "mttq-form/2 tan-hoa half-year area thon-dong 2026-01-01 2026-06-14",
    "mttq-form/1 tan-hoa half-year unit thon-dong 2026-01-01 2026-06-14",
    "mttq-form/1 tan-hoa half-year area Thon-Dong 2026-01-01 2026-06-14",
    "mttq-form/1 TAN-HOA half-year area thon-dong 2026-01-01 2026-06-14",
    "mttq-form/1 tan-hoa 6/2026 area thon-dong 2026-01-01 2026-06-14",
    "mttq-form/1 tan-hoa half-year area thon-dong 1/1/2026 14/6/2026",
    "mttq-form/1 tan-hoa half-year area thon-dong 2026-01-01 2026-02-30",
    "mttq-form/1 tan-hoa half-year area thon-dong 2026-06-14 2026-01-01",
    "mttq-form/1 tan-hoa half-year area thon-dong 2026-01-01",
    "mttq-form/1 tan-hoa half-year area thon-dong thon-tay 2026-01-01 2026-06-14",
    "mttq-form/1  tan-hoa half-year area 2026-01-01 2026-06-14",
    " mttq-form/1 tan-hoa half-year area 2026-01-01 2026-06-14",
    "mttq-form/1 tan-hoa half-year area 2026-01-01 2026-06-14 ",
  ])
  func `What no form says is no mark`(_ text: String) {
    #expect(FormMark(text) == nil)
  }
}
