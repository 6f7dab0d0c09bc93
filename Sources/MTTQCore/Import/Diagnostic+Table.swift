package import MTTQText

extension DiagnosticCode {
  package static let tableHeader = DiagnosticCode("table/header", .error)
  package static let tableCell = DiagnosticCode("table/cell", .error)
}

extension Explanation {
  package static let tableHeader = Explanation(
    .tableHeader,
    title: Wording(
      vi: "tên cột không biết, thiếu hoặc trùng",
      en: "a column unknown, missing or twice"),
    meaning: Wording(
      vi: """
        Dòng đầu của bảng phải là tên cột, tiếng Việt hoặc tên khóa, thứ tự tùy ý. Cột không \
        biết bị từ chối để không có gì bị bỏ sót mà không hay.
        """,
      en: """
        The first line of a table names its columns, in Vietnamese or by key, in any order. An \
        unknown column is refused, so that nothing is left out unnoticed.
        """),
    example: Example(
      wrong: #"""
        Ngày,Chỉ tiêu,Số lượng,Ghi chép
        1/3/2026,ngay-cong,12,
        """#,
      right: #"""
        Ngày,Chỉ tiêu,Số lượng,Ghi chú
        1/3/2026,ngay-cong,12,
        """#),
    mend: Wording(
      vi: "Sửa tên cột theo gợi ý, thêm cột bắt buộc, hoặc xóa cột không cần khỏi bảng.",
      en: """
        Mend the name as the hint says, add the column that is needed, or delete the one that is \
        not.
        """))
}

extension Explanation {
  package static let tableCell = Explanation(
    .tableCell,
    title: Wording(vi: "ô của bảng không đọc được", en: "a cell that cannot be read"),
    meaning: Wording(
      vi: """
        Một ô trống mà cần có, không phải ngày, không phải số, hoặc nêu một mã, một tên không có \
        trong kế hoạch. Còn một ô sai thì không dòng nào được nhập.
        """,
      en: """
        A cell is empty where it may not be, is no day or number, or names what the plan does \
        not have. While one cell is wrong no row is imported.
        """),
    example: Example(
      wrong: #"""
        Ngày,Chỉ tiêu,Số lượng
        31/2/2026,ngay-cong,12
        """#,
      right: #"""
        Ngày,Chỉ tiêu,Số lượng
        28/2/2026,ngay-cong,12
        """#),
    mend: Wording(
      vi: "Sửa các ô được nêu rồi nhập lại; mọi ô sai được báo trong một lần.",
      en: "Mend the cells that are named and import again; all of them are told at once."))
}

extension Diagnostic {
  static func unknownColumn(
    _ cell: CSVTable.Cell, among columns: [TableColumn], _ source: SourceText
  ) -> Diagnostic {
    let titles = columns.map(\.title)
    let all = titles.joined(separator: ", ")
    return Diagnostic(
      .tableHeader, at: source.place(cell.range),
      Wording(vi: "không biết cột “\(cell.text)”", en: "unknown column “\(cell.text)”"),
      hint: .didYouMean(cell.text, among: titles + columns.map(\.key))
        ?? Wording(vi: "các cột được đọc: \(all)", en: "the columns that are read: \(all)"))
  }

  /// A column whose name is not known and may be a person's.
  static func unnamedColumn(
    _ column: Int, _ place: Place, among columns: [TableColumn]
  ) -> Diagnostic {
    let all = columns.map(\.title).joined(separator: ", ")
    return Diagnostic(
      .tableHeader, at: place,
      Wording(vi: "không biết tên cột \(column)", en: "the name of column \(column) is not known"),
      hint: Wording(
        vi: "dòng đầu phải là tên cột; các cột được đọc: \(all)",
        en: "the first row must name the columns; those that are read: \(all)"))
  }

  static func columnTwice(_ cell: CSVTable.Cell, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: source.place(cell.range),
      Wording(vi: "cột “\(cell.text)” có hai lần", en: "the column “\(cell.text)” stands twice"),
      hint: Wording(vi: "giữ lại một cột", en: "keep one of the two"))
  }

  static func missingColumn(_ column: TableColumn, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: source.place(0..<1),
      Wording(
        vi: "thiếu cột “\(column.title)”", en: "the column “\(column.key)” is missing"),
      hint: Wording(vi: "thêm cột này vào bảng", en: "add the column to the table"))
  }

  static func emptyCell(
    _ row: CSVTable.Row, _ column: TableColumn, _ source: SourceText
  ) -> Diagnostic {
    let start = row.cells.first?.range.lowerBound ?? 0
    return Diagnostic(
      .tableCell, at: source.place(start..<start + 1),
      Wording(
        vi: "dòng \(row.number), cột “\(column.title)”: ô trống",
        en: "row \(row.number), column “\(column.key)”: empty"),
      hint: Wording(vi: "điền ô này hoặc xóa cả dòng", en: "fill the cell or delete the row"))
  }

  static func badCell(
    _ fault: TextFault, _ row: CSVTable.Row, _ column: TableColumn, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .tableCell, at: place,
      Wording(
        vi: "dòng \(row.number), cột “\(column.title)”: \(fault.message.vietnamese)",
        en: "row \(row.number), column “\(column.key)”: \(fault.message.english)"),
      hint: fault.hint)
  }
}
