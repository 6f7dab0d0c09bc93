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
    let below = "A\(rows.header + 1)"
    text += """
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      <dimension ref="A1:\(lastColumn)\(rows.last)"/>
      <sheetViews><sheetView\(selected) workbookViewId="0">\
      <pane ySplit="\(rows.header)" topLeftCell="\(below)" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft" activeCell="\(below)" sqref="\(below)"/></sheetView></sheetViews>
      <sheetFormatPr defaultRowHeight="15.75"/>
      <cols>
      """
    for (place, width) in columns.widths.enumerated() {
      text +=
        "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    text += "</cols>\n"
  }

  /// Writes what stands above the table, each line over all columns.
  private mutating func writeHead() {
    let head =
      sheet.notices.map { ($0, CellStyle.notice, SheetFont.bold) }
      + [(sheet.title, .title, .title)] + sheet.lines.map { ($0, .line, .line) }
    for (place, line) in head.enumerated() {
      // No program finds the height of merged cells by itself.
      let lines = (
        font: line.2, count: max(1, (line.2.digits(of: line.0) * 11 / 10) / columns.total + 1)
      )
      let height = Double(lines.font.size * lines.count * 21) / 16
      text += "<row r=\"\(place + 1)\" ht=\"\(height)\" customHeight=\"1\">"
      write(line.0, line.1, at: "A\(place + 1)")
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
    lines > 1 ? " ht=\"\(Double(lines) * 15.75)\" customHeight=\"1\"" : ""
  }

  private mutating func writeEnding() {
    let head = (1..<rows.header - 1).map { "<mergeCell ref=\"A\($0):\(lastColumn)\($0)\"/>" }
    if letters.count > 1 {
      text += "<mergeCells count=\"\(head.count)\">\(head.joined())</mergeCells>\n"
    }
    let paper: Paper = letters.count > 8 ? .landscape : .portrait
    text += """
      <printOptions horizontalCentered="1"/>
      <pageMargins left="\(Inches.of(millimetres: Paper.leftMargin))"\
       right="\(Inches.of(millimetres: Paper.rightMargin))"\
       top="\(Inches.of(millimetres: Paper.topMargin))"\
       bottom="\(Inches.of(millimetres: Paper.bottomMargin))"\
       header="\(Inches.of(millimetres: 10))" footer="\(Inches.of(millimetres: 10))"/>
      <pageSetup paperSize="9" orientation="\(paper)" fitToWidth="1" fitToHeight="0"/>
      <headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>
      <ignoredErrors><ignoredError sqref="A1:\(lastColumn)\(rows.last)"\
       numberStoredAsText="1"/></ignoredErrors>
      </worksheet>

      """
  }
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
    case .empty: text += "<c r=\"\(place)\" s=\"\(CellStyle.text.rawValue)\"/>"
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

  private mutating func write(value: String, _ style: CellStyle, at place: String) {
    text += "<c r=\"\(place)\" s=\"\(style.rawValue)\"><v>\(value)</v></c>"
  }

  private mutating func write(_ words: String, _ style: CellStyle, at place: String) {
    let kept = CellText.hasOuterBlanks(words) ? " xml:space=\"preserve\"" : ""
    text += "<c r=\"\(place)\" s=\"\(style.rawValue)\" t=\"inlineStr\"><is><t\(kept)>"
    text += CellText.escaped(words)
    text += "</t></is></c>"
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
