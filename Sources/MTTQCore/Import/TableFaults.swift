package import MTTQText

extension DiagnosticCode {
  package static let csvHeader = DiagnosticCode("csv/header", .error)
  package static let csvCell = DiagnosticCode("csv/cell", .error)
}

extension Diagnostic {
  static func unknownColumn(
    _ cell: CSVTable.Cell, among columns: [TableColumn], _ source: SourceText
  ) -> Diagnostic {
    let titles = columns.map(\.title)
    let all = titles.joined(separator: ", ")
    return Diagnostic(
      .csvHeader, at: source.place(cell.range),
      Wording(vi: "không biết cột “\(cell.text)”", en: "unknown column “\(cell.text)”"),
      hint: .didYouMean(cell.text, among: titles + columns.map(\.key))
        ?? Wording(vi: "các cột được đọc: \(all)", en: "the columns that are read: \(all)"))
  }

  static func columnTwice(_ cell: CSVTable.Cell, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .csvHeader, at: source.place(cell.range),
      Wording(vi: "cột “\(cell.text)” có hai lần", en: "the column “\(cell.text)” stands twice"))
  }

  static func missingColumn(_ column: TableColumn, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .csvHeader, at: source.place(0..<1),
      Wording(
        vi: "thiếu cột “\(column.title)”", en: "the column “\(column.key)” is missing"))
  }

  static func emptyCell(
    _ row: CSVTable.Row, _ column: TableColumn, _ source: SourceText
  ) -> Diagnostic {
    let start = row.cells.first?.range.lowerBound ?? 0
    return Diagnostic(
      .csvCell, at: source.place(start..<start + 1),
      Wording(
        vi: "dòng \(row.number), cột “\(column.title)”: ô trống",
        en: "row \(row.number), column “\(column.key)”: empty"))
  }

  static func badCell(
    _ fault: TextFault, _ row: CSVTable.Row, _ column: TableColumn, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .csvCell, at: place,
      Wording(
        vi: "dòng \(row.number), cột “\(column.title)”: \(fault.message.vietnamese)",
        en: "row \(row.number), column “\(column.key)”: \(fault.message.english)"),
      hint: fault.hint)
  }
}
