import MTTQCore
import MTTQText
import Testing

@Suite struct `A table is found` {
  private let plain = ["cay-xanh 12 @tu-le", "ngay-cong 3.5 @xuan-my"]
  private let table = """
    Chỉ tiêu;Số lượng;Khối phố
    cay-xanh;12;Tu Lễ
    ngay-cong;3,5;Xuân Mỹ

    """

  @Test func `below title rows, with row numbers and a row that counts on`() throws {
    let titled = """
      ỦY BAN MTTQ VIỆT NAM;;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHƯỜNG CẨM PHÔ;;;;

      ;BẢNG TỔNG HỢP KẾT QUẢ, CHỈ TIÊU;;;
      STT;Chỉ tiêu;Số lượng;Khối phố;Ghi chú
      (1);(2);(3);(4);(5)
      1;cay-xanh;12;Tu Lễ;
      2;ngay-cong;3,5;Xuân Mỹ;

      """
    let read = try ReadResults(titled)
    #expect(read.faults == [])
    #expect(read.results == plain)
    for counting in ["A;B;1;2;3", "1;2;3;4;5", "1;2;3;4;5=3+4"] {
      #expect(
        try ReadResults(titled.replacing("(1);(2);(3);(4);(5)", with: counting)).results == plain)
    }
    // A row of figures is none that counts on.
    #expect(try ReadResults("Số lượng;Chỉ tiêu\n1;cay-xanh\n2;ngay-cong\n").results.count == 2)
  }

  @Test(arguments: [
    "Chỉ tiêu;Số lượng;Khu dân cư", "CHI TIEU;So luong;thôn", "chỉ-tiêu;  SỐ  LƯỢNG ;KHỐI PHỐ:",
    "Tên chỉ tiêu;Kết quả (đến 30/4);Địa bàn (khối phố)", "indicator;value;area",
  ])
  func `by headers without marks, case, punctuation and brackets`(header: String) throws {
    let read = try ReadResults(table.replacing("Chỉ tiêu;Số lượng;Khối phố", with: header))
    if header.contains("thôn") || header.contains("Địa bàn") {
      // Not a word of this unit: told, or known.
      #expect(read.faults.isEmpty ? read.results == plain : read.codes == ["table/header"])
    } else {
      #expect(read.faults == [])
      #expect(read.results == plain)
    }
  }

  @Test func `by the row with most columns that are known, of equals the first`() throws {
    let read = try ReadResults("Ngày;Ghi chú;\nChỉ tiêu;Số lượng;Khối phố\ncay-xanh;12;Tu Lễ\n")
    #expect(read.results == ["cay-xanh 12 @tu-le"])
    let twice = try ReadResults("Chỉ tiêu;Số lượng\nindicator;value\ncay-xanh;12\n")
    #expect(twice.faults.first == "dòng 2, cột “Chỉ tiêu”: không có chỉ tiêu “indicator”")
  }

  @Test func `in none of the first twenty rows is none`() throws {
    let deep = String(repeating: "x\n", count: 19) + table
    #expect(try ReadResults(deep).results == plain)
    let deeper = try ReadResults("x\n" + deep)
    #expect(deeper.faults == ["không thấy dòng tên cột trong 20 dòng đầu"])
    #expect(
      deeper.read.findings.first?.hint?(.vietnamese)
        == "cần một dòng có các cột: Chỉ tiêu, Số lượng")
    var second = SheetSample([["", "Khác", "x"]])
    second.name = "Trang 2"
    let sheets = try TableFile(
      path: "t.xlsx", bytes: SheetSample.bytes([SheetSample([["Danh sách", "x"]]), second]))
    #expect(
      try ReadResults([sheets]).read.findings.first?.hint?(.vietnamese)
        == "cần một dòng có các cột: Chỉ tiêu, Số lượng; [Trang 1] Danh sách; [Trang 2] Khác")
  }

  @Test func `in a workbook without a sheet that is seen is none, and the file is named`() throws {
    var hidden = SheetSample([["Chỉ tiêu", "Số lượng"], ["cay-xanh", .number("1")]])
    hidden.isHidden = true
    let read = try ReadResults(hidden)
    #expect(read.codes == ["table/header"])
    #expect(read.read.findings.first?.place?.path == "t.xlsx")
  }

  @Test func `with unknown columns refused, or passed over where that is asked`() throws {
    let other = "Chỉ tiêu;Số lượng;Khối phố;Màu;Ghi chu\ncay-xanh;12;Tu Lễ;xanh;y\n"
    let told = try ReadResults(other)
    #expect(told.faults == ["không biết cột “Màu”"])
    #expect(told.codes == ["table/header"])
    let passed = try ReadResults(other, skipsUnknown: true)
    #expect(passed.results == ["cay-xanh 12 @tu-le (y)"])
    #expect(passed.notes == ["cột không biết được bỏ qua: “Màu”"])
    let near = try ReadResults("Chỉ tiêu;Số lượng;Tổ chúc x\ncay-xanh;1;\n")
    #expect(near.read.findings.first?.hint?(.vietnamese).contains("Tổ chức") == true)
  }

  @Test func `with no column twice, whatever it is called`() throws {
    let read = try ReadResults("Chỉ tiêu;Số lượng;Kết quả\ncay-xanh;1;2\n", skipsUnknown: true)
    #expect(read.faults == ["cột “Kết quả” có hai lần"])
  }

  @Test func `columns without a header are told where they hold text`() throws {
    let read = try ReadResults("Chỉ tiêu;;Số lượng\ncay-xanh;x;1\nngay-cong;;2\n")
    #expect(read.results.count == 2)
    #expect(read.notes == ["cột B không có tên nên được bỏ qua"])
    #expect(try ReadResults("Chỉ tiêu;;Số lượng\ncay-xanh;;1\n").notes == [])
  }

  @Test func `with a header alone has nothing to do`() throws {
    let read = try ReadResults("Chỉ tiêu;Số lượng\n\n")
    #expect(read.faults == [] && read.results == [])
  }

  @Test func `with a header of several rows in a workbook`() throws {
    let sheet = SheetSample(
      [
        ["STT", "Khối phố", "Kết quả", "", "Ghi chú"],
        ["", "", "Cây xanh trồng mới (cây)", "Ngày công Nhân dân đóng góp", ""],
        [.number("1"), "Tu Lễ", .number("12"), "", ""],
        [.number("2"), "Xuân Mỹ", "", .number("3.5"), ""],
      ], merged: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])
    let read = try ReadResults(sheet)
    #expect(read.faults == [])
    #expect(read.results == plain)
  }

  @Test func `whose lowest texts are not known alone is known by all of them`() throws {
    let sheet = SheetSample(
      [
        ["Khối phố", "Cây xanh", "Ngày công"], ["", "trồng mới", "Nhân dân đóng góp"],
        ["Tu Lễ", .number("12"), ""], ["Xuân Mỹ", "", .number("3.5")],
      ], merged: ["A1:A2"])
    let read = try ReadResults(sheet)
    #expect(read.faults == [])
    #expect(read.results == plain)
  }
}

