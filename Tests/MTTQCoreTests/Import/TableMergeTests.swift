import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A table beside a journal` {
  private func merged(
    _ text: String, beside journal: String = "", day: CalendarDate = .range.lowerBound
  ) throws -> MergedTable {
    let book = try #require(FixtureBook("valid/cam-pho-2026").book)
    var read = ResultTables(plan: book.plan, register: book.register, day: day)
    read.read(try TableFile(path: "t.csv", bytes: Array(text.utf8)))
    #expect(read.findings.isEmpty)
    var merge = TableMerge(read.results, references: book.references)
    let lines = Array(journal.utf8)
    merge.read(lines.span, firstLine: 1)
    return merge.merged(at: .epoch, by: "vp")
  }

  private func ids(_ text: String, day: CalendarDate = .range.lowerBound) throws -> [String] {
    try merged(text, day: day).records.map(\.id)
  }

  private func journal(_ records: [Record]) -> String {
    records.map { String(decoding: $0.line(), as: UTF8.self) }.joined()
  }

  private static let table = """
    Ngày;Chỉ tiêu;Số lượng;Tổ chức;Khu dân cư;Ghi chú
    15/5/2026;cay-xanh;1.200;nong-dan;tu-le;x
    16/5/2026;ngay-cong;12,5;;;
    15/5/2026;cay-xanh;1.200;nong-dan;tu-le;x
    """

  @Test func `the same table gives the same ids, and equal rows have ids of their own`() throws {
    let first = try ids(Self.table)
    #expect(try ids(Self.table) == first)
    #expect(Set(first).count == 3)
    #expect(first.allSatisfy(IdentifierForm.isRecordIdentifier))
    #expect(first.allSatisfy { $0.utf8.count == 26 })
  }

  @Test func `ids stay as they are from version to version`() throws {
    #expect(
      try ids(Self.table) == [
        "WPFZ3Z5KQNFQCF5VBJJHQFR9S2",
        "TRW20WES7KFZYEYPFBKDX9G4FN",
        "N1TWR8GWF2KGN5P4HJP57RCXSE",
      ])
  }

  @Test func `names, forms of numbers and days, columns and separators do not count`() throws {
    let other = """
      indicator,value,on,note,area,org
      CAY XANH TRONG MOI,1200,2026-05-15,x,Tu Lễ,Hội Nông dân phường
      Ngày công,"12,50",16-5-2026,,,
      cay-xanh,1 200,15.5.2026,x,tu-le,nong dan
      """
    #expect(Set(try ids(other)) == Set(try ids(Self.table)))
  }

  @Test func `the order of the rows does not count, and a longer table keeps the ids it had`()
    throws
  {
    let rows = Self.table.split(separator: "\n")
    let turned = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n")
    #expect(Set(try ids(turned)) == Set(try ids(Self.table)))
    let longer = try ids(Self.table + "\n15/5/2026;cay-xanh;1.200;nong-dan;tu-le;x\n")
    #expect(Array(longer.prefix(3)) == (try ids(Self.table)))
    #expect(Set(longer).count == 4)
  }

  @Test(arguments: [
    "2026-05-16,cay-xanh,1200,nong-dan,tu-le,x", "2026-05-15,ngay-cong,1200,nong-dan,tu-le,x",
    "2026-05-15,cay-xanh,120,nong-dan,tu-le,x", "2026-05-15,cay-xanh,1200,,tu-le,x",
    "2026-05-15,cay-xanh,1200,nong-dan,,x", "2026-05-15,cay-xanh,1200,nong-dan,tu-le,",
    "2026-05-15,cay-xanh,1200,nong-dan,tu-le,X",
  ])
  func `whatever a row says counts`(row: String) throws {
    let other = try ids("on,indicator,value,org,area,note\n\(row)\n")
    #expect(!Set(try ids(Self.table)).contains(other[0]))
  }

  @Test func `the day that is given for rows without one counts`() throws {
    let table = "indicator,value\nngay-cong,1\n"
    let next = CalendarDate.range.lowerBound.adding(days: 1)
    #expect(try ids(table) != ids(table, day: next))
  }

  @Test func `what is stated and the parts of breakdowns tell rows apart`() throws {
    let first = try ids(
      """
      Ngày;Chỉ tiêu;Số lượng;Nguồn;hinh-thuc
      15/5/2026;ngay-cong;12;;
      15/5/2026;ngay-cong;12;Xã hội hóa;
      15/5/2026;ngay-cong;12;xa-hoi-hoa;tien-mat
      15/5/2026;ty-le-hai-long;95,3;;
      15/5/2026;ty-le-hai-long;95;;
      15/5/2026;ty-le-hai-long;19/20;;
      """)
    #expect(Set(first).count == 6)
    let other = try ids(
      """
      value;on;indicator;Hình thức;nguon
      12;2026-05-15;Ngày công Nhân dân đóng góp;Tiền mặt;Xã hội hóa
      19 / 20;2026-05-15;ty-le-hai-long;;
      95,30;2026-05-15;ty-le-hai-long;;
      """)
    #expect(other == [first[2], first[5], first[3]])
  }

  @Test func `a table that was imported adds nothing, a longer one what is new`() throws {
    let first = try merged(Self.table)
    let again = try merged(Self.table, beside: journal(first.records))
    #expect(again.records == [])
    #expect(again.known == 3)
    let longer = Self.table + "\n15/5/2026;cay-xanh;1.200;nong-dan;tu-le;x\n"
    let added = try merged(longer, beside: journal(first.records))
    #expect(added.records.count == 1)
    #expect(!first.records.map(\.id).contains(added.records[0].id))
  }

  @Test func `a record of another hand counts for a row, whatever its id and its order`() throws {
    let typed = """
      {"kind":"result","values":{"cay-xanh":1200.0},"area":"tu-le","org":"nong-dan","note":"x",\
      "on":"2026-05-15","at":"2026-05-16T00:00:00Z","id":"typed-by-hand"}

      """
    #expect(try merged(Self.table, beside: typed).records.count == 2)
  }

  @Test func `what was taken back, and a line that was altered, are recorded anew`() throws {
    let first = try merged(Self.table)
    let void = Record(
      id: "void-0001", at: .epoch,
      event: .void(Record.Void(record: first.records[1].id, reason: "nhầm")))
    let anew = try merged(Self.table, beside: journal(first.records + [void]))
    #expect(anew.records.count == 1)
    #expect(anew.anew.map(\.row.on.description) == ["2026-05-16"])
    #expect(anew.anew.map(\.void.void) == ["void-0001"])
    #expect(anew.anew.map(\.void.reason) == ["nhầm"])
    #expect(anew.records[0].event == first.records[1].event)
    #expect(anew.records[0].id != first.records[1].id)

    let altered = journal(first.records).replacing("12.5", with: "12.50")
    let mended = try merged(Self.table, beside: altered)
    #expect(mended.records.map(\.event) == [first.records[1].event])
    #expect(!first.records.map(\.id).contains(mended.records[0].id))
  }

  @Test func `a row with another figure names the record that it seems to mend`() throws {
    let first = try merged(Self.table)
    let mended = Self.table.replacing("12,5", with: "13")
    let told = try merged(mended, beside: journal(first.records)).amendments
    #expect(told.map(\.former) == [first.records[1]])
    #expect(told.map(\.row.on.description) == ["2026-05-16"])
    #expect(told.map(\.isWhole) == [true])
    // What somebody typed counts twice as well; a record of more figures is not mended whole.
    let typed =
      #"{"id":"typed-by-hand","at":"2026-05-16T00:00:00Z","kind":"result","#
      + #""on":"2026-05-16","values":{"ngay-cong":4}}"# + "\n"
    #expect(try merged(mended, beside: typed).amendments.map(\.former.id) == ["typed-by-hand"])
    let wider = typed.replacing(#""ngay-cong":4"#, with: #""cay-xanh":1,"ngay-cong":4"#)
    #expect(try merged(mended, beside: wider).amendments.map(\.isWhole) == [false])
    // What was taken back, and what another row of the table says, counts no more or is meant.
    let void = Record(
      id: "void-0001", at: .epoch,
      event: .void(Record.Void(record: "typed-by-hand", reason: "nhầm")))
    #expect(try merged(mended, beside: typed + journal([void])).amendments == [])
    let both = Self.table + "\n16/5/2026;ngay-cong;13;;;\n"
    #expect(try merged(both, beside: journal(first.records)).amendments == [])
  }
}
