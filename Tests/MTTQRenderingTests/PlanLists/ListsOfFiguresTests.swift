import MTTQCore
import MTTQRendering
import MTTQText
import Testing

@Suite struct `Lists of indicators and score tables` {
  @Test func `the plan's own indicators come first, then the catalogue content by content`() throws
  {
    let book = try SmallBook(
      plan: [
        #""indicators":[{"id":"bon","name":"Bồn nước","unit":"bồn","kind":"sum","#
          + #""notAbove":"cay-xanh"},"#
          + #"{"id":"tong","name":"Tổng","unit":"bồn","kind":"total","parts":["bon"]},"#
          + #"{"id":"hl","name":"Hài lòng","unit":"%","kind":"stated"}]"#
      ]
    ).book
    let page = IndicatorsPage.text(book.plan, language: .vietnamese, width: 120)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.first == "3 chỉ tiêu riêng của kế hoạch")
    #expect(
      lines[4...6] == [
        "bon Bồn nước bồn phát sinh, cộng dồn; ≤ cay-xanh", "tong Tổng bồn tổng của bon",
        "hl Hài lòng % số được công bố",
      ])
    #expect(lines[8...9] == ["", "108 chỉ tiêu của danh mục chung"])
    for indicator in Catalogue.standard.indicators { #expect(page.contains(indicator.id)) }
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("Nội dung ") || $0 == "Chung" }
    #expect(headings.map { String($0.prefix(10)) } == (1...5).map { "Nội dung \($0)" } + ["Chung"])
    let none = IndicatorsPage.text(try SmallBook().book.plan, language: .english)
    #expect(none.hasPrefix("The plan has no indicators of its own.\n\n108 indicators"))
  }

  @Test func `a score table says whom it is about, its criteria, and the points of each`() throws {
    let book = try SmallBook(
      plan: [
        #""areas":[{"id":"t1","name":"Thôn 1"},{"id":"t2","name":"Thôn 2","until":"2026-01-31"}]"#,
        #""assessments":[{"id":"km","title":"Kiểu mẫu","of":"area","bonus":5,"criteria":["#
          + #"{"id":"c1","title":"Vệ sinh","most":20},{"id":"c2","title":"An ninh","most":30}],"#
          + #""ranks":[{"atLeast":45,"title":"Xuất sắc"},{"atLeast":35,"title":"Tốt"}]}]"#,
      ],
      records: [
        #""kind":"score","assessment":"km","on":"2026-03-01","area":"t1","points":{"c1":18.5}"#,
        #""kind":"score","assessment":"km","on":"2026-04-01","area":"t1","points":{"c2":30},"#
          + #""bonus":2"#,
      ]
    ).book
    func page(_ day: String) throws -> String {
      let day = try Sample.day(day)
      return AssessmentsPage.text(
        book.assessments(asOf: day), of: book.plan, asOf: day, language: .vietnamese, width: 60)
    }
    #expect(
      try page("2026-04-01") == """
        Bảng điểm của kế hoạch, tính đến ngày 01/4/2026

        Kiểu mẫu (km)
        Chấm cho từng khu dân cư; tối đa 50 điểm, điểm thưởng 5;
        Xuất sắc ≥ 45; Tốt ≥ 35
        ────────────────────────────────────────────────────────────
        Mã  Tiêu chí                                          Tối đa
        ────────────────────────────────────────────────────────────
        c1  Vệ sinh                                               20
        c2  An ninh                                               30
        ────────────────────────────────────────────────────────────

        ────────────────────────────────────────────────────────────
        Chấm cho                Đã chấm  Thưởng  Tổng điểm  Xếp loại
        ────────────────────────────────────────────────────────────
        Thôn 1                      2/2       2       50,5  Xuất sắc
        ────────────────────────────────────────────────────────────

        """)
    let earlier = try page("2026-01-31")
    #expect(earlier.contains("Thôn 2"))
    #expect(earlier.contains("0/2"))
  }
}
