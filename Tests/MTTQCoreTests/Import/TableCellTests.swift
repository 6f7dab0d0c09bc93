import MTTQCore
import MTTQText
import Testing

@Suite struct `The cells of a table` {
  private func read(_ row: String, _ header: String = "Chỉ tiêu;Số lượng;Ghi chú") throws
    -> ReadResults
  {
    try ReadResults("\(header)\n\(row)\n")
  }

  @Test func `have one blank for blanks of every kind, and nothing that is not seen`() throws {
    let read = try read(
      "\u{200B}cay\u{AD}-xanh\u{FEFF};\u{A0}12\u{202F};\"một \t hai\u{3000}ba\n\u{2060}bốn\"")
    #expect(read.results == ["cay-xanh 12 (một hai ba\nbốn)"])
  }

  @Test(arguments: ["Đ", "\u{D0}", "\u{189}", "D\u{335}", "đ"])
  func `have one Đ, however it was typed`(letter: String) throws {
    // U+0335 is no letter of its own and is left alone.
    let read = try read("cay-xanh;1;\(letter)oàn kết")
    #expect(
      read.results == [
        letter == "D\u{335}"
          ? "cay-xanh 1 (\(letter)oàn kết)"
          : "cay-xanh 1 (\(letter == "đ" ? "đ" : "Đ")oàn kết)"
      ])
  }

  @Test(arguments: ["=", "+", "-", "@"])
  func `lose the apostrophe that keeps a program from running them`(mark: String) throws {
    #expect(try read("cay-xanh;1;'\(mark)a").results == ["cay-xanh 1 (\(mark)a)"])
    #expect(try read("cay-xanh;1;'a").results == ["cay-xanh 1 ('a)"])
  }

  @Test(arguments: [
    "Tu L\u{FFFD}", "Tu L?", "T?n", "Tu Lá»…", "Ã¡o", "#REF!", "#N/A", "=A2",
  ])
  func `that are broken are told to be so where a name is asked`(name: String) throws {
    let read = try read("cay-xanh;1;\(name)", "Chỉ tiêu;Số lượng;Khu dân cư")
    #expect(BrokenText(in: name) != nil)
    #expect(read.faults.count == 1)
    #expect(read.faults.first?.hasPrefix("dòng 2, cột “Khu dân cư”: ") == true)
    // That the plan has no such area would lead nobody to the cause.
    #expect(read.faults.first?.contains("không có khu dân cư") == false)
  }

  @Test func `that are empty record nothing, and zero is zero`() throws {
    let wide = "Khu dân cư;cay-xanh;ngay-cong\nTu Lễ;0;\nXuân Mỹ;;\n"
    #expect(try ReadResults(wide).results == ["cay-xanh 0 @tu-le"])
  }

  @Test(arguments: ["-", "–", "x", "có", "1/2/2026", "12 000 000 đ", "gần 5"])
  func `are no numbers where they are none`(cell: String) throws {
    #expect(try read("cay-xanh;\(cell);").codes == ["table/cell"])
  }

  @Test(arguments: [
    ("1/2/2026", "2026-02-01"), ("2026-02-01", "2026-02-01"), ("2026-02-01 08:30:00", "2026-02-01"),
    ("2026-02-01T08:30:00Z", "2026-02-01"), ("01.02.2026", "2026-02-01"), ("1/2", "2026-02-01"),
  ])
  func `are days as they are typed, without the time behind an ISO day`(
    cell: String, day: String
  ) throws {
    #expect(
      try read("\(cell);cay-xanh;1", "Ngày;Chỉ tiêu;Số lượng").results == ["\(day) cay-xanh 1"])
  }

  @Test(arguments: ["hôm nay", "hôm qua", "today", "yesterday", "2026-02-01 trưa", "-3"])
  func `are no days that hang on the day of reading`(cell: String) throws {
    #expect(
      try read("\(cell);cay-xanh;1", "Ngày;Chỉ tiêu;Số lượng").codes == ["table/cell"])
  }

  @Test func `tell once what a beginning was taken for`() throws {
    let read = try ReadResults("Chỉ tiêu;Số lượng;Khu dân cư\ncay-xanh;1;Xuân\ncay-xanh;2;Xuân\n")
    #expect(read.results == ["cay-xanh 1 @xuan-my", "cay-xanh 2 @xuan-my"])
    #expect(read.notes == ["“Xuân” là Xuân Mỹ (xuan-my)"])
  }

  @Test(arguments: [
    ("Hội ND", "nong-dan"), ("Hội LHPN", "phu-nu"), ("Hội PN", "phu-nu"), ("Đoàn TN", "thanh-nien"),
    ("Đoàn TNCS HCM", "thanh-nien"), ("Hội CCB", "cuu-chien-binh"), ("Hội CTĐ", "chu-thap-do"),
    ("MTTQ", "mttq"), ("UBMTTQ", "mttq"), ("Hội Nông dân", "nong-dan"),
    ("Hội Nông dân phường Cẩm Phô", "nong-dan"), ("HỘI LIÊN HIỆP PHỤ NỮ", "phu-nu"),
  ])
  func `name organisations as offices write them`(name: String, id: String) throws {
    #expect(
      try read("cay-xanh;1;\(name)", "Chỉ tiêu;Số lượng;Tổ chức").results == ["cay-xanh 1 #\(id)"])
  }

  @Test func `in an old encoding are refused one by one with the way out`() throws {
    let read = try ReadResults(
      "Chỉ tiêu;Số lượng;Ghi chú\ncay-xanh;1;Trồng ở xã\ncay-xanh;2;TrËt tù\n")
    #expect(read.codes == ["table/encoding"])
    #expect(
      read.faults == [
        "dòng 3, cột “Ghi chú”: chữ ở bảng mã cũ TCVN3 (ABC), không phải Unicode"
      ])
    #expect(read.read.findings.first?.hint?(.vietnamese).contains("--encoding tcvn3") == true)
  }
}