@Suite struct `A table ends` {
  private let rows = """
    Chỉ tiêu;Số lượng;Khối phố
    cay-xanh;12;Tu Lễ
    cay-xanh;3,5;Xuân Mỹ

    """
  private let plain = ["cay-xanh 12 @tu-le", "cay-xanh 3.5 @xuan-my"]

  @Test(arguments: ["Tổng cộng", "TỔNG SỐ", "tổng", "Cộng", "Toàn xã", "Toàn phường", "Cộng:"])
  func `at its total, which is checked and not recorded`(word: String) throws {
    let right = try ReadResults(rows + "\(word);15,5;\nKý tên;;\n")
    #expect(right.faults == [])
    #expect(right.results == plain)
    #expect(right.notes == ["dòng 5 ở cuối bảng không phải số liệu, được bỏ qua"])
    let wrong = try ReadResults(rows + "\(word);15;\n")
    #expect(
      wrong.faults == [
        "dòng 4, cột “Số lượng”: dòng tổng ghi 15, cộng các dòng trên được 15,5"
      ])
    #expect(wrong.codes == ["table/cell"])
    #expect(wrong.results == [])
    #expect(try ReadResults(rows + "\(word);;\n").results == plain)
  }

  @Test func `not within it`() throws {
    let read = try ReadResults(rows + "Tổng cộng;15,5;\ncay-xanh;1;Tu Lễ\n")
    #expect(read.faults == ["dòng 5, cột “Chỉ tiêu”: dòng số liệu nằm dưới dòng tổng cộng"])
    // A word that goes on is a name and no total.
    #expect(
      try ReadResults(rows + "Tổng cộng quý I;15,5;\n").faults == [
        "dòng 4, cột “Chỉ tiêu”: không có chỉ tiêu “Tổng cộng quý I”"
      ])
  }

  @Test func `with the sums of columns that add up and of no others`() throws {
    let wide = """
      STT;Khối phố;Cây xanh trồng mới;Dân số;Tỷ lệ hài lòng
      1;Tu Lễ;12;300;95
      2;Xuân Mỹ;3;200;85

      """
    #expect(try ReadResults(wide + ";Tổng cộng;15;500;90\n").faults == [])
    #expect(
      try ReadResults(wide + ";Tổng cộng;16;501;1\n").faults == [
        "dòng 4, cột “Cây xanh trồng mới”: dòng tổng ghi 16, cộng các dòng trên được 15",
        "dòng 4, cột “Dân số”: dòng tổng ghi 501, cộng các dòng trên được 500",
      ])
    // The latest of several days is no sum.
    let days = "Ngày;Dân số\n1/2/2026;300\n1/3/2026;310\nTổng cộng;310\n"
    #expect(try ReadResults(days).faults == [])
  }

  @Test func `with signatures and notes below an empty row, which are passed over`() throws {
    let signed = rows + "\n;;Cẩm Phô, ngày 5 tháng 5 năm 2026\nNgười lập;;TM. BAN THƯỜNG TRỰC\n"
    let read = try ReadResults(signed)
    #expect(read.faults == [])
    #expect(read.results == plain)
    #expect(read.notes == ["dòng 5–6 ở cuối bảng không phải số liệu, được bỏ qua"])
    // To the right of the columns too.
    let right = try ReadResults(rows + "\n;;;;TM. BAN THƯỜNG TRỰC\n")
    #expect(right.faults == [])
    #expect(right.results == plain)
    // A signature under the notes of a wide table is no note.
    let wide = "cay-xanh;Khối phố;Ghi chú\n12;Tu Lễ;x\n3;Xuân Mỹ;\n15;Tổng cộng;\n"
    #expect(try ReadResults(wide + ";;TM. BAN THƯỜNG TRỰC\n").faults == [])
    // Without an empty row above they may be rows that went wrong.
    #expect(try ReadResults(rows + "Người lập;;\n").codes == ["table/cell", "table/cell"])
  }

  @Test func `not at an empty row within it`() throws {
    let (head, last) = ("Chỉ tiêu;Số lượng;Khối phố\ncay-xanh;12;Tu Lễ\n", "cay-xanh;3,5;Xuân Mỹ\n")
    #expect(try ReadResults(head + "\n;;\n" + last).results == plain)
    // What is wrong above a row that is read belongs to the table.
    #expect(
      try ReadResults(head + "\nx;;\n" + last).faults == [
        "dòng 4, cột “Chỉ tiêu”: không có chỉ tiêu “x”", "dòng 4, cột “Số lượng”: ô trống",
      ])
    // A row in which much can be read is no signature.
    #expect(
      try ReadResults(head + "\ncay-xahn;5;Xuân Mỹ\n").faults == [
        "dòng 4, cột “Chỉ tiêu”: không có chỉ tiêu “cay-xahn”"
      ])
  }
}
