import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A list says of households` {
  private let book: Book
  private let register: Register
  private let day: CalendarDate

  init() throws {
    book = try #require(FixtureBook("valid/cam-pho-2026").book)
    register = try #require(book.register)
    day = try #require(CalendarDate("2026-05-11"))
  }

  private func file(_ text: String) throws -> TableFile {
    try TableFile(path: "t.csv", bytes: Array(text.utf8))
  }

  private func entries(_ text: String) throws -> TableRows<HouseholdEntry> {
    HouseholdTable(try file(text), plan: book.plan, register: register).rows
  }

  private func value(_ key: HouseholdKey, _ header: String, _ cell: String) throws -> String {
    let read = try entries("Mã hộ;\(header)\nh001;\"\(cell)\"\n")
    guard read.findings.isEmpty else {
      return read.findings.map(\.code.name).joined(separator: " ")
    }
    return read.elements.first?[key].map { JSONText.compact($0) } ?? ""
  }

  @Test(arguments: [
    ("HN", "\"poor\""), ("HCN", "\"near-poor\""), ("HMTN", "\"newly-escaped\""),
    ("HKK", "\"in-difficulty\""), ("hộ nghèo", "\"poor\""), ("Cận nghèo", "\"near-poor\""),
    ("mới thoát nghèo", "\"newly-escaped\""), ("HTN", "table/cell"), ("tái nghèo", "table/cell"),
    ("nghèo đa chiều", "table/cell"),
  ])
  func `a status as offices write it, and no part of one`(cell: String, value: String) throws {
    #expect(try self.value(.status, "Phân loại hộ", cell) == value)
  }

  @Test func `that HTN may be two things`() throws {
    let finding = try entries("Mã hộ;Diện hộ\nh001;HTN\n").findings.first
    #expect(finding?.message(.vietnamese).contains("thoát nghèo hoặc hộ tái nghèo") == true)
  }

  @Test(arguments: [
    ("Vay vốn", "[\"von\"]"), ("Sửa nhà", "[\"nha-o\"]"), ("Vay vốn, tiền", "[\"von\"]"),
    ("Vay vốn; Sửa nhà", "[\"von\",\"nha-o\"]"), ("Vay vốn, Sửa nhà", "[\"von\",\"nha-o\"]"),
    ("Vay vốn, tiền, Học nghề", "[\"von\",\"hoc-nghe\"]"), ("Xây, sửa nhà", "[\"nha-o\"]"),
    ("Vay vốn; Vay vốn", "[\"von\"]"), ("Cái gì đó", "table/cell"),
  ])
  func `lists, of which the whole cell is tried first`(cell: String, value: String) throws {
    #expect(try self.value(.needs, "Nhu cầu", cell) == value)
  }

  @Test(arguments: [
    ("Hội ND; Hội PN", "[\"nong-dan\",\"phu-nu\"]"),
    ("Hội ND, Hội PN", "[\"nong-dan\",\"phu-nu\"]"),
    ("Hội viên", "table/cell"),
  ])
  func `members of organisations`(cell: String, value: String) throws {
    #expect(try self.value(.memberOf, "Hội, đoàn thể", cell) == value)
  }

  @Test(arguments: [
    (HouseholdKey.personalId, "CCCD", "012345678901", "\"012345678901\""),
    (.personalId, "CCCD", "12345678901", "table/cell"),
    (.personalId, "CCCD", "4,9E+10", "table/cell"),
    (.personalId, "CCCD", "4.9E+10", "table/cell"),
    (.personalId, "CCCD", "123456789", "\"123456789\""),
    (.phone, "SĐT", "905123456", "table/cell"), (.phone, "SĐT", "0905123456", "\"0905123456\""),
    (.phone, "SĐT", "9,05E+08", "table/cell"), (.people, "Số khẩu", "0", "0"),
    (.urban, "Thành thị", "x", "true"),
  ])
  func `numbers whole, with their zeros`(
    key: HouseholdKey, header: String, cell: String, value: String
  ) throws {
    #expect(try self.value(key, header, cell) == value)
  }

  @Test func `numbers that a workbook keeps, by all of their digits`() throws {
    let sheet = SheetSample([
      ["Mã hộ", "CCCD", "SĐT", "Số khẩu", "Thành thị"],
      ["h001", .number("123456789012"), "0905123456", .number("4"), .truth(true)],
    ])
    let read = HouseholdTable(try sheet.file, plan: book.plan, register: register).rows
    #expect(read.findings == [])
    let entry = try #require(read.elements.first)
    #expect(entry[.personalId]?.text == "123456789012")
    #expect(entry[.urban].map { JSONText.compact($0) } == "true")
    let lost = SheetSample([
      ["Mã hộ", "CCCD", "SĐT"], ["h001", .number("12345678901"), .number("905123456")],
    ])
    let told = HouseholdTable(try lost.file, plan: book.plan, register: register).rows
    #expect(told.findings.map(\.code.name) == ["table/cell", "table/cell"])
  }

  @Test func `ids where two are of one name and area`() throws {
    let two = "Chủ hộ;Khu dân cư;Diện hộ\nLê Văn X;Tu Lễ;HN\nlê  VĂN X;tu-le;HCN\n"
    #expect(try entries(two).findings.map { $0.place?.line } == [3])
    let other = "Chủ hộ;Khu dân cư;Diện hộ\nLê Văn X;Tu Lễ;HN\nLê Văn X;Xuân Mỹ;HCN\n"
    #expect(try entries(other).elements.count == 2)
  }

  @Test func `new statuses, and passes over those that they have`() throws {
    func read(_ text: String) throws -> OutcomeTable {
      OutcomeTable(
        try file(text), sheet: nil, book: book, register: register, day: day, skipsUnknown: false)
    }
    let table = try read(
      """
      STT;Họ và tên chủ hộ;Khối phố;Diện hộ;Ngày;Ghi chú;Số nhân khẩu
      1;Nguyễn Thị A.;;mới thoát nghèo;;x;4
      2;Trần Văn B.;Tu Lễ;HCN;1/5/2026;;
      3;Lê Thị C.;;HN;;;

      """)
    #expect(table.rows.findings == [])
    #expect(table.rows.elements.map(\.household) == ["h001", "h002"])
    #expect(table.rows.elements.map(\.status) == [.newlyEscaped, .nearPoor])
    #expect(table.rows.elements.map(\.on.description) == ["2026-05-11", "2026-05-01"])
    #expect(table.passed == 1)
    for wrong in [
      "Mã hộ;Diện hộ\nh099;HN\n", "Mã hộ;Diện hộ\nh001;\n",
      "Mã hộ;Họ và tên chủ hộ;Diện hộ\nh001;Lê Thị C.;HCN\n",
      "Họ và tên chủ hộ;Khu dân cư;Diện hộ\nNguyễn Thị A.;Tu Lễ;HCN\n", "Mã hộ;Ghi chú\nh001;x\n",
      "Mã hộ;Diện hộ\nh001;HCN\nh001;HMTN\n", "Khối phố;Diện hộ\nTu Lễ;HCN\n",
    ] {
      let table = try read(wrong)
      #expect(table.rows.findings.count == 1, "\(wrong)")
      #expect(table.rows.elements.isEmpty)
    }
  }

  @Test func `helpers, and passes over those that help already and empty cells`() throws {
    func read(_ text: String) throws -> AssignmentTable {
      AssignmentTable(
        try file(text), sheet: nil, book: book, register: register, day: day, skipsUnknown: false)
    }
    let table = try read(
      """
      Mã hộ;Họ và tên chủ hộ;Diện hộ;Nơi giúp đỡ;Hình thức;Ngày;Đến ngày
      h001;Nguyễn Thị A.;nghèo;Hội LHPN;;;
      h002;;;;;;
      h005;;;Hội ND, Hội LHPN;Vay vốn, Sửa nhà;1/5/2026;31/12/2026
      h006;;;Công ty TNHH Đèn lồng Phố;;;

      """)
    #expect(table.rows.findings == [])
    #expect(table.rows.elements.map(\.household) == ["h005", "h005"])
    #expect(table.rows.elements.map(\.helper) == [.org("nong-dan"), .org("phu-nu")])
    #expect(table.rows.elements.map(\.forms) == [["von", "nha-o"], ["von", "nha-o"]])
    #expect(table.rows.elements.map { $0.until?.description } == ["2026-12-31", "2026-12-31"])
    #expect(table.empty == 1)
    #expect(table.passed == 2)
    for wrong in [
      "Mã hộ;Nơi giúp đỡ\nh005;Hội X\n", "Mã hộ;Nơi giúp đỡ;Hình thức\nh005;Hội ND;zz\n",
      "Mã hộ;Tổ chức;Ngày;Đến ngày\nh005;Hội ND;2/5/2026;1/5/2026\n", "Mã hộ;Diện hộ\nh005;HN\n",
    ] {
      let table = try read(wrong)
      #expect(table.rows.findings.count == 1, "\(wrong)")
      #expect(table.rows.elements.isEmpty)
    }
  }
}