@Suite struct `The cells of a workbook` {
  private func read(
    _ rows: [[SheetSample.Cell]], merged: [String] = [], dates1904: Bool = false
  ) throws -> ReadResults {
    let sheet = SheetSample(rows, merged: merged)
    return try ReadResults([
      try TableFile(
        path: "t.xlsx", bytes: SheetSample.bytes([sheet], dates1904: dates1904))
    ])
  }

  private static let header: [SheetSample.Cell] = ["Ngày", "Chỉ tiêu", "Số lượng", "Khối phố"]

  private func read(_ row: [SheetSample.Cell]) throws -> ReadResults {
    try read([Self.header, row])
  }

  @Test(arguments: [
    ("12", "12"), ("0.1", "0.1"), ("0.30000000000000004", "0.3"), ("1.5E3", "1500"), ("0", "0"),
    ("1.5", "1.5"), ("1234.567", "1234.567"), ("99999999999999", "99999999999999"),
  ])
  func `that are numbers cannot be read in two ways`(number: String, value: String) throws {
    #expect(try read(["", "cay-xanh", .number(number)]).results == ["cay-xanh \(value)"])
    #expect(try read(["", "cay-xanh", .computedNumber(number)]).results == ["cay-xanh \(value)"])
  }

  @Test(arguments: ["-1", "1E14", "0.00001", "1E300"])
  func `that are numbers no book holds are errors`(number: String) throws {
    #expect(try read(["", "cay-xanh", .number(number)]).codes == ["table/cell"])
  }

