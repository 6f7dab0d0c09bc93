import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A table of points` {
  private let plan: Plan
  private let table: Assessment
  private let day = CalendarDate.range.lowerBound.adding(days: 46_000)

  init() throws {
    plan = try #require(FixtureBook("valid/tan-hoa-2026").book).plan
    table = try #require(plan.assessments.first)
  }

  private func read(_ text: String) throws -> TableRows<Record.Score> {
    ScoreTable(
      try TableFile(path: "t.csv", bytes: Array(text.utf8)), sheet: nil, of: table, plan: plan,
      day: day, skipsUnknown: false
    ).rows
  }

  @Test func `has a row an area and a column a criterion, by id or title`() throws {
    let area = try #require(plan.areas.first)
    let read = try read(
      """
      STT;Thôn;Cảnh quan sáng, xanh, sạch, đẹp (60 điểm);giam-ngheo;Điểm thưởng;Ngày;Ghi chú
      1;\(area.name);50,5;40;2;1/6/2026;x
      2;\(plan.areas[1].name);;30;;;

      """)
    #expect(read.findings == [])
    #expect(read.elements.map(\.subject) == [.area(area.id), .area(plan.areas[1].id)])
    #expect(
      read.elements.map { $0.points.map { "\($0.indicator) \($0.value)" } } == [
        ["canh-quan 50.5", "giam-ngheo 40"], ["giam-ngheo 30"],
      ])
    #expect(read.elements.map { $0.bonus?.description } == ["2", nil])
    #expect(read.elements.map(\.on.description) == ["2026-06-01", day.description])
    #expect(read.elements.map(\.note) == ["x", nil])
  }

  @Test(arguments: [
    "canh-quan;61", "giam-ngheo;40,5", "Điểm thưởng;6", "canh-quan;x", "canh-quan;-1",
  ])
  func `gives no more points than there are`(cell: String) throws {
    let parts = cell.split(separator: ";")
    let area = try #require(plan.areas.first)
    let read = try read("Khu dân cư;\(parts[0])\n\(area.id);\(parts[1])\n")
    #expect(read.findings.map(\.code.name) == ["table/cell"])
    #expect(read.elements.isEmpty)
  }

  @Test func `names whom the points are of`() throws {
    #expect(try read("Khu dân cư;canh-quan\n;5\n").findings.map(\.code.name) == ["table/cell"])
    #expect(try read("Tổ chức;canh-quan\nx;5\n").findings.map(\.code.name).contains("table/header"))
    #expect(try read("giam-ngheo;canh-quan\n5;5\n").findings.map(\.code.name) == ["table/header"])
  }
}

@Suite struct `A table of criteria` {
  private func read(_ text: String) throws -> TableRows<Assessment.Criterion> {
    CriteriaTable(
      try TableFile(path: "t.csv", bytes: Array(text.utf8)), sheet: nil, skipsUnknown: false
    ).rows
  }

  @Test func `has titles and the points at most`() throws {
    let read = try read(
      """
      TT;Tiêu chí;Điểm tối đa;Mã;Nội dung
      1;Cảnh quan;60;;3
      2;Giảm nghèo;40;gn;
      ;Tổng cộng;100;;

      """)
    #expect(read.findings == [])
    #expect(read.elements.map(\.id) == ["canh-quan", "gn"])
    #expect(read.elements.map(\.title) == ["Cảnh quan", "Giảm nghèo"])
    #expect(read.elements.map(\.most.description) == ["60", "40"])
    #expect(read.elements.map(\.content) == [3, nil])
  }

  @Test(arguments: [
    "Tiêu chí;Điểm tối đa\nA;0\n", "Tiêu chí;Điểm tối đa\nA;\n", "Tiêu chí;Điểm tối đa\n;5\n",
    "Tiêu chí;Mã\nA;a\n", "Tiêu chí;Điểm tối đa;Mã\nA;1;a\nB;1;a\n",
    "Tiêu chí;Điểm tối đa;Nội dung\nA;1;6\n", "Tiêu chí;Điểm tối đa\nA;60\nTổng;50\n",
  ])
  func `is refused where one of them is wrong`(text: String) throws {
    let read = try read(text)
    #expect(read.findings.count == 1)
    #expect(read.elements.isEmpty)
  }
}

@Suite struct `A table of senders` {
  private let plan: Plan
  private let day = CalendarDate.range.lowerBound.adding(days: 46_000)

  init() throws {
    plan = try #require(FixtureBook("valid/cam-pho-2026").book).plan
  }

  private func read(_ text: String, known: Set<Record.Sender> = []) throws -> SenderTable {
    SenderTable(
      try TableFile(path: "t.csv", bytes: Array(text.utf8)), sheet: nil, of: "half-year",
      plan: plan, day: day, known: known, skipsUnknown: false)
  }

  @Test func `has areas and organisations, and passes over those that are known`() throws {
    let table = try read(
      """
      STT;Khối phố;Tổ chức;Ngày;Ghi chú
      1;Xuân Mỹ;;5/5/2026;bản giấy
      2;;Hội ND;;
      3;Thống Nhất;;;

      """, known: [.area("thong-nhat")])
    #expect(table.rows.findings == [])
    #expect(table.rows.elements.map(\.from) == [.area("xuan-my"), .org("nong-dan")])
    #expect(table.rows.elements.map(\.on.description) == ["2026-05-05", day.description])
    #expect(table.rows.elements.map(\.note) == ["bản giấy", nil])
    #expect(table.rows.elements.map(\.report) == ["half-year", "half-year"])
    #expect(table.passed == 1)
    let alone = try read("Tổ chức\nHội ND\nHội PN\n")
    #expect(alone.rows.elements.map(\.from) == [.org("nong-dan"), .org("phu-nu")])
  }

  @Test(arguments: [
    "Khối phố;Tổ chức\nXuân Mỹ;Hội ND\n", "Tổ chức;Ngày\n;5/5/2026\n",
    "Tổ chức\nHội ND\nnong-dan\n",
    "Ngày;Ghi chú\n5/5/2026;x\n", "Tổ chức\nHội X Y\n",
  ])
  func `is refused where a row has not one of its own`(text: String) throws {
    let table = try read(text)
    #expect(table.rows.findings.count == 1)
    #expect(table.rows.elements.isEmpty)
  }
}
