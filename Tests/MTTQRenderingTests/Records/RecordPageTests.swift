internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("Records as lines") struct RecordPageTests {
  private func line(_ event: Record.Event, _ language: Language = .vietnamese) throws -> String {
    let record = Record(
      id: "record-1", at: try #require(Instant("2026-05-10T02:00:00Z")), by: nil,
      event: event)
    return RecordPage.summary(of: record, on: try Sample.day("2026-05-10"), language: language)
  }

  @Test func `a result says its parts, whom it is about, and what somebody stated`() throws {
    let result = Record.Result(
      on: try Sample.day("2026-05-10"),
      values: [.init(indicator: "qua-tang", value: Quantity(50))],
      stated: [.init(indicator: "ty-le-bhyt", value: Quantity(95))],
      parts: [.init(dimension: "nguon", part: "xa-hoi-hoa")], area: "t1")
    #expect(
      try line(.result(result))
        == "record-1  10/5/2026   kết quả  qua-tang = 50, ty-le-bhyt = 95% (được công "
        + "bố) [nguon=xa-hoi-hoa, t1]")
    #expect(
      try line(.result(result), .english).hasSuffix(
        "ty-le-bhyt = 95% (stated) [nguon=xa-hoi-hoa, t1]"))
  }

  @Test func `a score says points, bonus and subject`() throws {
    let score = Record.Score(
      assessment: "thon", on: try Sample.day("2026-05-10"), subject: .area("t1"),
      points: [.init(indicator: "c1", value: Quantity(18))], bonus: Quantity(2))
    #expect(
      try line(.score(score))
        == "record-1  10/5/2026   chấm điểm  thon: c1 = 18, điểm thưởng = 2 [t1]")
  }

  @Test func `the trace of a total shows what each record adds to it`() throws {
    let book = try SmallBook(
      records: [
        SmallBook.result("2026-05-02", #""nha-dai-doan-ket-xay-moi":5,"cay-xanh":9"#),
        SmallBook.result("2026-05-04", #""nha-dai-doan-ket":4"#),
      ]
    ).book
    let due = try #require(book.calendar.report("annual"))
    let total = try #require(
      Catalogue.standard.indicators.first { $0.id == "nha-dai-doan-ket" })
    let records = try [
      (2, "nha-dai-doan-ket-xay-moi", 5), (4, "nha-dai-doan-ket", 4),
    ].map { day, indicator, value in
      Record(
        id: "record-\(day)", at: try #require(Instant("2026-05-10T02:00:00Z")), by: nil,
        event: .result(
          Record.Result(
            on: try Sample.day("2026-05-0\(day)"),
            values: [
              .init(indicator: indicator, value: Quantity(value)),
              .init(indicator: "cay-xanh", value: Quantity(9)),
            ])))
    }
    let trace = book.trace(total, in: due)
    #expect(
      RecordPage.traceHead(total, value: trace.value, report: due, language: .vietnamese)
        + records.filter(trace.stands).map {
          RecordPage.trace($0, carried: trace.carried, report: due, language: .vietnamese)
        }.joined()
          == """
          Nhà Đại đoàn kết xây mới và sửa chữa (annual, 01/01/2026 – 10/12/2026): 9 căn
            record-2  02/5/2026   kết quả  nha-dai-doan-ket-xay-moi = 5
            record-4  04/5/2026   kết quả  nha-dai-doan-ket = 4

          """)
  }
}