  @Test func `that are percentages count for figures in percent alone`() throws {
    #expect(
      try read(["", "ty-le-hai-long", .percent("0.953")]).results == ["!ty-le-hai-long 95.3"])
    #expect(
      try read(["", "ty-le-hai-long", .number("95.3")]).results == ["!ty-le-hai-long 95.3"])
    #expect(
      try read(["", "cay-xanh", .percent("0.953")]).faults == [
        "dòng 2, cột “Số lượng”: ô có định dạng phần trăm, mà con số ở đây không tính bằng % (cây)"
      ])
  }

  @Test func `that are days are days, and nothing else`() throws {
    #expect(
      try read([.day("46096.75"), "cay-xanh", .number("1")]).results == ["2026-03-15 cay-xanh 1"])
    #expect(
      try read([Self.header, [.day("44634"), "cay-xanh", .number("1")]], dates1904: true).results
        == ["2026-03-15 cay-xanh 1"])
    #expect(
      try read([.day("61"), "cay-xanh", .number("1")]).results == ["1900-03-01 cay-xanh 1"])
    #expect(
      try read([.day("60"), "cay-xanh", .number("1")]).faults == [
        "dòng 2, cột “Ngày”: ô không phải là một ngày có thật"
      ])
    #expect(
      try read(["", "cay-xanh", .day("46096")]).faults == [
        "dòng 2, cột “Số lượng”: bảng tính đã đổi con số thành ngày “15/3/2026”"
      ])
    #expect(
      try read([.number("46096"), "cay-xanh", .number("1")]).faults == [
        "dòng 2, cột “Ngày”: ô là con số, không phải ngày"
      ])
    #expect(
      try read(["", "cay-xanh", .number("1"), .day("46096")]).codes == ["table/cell"])
  }

  @Test func `that are days and texts in one column may have day and month exchanged`() throws {
    let low: SheetSample.Cell = .day("46086")
    func rows(_ first: SheetSample.Cell, _ second: SheetSample.Cell) -> [[SheetSample.Cell]] {
      [Self.header] + [first, second].map { [$0, "cay-xanh", .number("1")] }
    }
    #expect(try read(rows(low, "13/3/2026")).codes == ["table/cell"])
    #expect(
      try read(rows("13/3/2026", low)).faults.first?.contains("đổi chỗ ngày và tháng") == true)
    #expect(try read(rows(low, "12/3/2026")).faults == [])
    #expect(try read(rows(.day("46094"), "14/3/2026")).faults == [])
    #expect(try read(rows(low, .day("46096"))).faults == [])
  }

  @Test func `that are formulas count as what was stored, and else are errors`() throws {
    #expect(
      try read(["", .computed("cay-xanh"), .computedNumber("2")]).results == ["cay-xanh 2"])
    #expect(try read(["", "cay-xanh", .computedNumber(nil)]).codes == ["table/cell"])
    #expect(try read(["", "cay-xanh", .error("#REF!")]).codes == ["table/cell"])
    #expect(try read(["", .error("#N/A"), .number("1")]).codes == ["table/cell"])
    #expect(try read(["", "cay-xanh", .truth(true)]).codes == ["table/cell"])
    #expect(try read([.truth(false), "cay-xanh", .number("1")]).codes == ["table/cell"])
  }

  @Test func `that are merged downward count for each row where they name it`() throws {
    let header: [SheetSample.Cell] = [
      "Ngày", "Khối phố", "Tổ chức", "Nhiệm vụ", "Chỉ tiêu", "Số lượng",
    ]
    let read = try read(
      [
        header, [.day("46096"), "Tu Lễ", "Hội ND", "1", "cay-xanh", .number("1")],
        ["", "", "", "", "ngay-cong", .number("2")],
        ["", "Xuân Mỹ", "", "", "cay-xanh", .number("3")],
      ], merged: ["A2:A4", "B2:B3", "C2:C3", "D2:D3"])
    #expect(read.faults == [])
    #expect(
      read.results == [
        "2026-03-15 cay-xanh 1 @tu-le #nong-dan task 1",
        "2026-03-15 ngay-cong 2 @tu-le #nong-dan task 1", "2026-03-15 cay-xanh 3 @xuan-my",
      ])
  }

  @Test func `that are merged downward are no number of any row, nor a name`() throws {
    let rows: [[SheetSample.Cell]] = [
      ["Khối phố", "cay-xanh"], ["Tu Lễ", .number("1")], ["Xuân Mỹ", ""],
    ]
    #expect(
      try read(rows, merged: ["B2:B3"]).faults == [
        "dòng 2, cột “Cây xanh trồng mới”: con số gộp trên nhiều dòng, không biết của dòng nào"
      ])
    let long: [[SheetSample.Cell]] = [
      ["Chỉ tiêu", "Số lượng"], ["cay-xanh", .number("1")], ["", .number("2")],
    ]
    #expect(
      try read(long, merged: ["A2:A3"]).faults == ["dòng 3, cột “Chỉ tiêu”: ô trống"])
  }

  @Test func `that are hidden count, and a note says how many`() throws {
    var sheet = SheetSample([
      ["Chỉ tiêu", "Số lượng", "Khối phố", ""], ["cay-xanh", .number("1"), "Tu Lễ"],
      ["ngay-cong", .number("2"), "Tu Lễ"],
    ])
    sheet.hiddenRows = [3]
    sheet.hiddenColumns = [3, 4]
    let read = try ReadResults(sheet)
    #expect(read.results.count == 2)
    #expect(read.notes == ["1 dòng và 1 cột đang ẩn cũng được đọc"])
  }

  @Test func `on a hidden sheet are read only where it is named`() throws {
    var hidden = SheetSample([["Chỉ tiêu", "Số lượng"], ["cay-xanh", .number("9")]])
    hidden.isHidden = true
    hidden.name = "Ẩn"
    var first = SheetSample([["Bìa"]])
    first.name = "Bìa"
    let second = SheetSample([["Chỉ tiêu", "Số lượng"], ["cay-xanh", .number("1")]])
    let file = try TableFile(path: "t.xlsx", bytes: SheetSample.bytes([hidden, first, second]))
    #expect(try ReadResults([file]).results == ["cay-xanh 1"])
    #expect(try ReadResults([file], sheet: file.sheets[0]).results == ["cay-xanh 9"])
  }

  @Test func `in TCVN3 are refused one by one, or converted all`() throws {
    let texts: [[SheetSample.Cell]] = [
      ["ChØ tiªu", "Sè l­îng", "Ghi chó"], ["cay-xanh", .number("1"), "TrËt tù"],
    ]
    let bytes = SheetSample.bytes([SheetSample(texts)])
    #expect(
      try ReadResults([try TableFile(path: "t.xlsx", bytes: bytes)]).codes == ["table/encoding"])
    let converted = try TableFile(path: "t.xlsx", bytes: bytes, encoding: .tcvn3)
    #expect(try ReadResults([converted]).results == ["cay-xanh 1 (Trật tự)"])
    let unicode = SheetSample.bytes([
      SheetSample([["Chi tieu", "So luong", "Ghi chu"], ["cay-xanh", .number("1"), "Trật tự"]])
    ])
    let refused = try ReadResults([
      try TableFile(path: "t.xlsx", bytes: unicode, encoding: .tcvn3)
    ])
    #expect(refused.codes == ["table/encoding"])
  }

  @Test func `are named as a spreadsheet names them`() throws {
    let read = try read(["", "cay-xahn", .number("1")])
    let place = read.read.findings.first?.place
    #expect(place?.sheet == "Trang 1" && place?.path == "t.xlsx")
    #expect(place?.line == 2 && place?.column == 2)
  }
}

@Suite struct `A file` {
  @Test(arguments: [
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
    Array("%PDF-1.7\n".utf8), Array("<html><table></table></html>".utf8),
    [0x50, 0x4B, 0x03, 0x04, 0, 0xFF],
  ])
  func `that is no table is told to be none, whatever its name`(bytes: [UInt8]) {
    #expect {
      try TableFile(path: "t.csv", bytes: bytes)
    } throws: { error in
      (error as? Diagnostic)?.code == .tableFile && (error as? Diagnostic)?.hint != nil
    }
  }
}
