import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A list of households` {
  private let book: Book

  init() throws {
    book = try #require(FixtureBook("valid/cam-pho-2026").book)
  }

  private func read(
    _ bytes: [UInt8], register: Register?
  ) throws -> TableRows<HouseholdEntry> {
    HouseholdTable(
      try TableFile(path: "t.csv", bytes: bytes), plan: book.plan, register: register
    ).rows
  }

  private func read(_ text: String) throws -> TableRows<HouseholdEntry> {
    try read(Array(text.utf8), register: book.register)
  }

  private func faults(_ text: String) throws -> [String] {
    let read = try read(text)
    #expect(read.elements.isEmpty)
    for finding in read.findings { #expect(finding.place?.excerpt == "") }
    return read.findings.map { $0.message(.english) }
  }

  /// An entry on one line.
  private func line(_ entry: HouseholdEntry) -> String {
    let members = (entry.node.members ?? []).filter { $0.key != "id" }
    return entry.id + " " + JSONText.compact(JSONNode(.object(members)))
  }

  private static let rows = [
    ["STT", "Mã hộ", "Họ và tên chủ hộ", "Khu dân cư", "Diện hộ", "Nhu cầu", "Hội viên"],
    ["1", "h101", "Trần Thị\u{A0}Bưởi ", "Xuân  Mỹ", "Hộ nghèo", "Vay vốn, tiền\nHọc nghề", ""],
    ["2", "H102", "Le\u{302} Va\u{306}n Cam", "tu le", "can ngheo", "nha-o, bhyt", "Phụ nữ"],
  ]

  private static func text(_ separator: Character, _ lineBreak: String) -> String {
    rows.map { row in
      row.map { "\"\($0)\"" }.joined(separator: String(separator))
    }.joined(separator: lineBreak)
  }

  @Test(arguments: [",", ";", "\t"] as [Character], ["\n", "\r\n"])
  func `is the same in every form that a spreadsheet writes`(
    separator: Character, lineBreak: String
  ) throws {
    let text = Self.text(separator, lineBreak)
    let lowFirst = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let highFirst = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let forms: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + lowFirst,
      [0xFE, 0xFF] + highFirst,
    ]
    for form in forms {
      let read = try read(form, register: book.register)
      #expect(read.findings == [])
      #expect(
        read.elements.map(line) == [
          #"h101 {"head":"Trần Thị Bưởi","area":"xuan-my","status":"poor","needs":["von","hoc-nghe"]}"#,
          #"h102 {"head":"Lê Văn Cam","area":"tu-le","status":"near-poor","memberOf":["phu-nu"],"needs":["nha-o","bhyt"]}"#,
        ])
    }
  }

  @Test func `has a column for every key of the register`() throws {
    let read = try read(
      """
      id,head,sortName,area,status,since,standard,urban,people,workers,memberOf,special,lacks,\
      needs,born,sex,ethnicity,personalId,address,phone
      h101,Rơ Lan H'Bên,H'Bên Rơ Lan,tu-le,poor,1/2/2024,2022–2026,có,5,2,nong-dan;phu-nu,\
      chính sách;no-labour,1;nha-o x,von,1970,nữ,Gia Rai,001234567890,Thôn 1,0905 123 456
      """)
    #expect(
      read.findings.map { $0.message(.english) } == [
        "row 2, column “lacks”: “…” is not one of the values taken"
      ])
    let mended = try self.read(
      """
      id,head,sortName,area,status,since,standard,urban,people,workers,memberOf,special,lacks,\
      needs,born,sex,ethnicity,personalId,address,phone
      h101,Rơ Lan H'Bên,H'Bên Rơ Lan,tu-le,poor,1/2/2024,2022–2026,có,5,2,nong-dan;phu-nu,\
      chính sách;no-labour,1;Nguồn nước sinh hoạt,von,1970,nữ,Gia Rai,001234567890,Thôn 1,\
      0905 123 456
      """)
    #expect(
      mended.elements.map(line) == [
        #"h101 {"head":"Rơ Lan H'Bên","sortName":"H'Bên Rơ Lan","area":"tu-le","status":"poor","since":"2024-02-01","standard":"2022-2026","urban":true,"people":5,"workers":2,"memberOf":["nong-dan","phu-nu"],"special":["policy","no-labour"],"lacks":["jobs","water"],"needs":["von"],"born":1970,"sex":"female","ethnicity":"Gia Rai","personalId":"001234567890","address":"Thôn 1","phone":"0905 123 456"}"#
      ])
    let household = try #require(mended.elements.first)
    #expect(HouseholdKey.allCases.filter { household[$0] == nil } == [.id, .forgotten])
  }

  @Test func `gets ids from names that do not give them away, the same each time`() throws {
    let text = "Chủ hộ,Khu dân cư,Diện hộ\nTrần Thị Hoà,tu-le,nghèo\n"
    let other = "Chủ hộ,Khu dân cư,Diện hộ\ntrần  thị HÒA,Tu Lễ,nghèo\n"
    let ids = try [text, text, other].map { try read($0).elements.map(\.id) }
    #expect(Set(ids.joined()).count == 1)
    let id = try #require(ids[0].first)
    #expect(id.wholeMatch(of: /h[0-9a-z]{8}/) != nil)
    #expect(id != (try read(text.replacing("tu-le", with: "xuan-my")).elements.first?.id))
    #expect(id != (try read(text.replacing("Hoà", with: "Hoa")).elements.first?.id))
  }

  @Test func `finds a household of the register again by name and area`() throws {
    let household = try #require(book.register?.households.first)
    let read = try read(
      "Chủ hộ,Khu dân cư,Diện hộ\n\(household.head ?? ""),\(household.area ?? ""),cận nghèo\n")
    #expect(read.elements.map(\.id) == [household.id])
  }

  @Test func `tells all bad cells at once, each once, and shows none of the list`() throws {
    #expect(
      try faults(
        """
        Mã hộ,Chủ hộ,Khu dân cư,Diện hộ,Số khẩu,CCCD,SĐT
        001,A B,nowhere,thoát nghèo,x,12345678901,905123456
        2,C D,tu-le,nghèo,,1.2E+11,
        003,,tu-le,,,,
        001,E F,tu-le,nghèo,,,
        ,,tu-le,nghèo,,,
        """) == [
          "row 2, column “area”: there is no area “…”",
          "row 2, column “status”: “…” is no status",
          "row 2, column “people”: no whole number from 0 to 1000000",
          "row 2, column “personalId”: a digit is missing, perhaps a leading zero that the "
            + "spreadsheet dropped",
          "row 2, column “phone”: a digit is missing, perhaps a leading zero that the "
            + "spreadsheet dropped",
          "row 3, column “id”: a digit is missing, perhaps a leading zero that the spreadsheet "
            + "dropped",
          "row 3, column “personalId”: the spreadsheet shortened the number and lost its last "
            + "digits",
          "row 4, column “head”: empty, and the household is new",
          "row 4, column “status”: empty, and the household is new",
          "row 5, column “id”: the id “…” stands in row 2",
          "row 6, column “head”: empty, and the row has no id",
        ])
  }

  @Test func `must say who and where where it has no ids`() throws {
    #expect(
      try faults("Khu dân cư\ntu-le\n") == [
        "the column “head” is missing"
      ])
    #expect(
      try faults("Mã hộ,Khu dân cư,Màu mắt\nh001,tu-le,x\n") == ["unknown column “Màu mắt”"])
    #expect(
      try faults("Mã hộ,Màu mắt\nh001,x\n") == ["none of the first 20 rows names the columns"])
  }

  @Test func `says nothing where a cell is empty or holds nothing but separators`() throws {
    #expect(
      try read("Mã hộ,Hội viên,Nhu cầu,Số khẩu\nh001,\" ; \",\",\", \n").elements.map(line) == [
        "h001 {}"
      ])
  }

  @Test func `may amend households of the register by their ids alone`() throws {
    #expect(
      try read("Mã hộ,Số khẩu\nh001,9\nh002,\n").elements.map(line) == [
        #"h001 {"people":9}"#, "h002 {}",
      ])
  }
}
