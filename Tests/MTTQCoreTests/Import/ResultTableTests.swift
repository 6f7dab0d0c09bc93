import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Tables of results` {
  private let book: Book
  private let day = CalendarDate.range.lowerBound.adding(days: 46_000)

  init() throws {
    book = try #require(FixtureBook("valid/cam-pho-2026").book)
  }

  private func read(_ text: String, register: Bool = true) throws -> ResultTables {
    var tables = ResultTables(
      plan: book.plan, register: register ? book.register : nil, day: day)
    tables.read(try TableFile(path: "t.csv", bytes: Array(text.utf8)))
    return tables
  }

  /// What is wrong with a table, a line each.
  private func faults(_ text: String, register: Bool = true) throws -> [String] {
    let read = try read(text, register: register)
    #expect(read.results.isEmpty)
    return read.findings.map { finding in
      let place = finding.place
      return "\(place?.line ?? 0):\(place?.column ?? 0) \(finding.message(.vietnamese))"
    }
  }

  @Test(arguments: [
    "Ngày,Chỉ tiêu,Số lượng,Tổ chức,Khu dân cư,Nhiệm vụ,Hộ,Ghi chú",
    "ngay,CHI TIEU,so luong,to chuc,khu dan cu,nhiem vu,ma ho,ghi chu",
    "on,indicator,value,org,area,task,household,note",
    " On ,Chỉ  tiêu,VALUE,Tô chưc,Khu dân cư,task,Mã hộ,Note,,",
  ])
  func `headers are Vietnamese or English, with or without marks`(header: String) throws {
    let task = try #require(book.plan.tasks.first)
    let household = try #require(book.register?.households.first)
    let read = try read(
      "\(header)\n15/5/2026,ngay-cong,\"12,5\",nong-dan,tu-le,\(task.id),\(household.id),x  y\n")
    #expect(read.findings.isEmpty)
    let result = try #require(read.results.first)
    #expect(result.on.description == "2026-05-15")
    #expect(result.values.map(\.indicator) == ["ngay-cong"])
    #expect(result.values.map(\.value.description) == ["12.5"])
    #expect(result.org == "nong-dan")
    #expect(result.area == "tu-le")
    #expect(result.task == task.id)
    #expect(result.household == household.id)
    #expect(result.note == "x y")
  }

  @Test func `parts go by id or name, columns stand in any order, and a day may be left out`()
    throws
  {
    let task = try #require(book.plan.tasks.first)
    let read = try read(
      """
      Ghi chú;Số lượng;Nhiệm vụ;Khu dân cư;Tổ chức;Chỉ tiêu
      ;1.500.000;\(Folding.key(task.title));TU LE;hoi nong dan phuong;Cây xanh trồng mới
      ;1 tỷ 830 triệu đồng;;;;quy vi nguoi ngheo thu
      """)
    #expect(read.findings.isEmpty)
    #expect(read.results.map(\.on) == [day, day])
    #expect(read.results.map(\.task) == [task.id, nil])
    #expect(read.results.map(\.area) == ["tu-le", nil])
    #expect(read.results.map(\.org) == ["nong-dan", nil])
    let values = read.results.flatMap(\.values)
    #expect(values.map(\.indicator) == ["cay-xanh", "quy-vi-nguoi-ngheo-thu"])
    #expect(values.map(\.value.description) == ["1500000", "1830000000"])
  }

  @Test func `a ratio is of two counts or as stated, and flows have parts of breakdowns`() throws {
    let read = try read(
      """
      Chỉ tiêu;Số lượng;Nguồn;hinh-thuc
      ty-le-khu-dan-cu-van-hoa;28/40;;
      ty-le-hai-long;95,3;;
      ngay-cong;12;Xã hội hóa;Tiền mặt
      """)
    #expect(read.findings.isEmpty)
    #expect(
      read.results.map { $0.values.map { "\($0.indicator) \($0.value)" } } == [
        ["khu-dan-cu-van-hoa 28", "tong-so-khu-dan-cu 40"], [], ["ngay-cong 12"],
      ])
    #expect(
      read.results.map { $0.stated.map { "\($0.indicator) \($0.value)" } } == [
        [], ["ty-le-hai-long 95.3"], [],
      ])
    #expect(
      read.results.map { $0.parts.map { "\($0.dimension) \($0.part)" } } == [
        [], [], ["nguon xa-hoi-hoa", "hinh-thuc tien-mat"],
      ])
    #expect(
      try faults(
        """
        indicator,value,nguon
        ty-le-khu-dan-cu-van-hoa,28/,
        dan-so,12,xa-hoi-hoa
        ngay-cong,1/2,xa-hoi-hao
        """) == [
          "2:26 dòng 2, cột “Số lượng”: chưa ghi số",
          "3:11 dòng 3, cột “Nguồn”: chỉ tiêu này không chia theo phân tổ được: chỉ số phát sinh "
            + "mới có phần",
          "4:11 dòng 4, cột “Số lượng”: “1/2” không phải là số",
          "4:15 dòng 4, cột “Nguồn”: không có phần của phân tổ “xa-hoi-hao”",
        ])
  }

  @Test func `a table as Excel saves it in an office is read`() throws {
    let read = try read(
      "\u{FEFF}Ngày;Chỉ tiêu;Số lượng;Tổ chức;Ghi chú;;\r\n"
        + "05/02/2026;\u{A0}Cây xanh  trồng mới ;1\u{A0}200;Hội Nông dân phường;"
        + "\"thôn \"\"A\"\"\r\nvà B\";;\r\n"
        + ";;;;;;\r\n"
        + "15.5.2026;ngay-cong;12,50\r\n"
        + "\r\n")
    #expect(read.findings.isEmpty)
    #expect(read.results.map(\.on.description) == ["2026-02-05", "2026-05-15"])
    #expect(read.results.flatMap(\.values).map(\.value.description) == ["1200", "12.5"])
    #expect(read.results.map(\.note) == ["thôn \"A\"\nvà B", nil])
  }

  @Test func `every bad cell is told at once and nothing is read`() throws {
    let told = try faults(
      """
      Ngày,Chỉ tiêu,Số lượng,Tổ chức,Khu dân cư,Nhiệm vụ,Mã hộ,Ghi chú
      31/4/2026,cay-xahn,1.5,nogn-dan,tu-el,khong,h-99,x\u{1}y
      15/5/2026,ngay-cong,12,,,,,
      15/5/2026,,,,,,,
      15/5/2026,ty-le-bhyt,-3,
      15/5/2026,ngay-cong
      15/5/2026,ngay-cong,12,5,,,,,9
      """)
    #expect(
      told == [
        "2:1 dòng 2, cột “Ngày”: không có ngày 31/4/2026",
        "2:11 dòng 2, cột “Chỉ tiêu”: không có chỉ tiêu “cay-xahn”",
        "2:20 dòng 2, cột “Số lượng”: “1.5” có thể hiểu là 1,5 hoặc 15",
        "2:24 dòng 2, cột “Tổ chức”: không có tổ chức “nogn-dan”",
        "2:33 dòng 2, cột “Khu dân cư”: không có khu dân cư “tu-el”",
        "2:39 dòng 2, cột “Nhiệm vụ”: không có nhiệm vụ “khong”",
        "2:45 dòng 2, cột “Mã hộ”: không có hộ “h-99”",
        "2:50 dòng 2, cột “Ghi chú”: văn bản chứa ký tự điều khiển, ký tự ẩn hoặc ký tự đảo chiều chữ",
        "4:1 dòng 4, cột “Chỉ tiêu”: ô trống",
        "4:1 2 ô, dòng 4, 6, cột “Số lượng”: ô trống",
        "5:22 dòng 5, cột “Số lượng”: số “-3” nhỏ hơn 0",
        "7:24 dòng 7, cột “Tổ chức”: không có tổ chức “5”",
        "7:30 dòng 7, cột “I”: ô nằm ngoài các cột có tên của bảng",
      ])
  }

  @Test func `a mistyped name gets the nearest`() throws {
    let findings = try read("Chi tieu,So luong,To chuc\ncay-xahn,1,nogn-dan\n").findings
    #expect(
      findings.map { $0.hint?(.vietnamese) } == ["ý bạn là “cay-xanh”?", "ý bạn là “nong-dan”?"])
  }

  @Test func `a household goes by its id, and by none where there is no register`() throws {
    let table = "Chi tieu,So luong,Ho\nngay-cong,1,Nguyễn Văn A\n"
    let expected = ["2:13 dòng 2, cột “Mã hộ”: không có hộ “Nguyễn Văn A”"]
    #expect(try faults(table) == expected)
    #expect(try faults(table, register: false) == expected)
  }

  @Test(arguments: [
    (
      "Chỉ tiêu,Số lượn,Ngày\nngay-cong,1,\n",
      ["1:1 thiếu cột “Số lượng”", "1:10 không biết cột “Số lượn”"]
    ),
    ("", ["1:1 bảng trống"]),
    (
      "Chỉ tiêu,Số lượn\nngay-cong,1\n",
      ["1:1 không thấy dòng tên cột trong 20 dòng đầu"]
    ),
    ("indicator,value,Chỉ tiêu\n", ["1:17 cột “Chỉ tiêu” có hai lần"]),
    (
      "Chỉ tiêu,Số lượng,\nngay-cong,1,mất\n",
      ["2:13 dòng 2, cột “C”: ô nằm ngoài các cột có tên của bảng"]
    ),
  ])
  func `a header that is not clear is refused`(text: String, expected: [String]) throws {
    #expect(try faults(text) == expected)
  }

  @Test func `a header alone is a table without results`() throws {
    let read = try read("indicator,value\r\n\r\n")
    #expect(read.findings.isEmpty)
    #expect(read.results.isEmpty)
  }

  @Test func `equal faults are told once with their rows`() throws {
    let text = "indicator,value\n" + String(repeating: "abc,x\n", count: 180) + "ngay-cong,x\n"
    #expect(
      try faults(text) == [
        "2:1 180 ô, dòng 2–181, cột “Chỉ tiêu”: không có chỉ tiêu “abc”",
        "2:5 181 ô, dòng 2–182, cột “Số lượng”: “x” không phải là số",
      ])
  }

  @Test func `reading stops after a thousand different bad cells`() throws {
    let rows = (0..<3000).map { "abc\($0),x\($0)\n" }
    let findings = try read("indicator,value\n" + rows.joined()).findings
    #expect(findings.count == 1001)
    #expect(findings.last?.message(.english).hasPrefix("the table has more than 1000") == true)
  }
}
