package import MTTQText

extension DiagnosticCode {
  package static let csvHeader = DiagnosticCode("csv/header", .error)
  package static let csvCell = DiagnosticCode("csv/cell", .error)
}

extension Diagnostic {
  static func unknownColumn(_ cell: CSVTable.Cell, _ source: SourceText) -> Diagnostic {
    let titles = ResultColumn.allCases.map(\.title)
    let all = titles.joined(separator: ", ")
    return Diagnostic(
      .csvHeader, at: source.place(cell.range),
      Wording(vi: "không biết cột “\(cell.text)”", en: "unknown column “\(cell.text)”"),
      hint: .didYouMean(cell.text, among: titles + ResultColumn.allCases.map(\.rawValue))
        ?? Wording(vi: "các cột được đọc: \(all)", en: "the columns that are read: \(all)"))
  }

  static func columnTwice(_ cell: CSVTable.Cell, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .csvHeader, at: source.place(cell.range),
      Wording(vi: "cột “\(cell.text)” có hai lần", en: "the column “\(cell.text)” stands twice"))
  }

  static func missingColumn(_ column: ResultColumn, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .csvHeader, at: source.place(0..<1),
      Wording(
        vi: "thiếu cột “\(column.title)”", en: "the column “\(column.rawValue)” is missing"))
  }

  static func cellWithoutColumn(
    _ row: CSVTable.Row, _ cell: CSVTable.Cell, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .csvCell, at: source.place(cell.range),
      Wording(
        vi: "dòng \(row.number): ô “\(cell.text)” nằm ngoài các cột của bảng",
        en: "row \(row.number): the cell “\(cell.text)” is beyond the columns"),
      hint: Wording(
        vi: "đặt ô có dấu ngăn cách trong dấu nháy", en: "quote a cell that holds a separator"))
  }

  static func emptyCell(
    _ row: CSVTable.Row, _ column: ResultColumn, _ source: SourceText
  ) -> Diagnostic {
    let start = row.cells.first?.range.lowerBound ?? 0
    return Diagnostic(
      .csvCell, at: source.place(start..<start + 1),
      Wording(
        vi: "dòng \(row.number), cột “\(column.title)”: ô trống",
        en: "row \(row.number), column “\(column.rawValue)”: empty"))
  }

  static func badCell(
    _ fault: TextFault, _ row: CSVTable.Row, _ column: ResultColumn, _ cell: CSVTable.Cell,
    _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .csvCell, at: source.place(cell.range),
      Wording(
        vi: "dòng \(row.number), cột “\(column.title)”: \(fault.message.vietnamese)",
        en: "row \(row.number), column “\(column.rawValue)”: \(fault.message.english)"),
      hint: fault.hint)
  }
}
