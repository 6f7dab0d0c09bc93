import MTTQText

/// A sheet of a workbook, made of cells of every kind.
struct SheetSample {
  var name = "Trang 1"
  var rows: [[Cell]]
  /// Ranges such as `A2:A4`.
  var merged: [String] = []
  /// Counted from 1.
  var hiddenRows: Set<Int> = []
  var hiddenColumns: Set<Int> = []
  var isHidden = false

  enum Cell: ExpressibleByStringLiteral {
    case text(String)
    /// As the file writes it.
    case number(String)
    case percent(String)
    /// A number in the format of a day.
    case day(String)
    /// A formula with the text that was stored.
    case computed(String)
    /// A formula with the number that was stored, if one was.
    case computedNumber(String?)
    case error(String)
    case truth(Bool)
    case empty

    init(stringLiteral text: String) { self = text.isEmpty ? .empty : .text(text) }
  }

  init(_ rows: [[Cell]], merged: [String] = []) {
    self.rows = rows
    self.merged = merged
  }

  init(texts: [[String]]) {
    rows = texts.map { $0.map(Cell.init(stringLiteral:)) }
  }

  /// The days are those of 1904 where the workbook says so.
  static func bytes(_ sheets: [SheetSample], dates1904: Bool = false) -> [UInt8] {
    let main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
    func relationship(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id='\(id)' Type='\(office)/\(type)' Target='\(target)'/>"
    }
    var archive = ZIPArchive()
    archive.add(
      "_rels/.rels",
      "<Relationships \(package)>\(relationship("w", "officeDocument", "xl/workbook.xml"))"
        + "</Relationships>")
    var (entries, related) = ("", relationship("styles", "styles", "styles.xml"))
    for (place, sheet) in sheets.enumerated() {
      let state = sheet.isHidden ? " state='hidden'" : ""
      entries += "<sheet name='\(sheet.name)'\(state) r:id='s\(place)'/>"
      related += relationship("s\(place)", "worksheet", "sheet\(place).xml")
      archive.add("xl/sheet\(place).xml", sheet.text(main))
    }
    archive.add(
      "xl/workbook.xml",
      "<workbook \(main) xmlns:r='\(office)'><workbookPr date1904='\(dates1904 ? 1 : 0)'/>"
        + "<sheets>\(entries)</sheets></workbook>")
    archive.add(
      "xl/_rels/workbook.xml.rels", "<Relationships \(package)>\(related)</Relationships>")
    archive.add(
      "xl/styles.xml",
      "<styleSheet \(main)><cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/>"
        + "</cellXfs></styleSheet>")
    return archive.bytes
  }

  var file: TableFile {
    get throws { try TableFile(path: "t.xlsx", bytes: SheetSample.bytes([self])) }
  }

  private func text(_ main: String) -> String {
    var text = "<worksheet \(main)>"
    if !hiddenColumns.isEmpty {
      let columns = hiddenColumns.sorted().map { "<col min='\($0)' max='\($0)' hidden='1'/>" }
      text += "<cols>\(columns.joined())</cols>"
    }
    text += "<sheetData>"
    for (place, row) in rows.enumerated() {
      let hidden = hiddenRows.contains(place + 1) ? " hidden='1'" : ""
      text += "<row r='\(place + 1)'\(hidden)>"
      for (column, cell) in row.enumerated() {
        text += cell.text(at: CellReference(row: place + 1, column: column + 1).description)
      }
      text += "</row>"
    }
    text += "</sheetData>"
    if !merged.isEmpty {
      text += "<mergeCells>\(merged.map { "<mergeCell ref='\($0)'/>" }.joined())</mergeCells>"
    }
    return text + "</worksheet>"
  }
}

extension SheetSample.Cell {
  fileprivate func text(at place: String) -> String {
    switch self {
    case .text(let text):
      "<c r='\(place)' t='inlineStr'><is><t xml:space='preserve'>\(escaped(text))</t></is></c>"
    case .number(let number): "<c r='\(place)'><v>\(number)</v></c>"
    case .percent(let number): "<c r='\(place)' s='1'><v>\(number)</v></c>"
    case .day(let number): "<c r='\(place)' s='2'><v>\(number)</v></c>"
    case .computed(let text):
      "<c r='\(place)' t='str'><f>A1</f><v>\(escaped(text))</v></c>"
    case .computedNumber(let number):
      "<c r='\(place)'><f>A1</f>\(number.map { "<v>\($0)</v>" } ?? "")</c>"
    case .error(let error): "<c r='\(place)' t='e'><v>\(error)</v></c>"
    case .truth(let truth): "<c r='\(place)' t='b'><v>\(truth ? 1 : 0)</v></c>"
    case .empty: ""
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\u{1}", with: "_x0001_")
  }
}
