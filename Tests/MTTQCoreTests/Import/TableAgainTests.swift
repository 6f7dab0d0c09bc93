import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A table that is read again` {
  private func records(
    _ text: String, beside journal: [Record] = [], day: CalendarDate = ReadResults.day
  ) throws -> MergedTable {
    let book = try #require(FixtureBook("valid/cam-pho-2026").book)
    var tables = ResultTables(plan: book.plan, register: book.register, day: day)
    tables.read(try TableFile(path: "t.csv", bytes: Array(text.utf8)))
    #expect(tables.findings == [])
    var merge = TableMerge(tables.results, references: book.references)
    for record in journal { merge.read(record.line().span, firstLine: 1) }
    return merge.merged(at: .epoch, by: nil)
  }

  private let wide = "Khối phố;cay-xanh;ngay-cong\nTu Lễ;1;2\nXuân Mỹ;3;\nTổng cộng;4;2\n"

  @Test func `adds nothing where it is whole, whatever its form`() throws {
    let first = try records(wide).records
    #expect(first.count == 3)
    #expect(try records(wide, beside: first).records == [])
    let long =
      "Số lượng;Chỉ tiêu;Khu dân cư\n3;cay-xanh;xuan-my\n2;ngay-cong;Tu Lễ\n1;cay-xanh;Tu Lễ\n"
    #expect(try records(long, beside: first).records == [])
  }

  @Test func `is completed where it was cut off`() throws {
    let first = try records(wide).records
    for count in 0..<first.count {
      let added = try records(wide, beside: Array(first.prefix(count))).records
      #expect(added == Array(first.dropFirst(count)))
    }
  }

  @Test func `counts a row without a day anew on another day`() throws {
    let first = try records(wide).records
    let next = try records(wide, beside: first, day: ReadResults.day.adding(days: 1))
    #expect(next.records.count == 3)
    #expect(next.amendments == [])
  }

  @Test func `writes anew what was taken back, and tells of what took it`() throws {
    let first = try records(wide).records
    let void = Record(
      id: "void-0001", at: .epoch, event: .void(Record.Void(record: first[1].id, reason: "nhầm")))
    let anew = try records(wide, beside: first + [void])
    #expect(anew.records.map(\.event) == [first[1].event])
    #expect(anew.anew.map(\.void.void) == ["void-0001"])
    #expect(try records(wide, beside: first + [void] + anew.records).records == [])
  }

  @Test func `tells a mended figure and a mended note, and no other row`() throws {
    let first = try records("Chỉ tiêu;Số lượng;Khối phố;Ghi chú\ncay-xanh;1;Tu Lễ;x\n").records
    func amended(_ row: String, _ header: String = "Chỉ tiêu;Số lượng;Khối phố;Ghi chú") throws
      -> Int
    {
      try records("\(header)\n\(row)\n", beside: first).amendments.count
    }
    #expect(try amended("cay-xanh;2;Tu Lễ;x") == 1)
    #expect(try amended("cay-xanh;1;Tu Lễ;y") == 1)
    #expect(try amended("cay-xanh;1;Tu Lễ;") == 1)
    #expect(try amended("cay-xanh;1;Tu Lễ;x") == 0)
    #expect(try amended("cay-xanh;2;Xuân Mỹ;x") == 0)
    #expect(try amended("ngay-cong;2;Tu Lễ;x") == 0)
    #expect(try amended("cay-xanh;2;Tu Lễ;x\ncay-xanh;1;Tu Lễ;x") == 0)
    let more = "Chỉ tiêu;Số lượng;Khối phố;Tổ chức"
    #expect(try amended("cay-xanh;2;Tu Lễ;Hội ND", more) == 0)
    #expect(try amended("cay-xanh;2;Tu Lễ;", more) == 1)
  }
}
