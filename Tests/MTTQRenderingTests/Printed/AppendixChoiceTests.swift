internal import MTTQRendering
internal import Testing

@Suite("Which appendices are printed") struct AppendixChoiceTests {
  private func titles(
    _ choice: AppendixChoice?, report: String = "half-year", of book: String = "tan-hoa-2026"
  ) throws -> [String] {
    var document = try Sample.document(report, of: book, asOf: "2026-06-09")
    document.appendices = choice
    return PrintedDocument(document).appendices.map { "\($0.number) \($0.title)" }
  }

  @Test func `all that say something, unless a report is of a month or quarter`() throws {
    let all = try titles(.all)
    #expect(all.count > 3)
    #expect(try titles(nil) == all)
    #expect(try titles(nil, report: "quarter-2", of: "tuyen-quang-2018") == [])
    #expect(try !titles(.all, report: "quarter-2", of: "tuyen-quang-2018").isEmpty)
  }

  @Test func `those chosen by their fixed numbers are numbered on`() throws {
    #expect(try titles(.nothing) == [])
    #expect(
      try titles(.only([7, 1]))
        == ["1 Kết quả thực hiện các chỉ tiêu", "2 Bảng tự đánh giá"])
  }
}
