import MTTQCore
import MTTQText
import Testing

@Suite struct `A form that comes back` {
  private func mark(
    unit: String = "cam-pho", report: String = "half-year", _ sender: FormMark.Sender = .area,
    _ id: String? = "tu-le", through: String = "2026-05-10"
  ) throws -> FormMark {
    FormMark(
      unit: unit, report: report, sender: sender, id: id,
      from: try #require(CalendarDate("2026-01-01")), through: try #require(CalendarDate(through)))
  }

  private func form(_ mark: String, _ rows: [[SheetSample.Cell]]) -> SheetSample {
    let header: [SheetSample.Cell] = [
      "STT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Đã ghi", "Số lượng", "Ghi chú",
    ]
    return SheetSample([[.init(stringLiteral: mark)], ["Biểu số liệu"], [], header] + rows)
  }

  private static let rows: [[SheetSample.Cell]] = [
    [.number("1"), "cay-xanh", "Cây xanh trồng mới", "cây", .number("7"), .number("5"), "x"],
    [.number("2"), "ngay-cong", "Ngày công", "ngày công", "", "", ""],
  ]

  @Test func `names the indicator by its id, and in A1 the sender and the day`() throws {
    let read = try ReadResults(form(try mark().text, Self.rows))
    #expect(read.faults == [])
    #expect(read.results == ["2026-05-10 cay-xanh 5 @tu-le (x)"])
    #expect(read.read.senders == [.area("tu-le")])
    let org = try ReadResults(form(try mark(.org, "nong-dan").text, Self.rows))
    #expect(org.results == ["2026-05-10 cay-xanh 5 #nong-dan (x)"])
    #expect(org.read.senders == [.org("nong-dan")])
  }

  @Test func `is read from every sheet that has one`() throws {
    let sheets = try ["tu-le", "xuan-my"].map { id in
      var sheet = form(try mark(.area, id).text, Self.rows)
      sheet.name = id
      return sheet
    }
    let file = try TableFile(path: "t.xlsx", bytes: SheetSample.bytes(sheets))
    #expect(
      try ReadResults([file]).results == [
        "2026-05-10 cay-xanh 5 @tu-le (x)", "2026-05-10 cay-xanh 5 @xuan-my (x)",
      ])
  }

  @Test func `is one wide table as text`() throws {
    let text = """
      \(try mark(.area, nil).text);;
      Khu dân cư;cay-xanh;ngay-cong
      Tu Lễ;5;
      Xuân Mỹ;;6

      """
    let read = try ReadResults(text)
    #expect(read.faults == [])
    #expect(read.results == ["2026-05-10 cay-xanh 5 @tu-le", "2026-05-10 ngay-cong 6 @xuan-my"])
  }

  @Test func `of another unit, report, period or sender is refused`() throws {
    let others = [
      try mark(unit: "hoi-an"), try mark(report: "nine-month"), try mark(through: "2026-05-09"),
      try mark(.area, "nong-dan"), try mark(.org, "tu-le"),
    ]
    for other in others {
      let read = try ReadResults(form(other.text, Self.rows))
      #expect(read.codes == ["table/header"])
      #expect(read.results == [])
    }
  }

  @Test(arguments: ["", "Biểu mẫu", "mttq-form/1 cam-pho half-year area tu-le 2026-01-01"])
  func `that lost its first cell is refused`(mark: String) throws {
    let read = try ReadResults(form(mark, Self.rows))
    #expect(read.codes == ["table/header"])
    #expect(read.results == [])
  }

  @Test func `without a figure is told, and a note without one too`() throws {
    let empty = try ReadResults(
      form(try mark().text, [[.number("1"), "cay-xanh", "", "cây", .number("7"), "", "xem lại"]]))
    #expect(empty.faults == [])
    #expect(empty.results == [])
    #expect(empty.read.senders == [])
    #expect(empty.read.emptyForms == [try mark()])
    #expect(empty.notes == ["dòng 5: có ghi chú mà không có số, nên không ghi gì"])
  }

  @Test func `gives no row of the unit where its id is wrong`() throws {
    let read = try ReadResults(
      form(try mark().text, [[.number("1"), "cay-xahn", "", "", "", .number("5"), ""]]))
    #expect(read.faults == ["dòng 5, cột “Mã”: không có chỉ tiêu “cay-xahn”"])
  }
}
