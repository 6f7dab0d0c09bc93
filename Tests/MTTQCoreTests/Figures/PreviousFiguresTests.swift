import MTTQCore
import MTTQText
import Testing

/// Last year's figures, of one book or of several (report.md, `previous`).
@Suite struct `Last year's figures` {
  private typealias Rows = [String: PreviousFigures.Row]

  private static func row(
    _ kind: String, _ value: Int?, records: Int = 1, stated: Bool = false, areas: AreaShare? = nil
  ) -> PreviousFigures.Row {
    PreviousFigures.Row(
      kind: kind, value: value.map { Quantity($0) }, records: records, isStated: stated,
      areas: areas)
  }

  /// The comparison of a row of this year: `60 20` for sixty and twenty percent more.
  private func compared(
    _ indicator: String, _ results: [String], areas: String = "[]", indicators: String = "[]",
    expected: Int? = nil, _ books: [PreviousFigures.Row?]
  ) throws -> String {
    let book = WorkedBook(areas: areas, indicators: indicators, results).text
    let read = try #require(book.read())
    let due = try #require(read.calendar.report("half-year"))
    let report = read.report(
      due, asOf: due.through,
      previous: PreviousFigures(
        expected: expected ?? books.count, read: books.map { $0.map { [indicator: $0] } ?? [:] }))
    let row = report.indicators.first { $0.indicator.id == indicator }
    return "\(row?.previous?.description ?? "–") \(row?.change?.description ?? "–")"
  }

  @Test func `of one book are its row`() throws {
    let twelve = ["01-02 cay-xanh 12"]
    #expect(try compared("cay-xanh", twelve, [nil]) == "– –")
    #expect(try compared("cay-xanh", twelve, [Self.row("sum", 0, records: 0)]) == "– –")
    #expect(try compared("cay-xanh", twelve, [Self.row("sum", 0)]) == "0 –")
    #expect(try compared("cay-xanh", twelve, [Self.row("sum", 10)]) == "10 20")
    #expect(try compared("cay-xanh", twelve, [Self.row("total", 10)]) == "10 20")
    #expect(try compared("cay-xanh", twelve, [Self.row("latest", 10)]) == "– –")
    #expect(
      try compared("cay-xanh", ["01-02 cay-xanh 100001"], [Self.row("sum", 100_000)])
        == "100000 0.01")
    #expect(try compared("cay-xanh", ["01-02 cay-xanh 0"], [Self.row("sum", 5)]) == "5 -100")
  }

  @Test func `say nothing of a change where areas are missing`() throws {
    let two = ["01-02 tong-so-ho 100 @1", "01-02 tong-so-ho 120 @2"]
    #expect(
      try compared(
        "tong-so-ho", two, areas: WorkedBook.three, [Self.row("latest", 215)]) == "215 –")
    #expect(
      try compared(
        "tong-so-ho", two, areas: WorkedBook.two.replacing("thon-", with: ""),
        [Self.row("latest", 200)]) == "200 10")
    #expect(
      try compared(
        "tong-so-ho", two, areas: WorkedBook.two.replacing("thon-", with: ""),
        [Self.row("latest", 200, areas: AreaShare(counted: 2, of: 3))]) == "200 –")
  }

  @Test func `of several books add up where each has one`() throws {
    let results = ["01-02 cay-xanh 72"]
    #expect(
      try compared("cay-xanh", results, [40, 10, 10].map { Self.row("sum", $0) }) == "60 20")
    #expect(
      try compared("cay-xanh", results, expected: 3, [40, 10].map { Self.row("sum", $0) }) == "50 –"
    )
    #expect(
      try compared("cay-xanh", results, expected: 3, [Self.row("sum", 40), nil]) == "– –")
    #expect(
      try compared(
        "dan-so", ["01-02 dan-so 5000"], [4000, nil, 900].map { Self.row("latest", $0) }) == "– –")
    let stated = #"[{"id":"hp","name":"Hài lòng","unit":"%","kind":"stated"}]"#
    #expect(
      try compared(
        "hp", ["01-02 hp 80"], indicators: stated, [70, 75].map { Self.row("stated", $0) })
        == "– –")
    #expect(
      try compared("hp", ["01-02 hp 80"], indicators: stated, [Self.row("stated", 75)])
        == "75 6.67")
  }

  @Test func `of a ratio over several books come from its two`() throws {
    let (of, over, ratio) = ("gia-dinh-van-hoa", "tong-so-ho", "ty-le-gia-dinh-van-hoa")
    let book = WorkedBook(["01-02 \(of) 90", "01-02 \(over) 100"]).text
    let read = try #require(book.read())
    let due = try #require(read.calendar.report("half-year"))
    func previous(_ books: [Rows]) -> String {
      let report = read.report(
        due, asOf: due.through, previous: PreviousFigures(expected: books.count, read: books))
      return report.indicators.first { $0.indicator.id == ratio }?.previous?.description ?? "–"
    }
    func rows(_ part: Int, _ whole: Int, stated: Bool = false) -> Rows {
      [
        of: Self.row("latest", part), over: Self.row("latest", whole),
        ratio: Self.row("ratio", 50, stated: stated),
      ]
    }
    #expect(previous([rows(281, 300), rows(190, 200), rows(76, 80)]) == "94.31")
    #expect(previous([rows(281, 300), rows(190, 200, stated: true)]) == "–")
    var lacking = rows(190, 200)
    lacking[ratio] = nil
    #expect(previous([rows(281, 300), lacking]) == "–")
    #expect(previous([rows(281, 300)]) == "50")
  }
}
