import MTTQCore
import MTTQRendering
import MTTQText
import Testing

@Suite struct `A review of several years in print` {
  private func review(years: Review.Years) throws -> PrintedReview {
    let book = try SmallBook(
      contents: [3], plan: [#""reviews":[{"id":"r","title":"Sơ kết"}]"#],
      records: [
        SmallBook.result("2026-05-02", #""cay-xanh":1200,"dan-so":900"#),
        #""kind":"result","on":"2026-05-03","stated":{"ty-le-bhyt":81.25}"#,
      ]
    ).book
    let due = try #require(book.calendar.report("annual"))
    let report = YearReport(
      book.report(due, asOf: due.through), source: "so", file: "so/plan.json")
    return PrintedReview(
      YearsReview(book.plan.reviews[0], over: years, of: book.plan, [report]))
  }

  @Test func `marks what was stated, years without a book, and how many years a figure has`() throws
  {
    let page = try review(years: .init(from: 2025, to: 2026)).text(width: 80)
    let lines = page.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(
      lines.prefix(3) == [
        "Sơ kết", "Đơn vị: xã A", "Các năm 2025–2026: có sổ của 1/2 năm; không có sổ: 2025",
      ])
    #expect(lines.contains("Chỉ tiêu ĐVT có sổ) 2026 2025–2026") || lines.contains("2025 (không"))
    #expect(lines.contains("Dân số người – 900 900 (1/2 năm)"))
    #expect(lines.contains { $0.hasSuffix("% – 81,25* 81,25 (1/2 năm)") })
    #expect(lines.contains("Hộ được giúp đỡ lượt hộ – 0 0 (1/2 năm)"))
    #expect(lines.last == "* Tỷ lệ do nơi khác công bố, không tính từ số liệu của sổ.")
  }

  @Test func `has one year alone as that year`() throws {
    let csv = try review(years: .init(from: 2026, to: 2026)).csv
    #expect(csv.hasPrefix("\u{FEFF}Chỉ tiêu,ĐVT,2026,2026,Mã chỉ tiêu\r\n"))
    #expect(csv.contains("Tỷ lệ tham gia bảo hiểm y tế,%,81.25*,81.25,ty-le-bhyt\r\n"))
    #expect(csv.contains("Cây xanh trồng mới,cây,1200,1200,cay-xanh\r\n"))
  }
}
