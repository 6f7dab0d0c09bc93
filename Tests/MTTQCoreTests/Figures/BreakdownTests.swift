import MTTQCore
import MTTQText
import Testing

/// What flows come to by the parts of a dimension (book.md, “Breakdowns”).
@Suite struct `Breakdowns` {
  private static let records = [
    "01-02 quy-vi-nguoi-ngheo-thu 70 nguon=xa-hoi-hoa hinh-thuc=tien-mat",
    "01-03 quy-vi-nguoi-ngheo-thu 30 nguon=ngan-sach", "20-06 quy-vi-nguoi-ngheo-thu 10",
  ]

  @Test(arguments: [
    ("half-year", "100/100", "ngan-sach 30/30, xa-hoi-hoa 70/70, 0/0", "tien-mat 70/70, 30/30"),
    ("nine-month", "10/110", "ngan-sach 0/30, xa-hoi-hoa 0/70, 10/10", "tien-mat 0/70, 10/40"),
    ("annual", "110/110", "ngan-sach 30/30, xa-hoi-hoa 70/70, 10/10", "tien-mat 70/70, 40/40"),
  ])
  func `add up to the row with what has no part`(
    id: String, figures: String, sources: String, forms: String
  ) throws {
    let rows = try WorkedBook(Self.records).report(id).indicators
    let row = try #require(rows.first { $0.indicator.id == "quy-vi-nguoi-ngheo-thu" })
    #expect("\(row.value ?? .zero)/\(row.cumulative ?? .zero)" == figures)
    #expect(row.breakdown.map(\.dimension.id) == ["nguon", "hinh-thuc"])
    #expect(row.breakdown.map(\.summary) == [sources, forms])
  }

  @Test func `of a total are those of all records in it`() throws {
    var book = WorkedBook(Self.records)
    book.add("05-03 an-sinh-xa-hoi 90 nguon=khac")
    let row = try #require(
      try book.report("annual").indicators.first { $0.indicator.id == "tong-an-sinh-xa-hoi" })
    #expect(row.cumulative == Quantity(200))
    #expect(
      row.breakdown.map(\.summary) == [
        "ngan-sach 30/30, xa-hoi-hoa 70/70, khac 90/90, 10/10", "tien-mat 70/70, 130/130",
      ])
  }

  @Test func `have a part that comes to nothing where a record has it`() throws {
    let book = WorkedBook(["01-02 ngay-cong 0 gioi=nam", "02-02 ngay-cong 4"])
    let row = try #require(
      try book.report().indicators.first { $0.indicator.id == "ngay-cong" })
    #expect(row.breakdown.map(\.summary) == ["nam 0/0, 4/4"])
  }

  @Test func `have records behind each part`() throws {
    let book = try #require(WorkedBook(Self.records).text.read())
    let due = try #require(book.calendar.report("annual"))
    let indicator = try #require(
      book.standing.indicators.first { $0.id == "quy-vi-nguoi-ngheo-thu" })
    let part = Record.BreakdownPart(dimension: "nguon", part: "ngan-sach")
    #expect(book.trace(indicator, in: due, part: part).value == Quantity(30))
    #expect(book.trace(indicator, in: due).value == Quantity(110))
  }
}

extension BreakdownRow {
  fileprivate var summary: String {
    let parts = parts.map { "\($0.part.id) \($0.amount.value)/\($0.amount.cumulative)" }
    return (parts + ["\(unclassified.value)/\(unclassified.cumulative)"]).joined(separator: ", ")
  }
}
