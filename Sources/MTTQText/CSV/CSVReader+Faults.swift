extension DiagnosticCode {
  package static let tableSyntax = DiagnosticCode("table/syntax", .error)
  package static let tableRagged = DiagnosticCode("table/ragged", .error)
}

extension Explanation {
  package static let tableSyntax = Explanation(
    .tableSyntax,
    title: Wording(vi: "dấu nháy của bảng không khớp", en: "quotes of a table do not match"),
    meaning: Wording(
      vi: """
        Ô có dấu ngăn cách hoặc xuống dòng được đặt trong dấu nháy, dấu nháy bên trong viết hai \
        lần. Một dấu nháy lẻ làm các ô sau dính vào nhau.
        """,
      en: """
        A cell that holds a separator or a line break is quoted, and a quote inside it is \
        doubled. A stray quote runs the cells after it together.
        """),
    example: Example(
      wrong: #"""
        Ngày,Chỉ tiêu,Số lượng
        1/3/2026,"ngay-cong,12
        """#,
      right: #"""
        Ngày,Chỉ tiêu,Số lượng
        1/3/2026,ngay-cong,12
        """#),
    mend: Wording(
      vi: "Sửa dấu nháy tại chỗ được chỉ, hoặc xuất lại bảng từ bảng tính.",
      en: "Mend the quote at the place shown, or export the table again."))
}

extension Explanation {
  package static let tableRagged = Explanation(
    .tableRagged,
    title: Wording(vi: "ô nằm ngoài các cột có tên", en: "a cell under no column name"),
    meaning: Wording(
      vi: """
        Dòng có nhiều ô hơn dòng tiêu đề, thường vì số thập phân viết bằng dấu phẩy mà không đặt \
        trong dấu nháy: 12,5 thành hai ô.
        """,
      en: """
        The row has more cells than the header, mostly because a decimal comma is not quoted: \
        12,5 becomes two cells.
        """),
    example: Example(
      wrong: #"""
        Ngày,Chỉ tiêu,Số lượng
        1/3/2026,duong-giao-thong,12,5
        """#,
      right: #"""
        Ngày,Chỉ tiêu,Số lượng
        1/3/2026,duong-giao-thong,"12,5"
        """#),
    mend: Wording(
      vi: "Đặt ô có dấu phẩy trong dấu nháy, hoặc xuất bảng với dấu chấm phẩy làm dấu ngăn cách.",
      en: "Quote the cell with the comma, or export the table with semicolons."))
}

extension Diagnostic {
  static func brokenRow(
    _ fault: CSVReader.Fault, _ row: Int, _ source: SourceText
  ) -> Diagnostic {
    let (message, hint) = fault.kind.wording
    return Diagnostic(
      .tableSyntax, at: source.place(fault.range),
      Wording(
        vi: "dòng \(row): \(message.vietnamese)", en: "row \(row): \(message.english)"),
      hint: hint)
  }
}

extension CSVReader.Fault.Kind {
  fileprivate var wording: (message: Wording, hint: Wording) {
    switch self {
    case .openQuote:
      (
        Wording(
          vi: "dấu nháy mở ở đây không có dấu đóng", en: "the quote opened here never closes"),
        Wording(
          vi: "thêm dấu nháy đóng; dấu nháy bên trong ô viết hai lần",
          en: "close it; a quote inside a cell is doubled")
      )
    case .strayQuote:
      (
        Wording(vi: "dấu nháy lẻ trong ô", en: "a stray quote in the cell"),
        Wording(
          vi: "đặt cả ô trong dấu nháy và viết hai lần mỗi dấu nháy bên trong",
          en: "quote the whole cell and double each quote inside it")
      )
    case .tooLong:
      (
        Wording(
          vi: "ô dài quá một ô của bảng tính", en: "the cell is longer than spreadsheets hold"),
        Wording(
          vi: "tìm dấu nháy mở mà không đóng ở đầu ô", en: "look for a quote that never closes")
      )
    case .tooWide:
      (
        Wording(
          vi: "dòng có nhiều cột hơn một bảng tính",
          en: "the row has more columns than spreadsheets hold"),
        Wording(
          vi: "kiểm tra xem đây có đúng là bảng CSV không", en: "check whether this is a CSV table")
      )
    case .tooManyRows:
      (
        Wording(vi: "bảng có hơn 1.048.576 dòng", en: "the table has more than 1,048,576 rows"),
        Wording(vi: "chia bảng thành nhiều tệp", en: "divide the table into several files")
      )
    }
  }
}
