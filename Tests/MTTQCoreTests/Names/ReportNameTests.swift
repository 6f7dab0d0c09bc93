import Testing

import MTTQCore

@Suite("Names of reports")
struct ReportNameTests {
  @Test(arguments: [
    ("6 tháng", "half-year"), ("6-tháng", "half-year"), ("6 tháng đầu năm", "half-year"),
    ("9 thang", "nine-month"), ("năm", "annual"), ("Cả năm", "annual"), ("annual", "annual"),
    ("tháng 3", "month-03"), ("tháng 03", "month-03"), ("THÁNG 12", "month-12"),
    ("m3", "month-03"), ("month-03", "month-03"), ("quý 1", "quarter-1"), ("quý I", "quarter-1"),
    ("quý iv", "quarter-4"), ("q2", "quarter-2"),
  ])
  func `are those of people`(typed: String, id: String) {
    #expect(ReportName.id(typed) == id)
  }

  @Test(arguments: ["", "tháng", "tháng 13", "tháng 0", "quý 5", "quý V", "m", "m-3x", "7 tháng"])
  func `are no others`(typed: String) {
    #expect(ReportName.id(typed) == nil)
  }
}
