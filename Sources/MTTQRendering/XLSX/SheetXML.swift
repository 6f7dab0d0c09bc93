internal import MTTQText

/// `xl/worksheets/sheetN.xml`: a sheet with its cells.
struct SheetXML {
  private(set) var text: String
  private let sheet: WorkbookSheet
  private let rows: SheetRows
  private let columns: SheetColumns
  private let letters: [String]

  /// - Parameter isShown: whether a spreadsheet that opens the file shows this sheet.
  init(_ sheet: WorkbookSheet, isShown: Bool) {
    self.sheet = sheet
    rows = SheetRows(of: sheet)
    columns = SheetColumns(of: sheet)
    letters = (1...max(sheet.columns.count, 1)).map(SheetXML.letters)
    text = OfficePart.declaration + "<worksheet xmlns=\"\(OfficePart.spreadsheet)\">\n"
    writeView(isShown: isShown)
    text += "<sheetData>\n"
    writeHead()
    writeTable()
    if let form = sheet.form { text += form.signatureRows(after: rows.last, letters) }
    text += "</sheetData>\n"
    writeEnding()
  }

  /// What a column is called: A … Z, AA …
  static func letters(ofColumn number: Int) -> String {
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  private var lastColumn: String { letters[letters.count - 1] }

  private mutating func writeView(isShown: Bool) {
    let selected = isShown ? " tabSelected=\"1\"" : ""
    text += """
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      <dimension ref="A1:\(lastColumn)\(rows.end)"/>
      <sheetViews><sheetView\(selected) workbookViewId="0">\(place)</sheetView></sheetViews>
      <sheetFormatPr defaultRowHeight="15.75"/>
      <cols>
      """
    for (place, width) in columns.widths.enumerated() {
      text +=
        "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    text += "</cols>\n"
  }

  /// What stands still, and where whoever opens the sheet is: under the titles of a table, in a form
  /// where it begins to be filled in. What stands above a form would leave little of the window.
  private var place: String {
    let below = rows.header + 1
    guard let entry = entryColumn else {
      return """
        <pane ySplit="\(rows.header)" topLeftCell="A\(below)" activePane="bottomLeft"\
         state="frozen"/><selection pane="bottomLeft" activeCell="A\(below)" sqref="A\(below)"/>
        """
    }
    return "<selection activeCell=\"\(entry)\(below)\" sqref=\"\(entry)\(below)\"/>"
  }

  /// The column in which numbers are asked for.
  private var entryColumn: String? {
    let place = sheet.rows.first?.firstIndex { cell in
      cell == .entry(.number) || cell == .entry(.whole)
    }
    return place.map { letters[$0] }
  }

  /// Writes what stands above the table, each line over all columns.
  private mutating func writeHead() {
    for (place, line) in sheet.head.enumerated() {
      // No program finds the height of merged cells by itself.
      let font = line.style.font
      let count = max(1, (font.digits(of: line.text) * 11 / 10) / columns.total + 1)
      let height = Double(font.size * count * 21) / 16
      text += "<row r=\"\(place + 1)\" ht=\"\(height)\" customHeight=\"1\">"
      write(line.text, line.style, at: "A\(place + 1)")
      text += "</row>\n"
    }
  }

  private mutating func writeTable() {
    let titles = columns.lines(of: sheet.columns.map { .text($0) }, .bold)
    text += "<row r=\"\(rows.header)\"\(height(ofLines: titles))>"
    for (column, title) in zip(letters, sheet.columns) {
      write(title, .header, at: "\(column)\(rows.header)")
    }
    text += "</row>\n"
    for (place, row) in sheet.rows.enumerated() {
      let number = String(rows.header + 1 + place)
      text += "<row r=\"\(number)\"\(height(ofLines: columns.lines(of: row, .text)))>"
      for (column, cell) in zip(letters, row) { write(cell, at: column + number) }
      text += "</row>\n"
    }
  }

  /// The height of a row as attributes: LibreOffice finds none by itself when it prints.
  private func height(ofLines lines: Int) -> String {
    if sheet.form != nil {
      return " ht=\"\(Double(lines) * 15.75 + SheetForm.spare)\" customHeight=\"1\""
    }
    return lines > 1 ? " ht=\"\(Double(lines) * 15.75)\" customHeight=\"1\"" : ""
  }

  /// Writes what follows the cells, in the order of the schema.
  private mutating func writeEnding() {
    if sheet.form != nil { text += SheetForm.protection }
    let head = (1..<rows.header - 1).map { "<mergeCell ref=\"A\($0):\(lastColumn)\($0)\"/>" }
    if letters.count > 1 {
      let merged = head + (sheet.form?.mergedSignature(after: rows.last, letters) ?? [])
      text += "<mergeCells count=\"\(merged.count)\">\(merged.joined())</mergeCells>\n"
    }
    if let form = sheet.form, let entry = entryColumn {
      text += form.validation(of: "\(entry)\(rows.header + 1):\(entry)\(rows.last)")
    }
    let paper: Paper = letters.count > 8 ? .landscape : .portrait
    let sides = sheet.form.map { _ in (SheetForm.margin, SheetForm.margin) }
    let (left, right) = sides ?? (Paper.leftMargin, Paper.rightMargin)
    text += """
      <printOptions horizontalCentered="1"/>
      <pageMargins left="\(Inches.of(millimetres: left))"\
       right="\(Inches.of(millimetres: right))"\
       top="\(Inches.of(millimetres: Paper.topMargin))"\
       bottom="\(Inches.of(millimetres: Paper.bottomMargin))"\
       header="\(Inches.of(millimetres: 10))" footer="\(Inches.of(millimetres: 10))"/>
      <pageSetup paperSize="9"\(sheet.form == nil ? "" : SheetForm.firstPage)\
       orientation="\(paper)" fitToWidth="1" fitToHeight="0"\
      \(sheet.form == nil ? "" : SheetForm.countsAnew)/>
      \(sheet.form == nil ? SheetXML.pageNumber : SheetForm.footer)\
      <ignoredErrors><ignoredError sqref="A1:\(lastColumn)\(rows.end)"\
       numberStoredAsText="1"/></ignoredErrors>
      </worksheet>

      """
  }

  /// On every page but the first.
  private static let pageNumber =
    "<headerFooter differentFirst=\"1\"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>\n"
}

extension SheetXML {
  private mutating func write(_ cell: WorkbookSheet.Cell, at place: String) {
    switch cell {
    case .text(let words): write(words, CellText.isLiteral(words) ? .literal : .text, at: place)
    case .number(let quantity): write(quantity, at: place)
    case .day(let day):
      if let serial = day.serial {
        write(value: String(serial), .day, at: place)
      } else {
        write(VietnameseDate.short(day), .literal, at: place)
      }
    case .ordinal(let words): write(words, .ordinal, at: place)
    case .code(let words): write(words, .code, at: place)
    case .empty: write(.text, at: place)
    case .entry(.number): write(.entry, at: place)
    case .entry(.whole): write(.wholeEntry, at: place)
    case .entry(.words): write(.wordsEntry, at: place)
    }
  }

  private mutating func write(_ quantity: Quantity, at place: String) {
    let value = quantity.description
    // A spreadsheet keeps 15 digits of a number.
    if value.utf8.count(where: { $0 >= UInt8(ascii: "0") }) > 15 {
      write(quantity.words(), .literal, at: place)
    } else {
      write(value: value, quantity.isWhole ? .whole : .decimal, at: place)
    }
  }

  private mutating func write(_ style: CellStyle, at place: String) {
    text += "<c r=\"\(place)\" s=\"\(shown(style).rawValue)\"/>"
  }

  private mutating func write(value: String, _ style: CellStyle, at place: String) {
    text += "<c r=\"\(place)\" s=\"\(shown(style).rawValue)\"><v>\(value)</v></c>"
  }

  private mutating func write(_ words: String, _ style: CellStyle, at place: String) {
    text += SheetXML.cell(words, shown(style), at: place)
  }

  private func shown(_ style: CellStyle) -> CellStyle { sheet.form == nil ? style : style.ofForm }

  /// A cell that holds a text.
  static func cell(_ words: String, _ style: CellStyle, at place: String) -> String {
    let kept = CellText.hasOuterBlanks(words) ? " xml:space=\"preserve\"" : ""
    return "<c r=\"\(place)\" s=\"\(style.rawValue)\" t=\"inlineStr\"><is><t\(kept)>"
      + "\(CellText.escaped(words))</t></is></c>"
  }
}

/// Lengths of a workbook's page.
private enum Inches {
  static func of(millimetres: Int) -> Double {
    (Double(millimetres) * 1000 / 25.4).rounded() / 1000
  }
}

extension CalendarDate {
  /// The day as a spreadsheet counts it, 1 January 1900 being 1; nil before 1 March 1900, as there the
  /// programs disagree: some believe that 1900 was a leap year.
  fileprivate var serial: Int? {
    let serial = Int(dayNumber) + 25_569
    return serial >= 61 ? serial : nil
  }
}
