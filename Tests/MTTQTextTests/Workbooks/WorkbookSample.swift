internal import MTTQText

/// A small workbook, made of its parts, some of them changed.
struct WorkbookSample {
  private var parts: [(path: String, text: String)]

  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let sheetPath = "xl/worksheets/sheet1.xml"

  /// `rows` stand in `sheetData`, `before` and `after` around it.
  init(
    _ rows: String = "", before: String = "", after: String = "", strings: String = "",
    formats: String = "", styles: String = "<xf numFmtId='0'/>", properties: String = ""
  ) {
    let main = "xmlns='\(WorkbookSample.main)'"
    func relationships(_ entries: [(id: String, type: String, target: String)]) -> String {
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + entries.map {
          "<Relationship Id='\($0.id)' Type='\(WorkbookSample.relations)/\($0.type)' Target='\($0.target)'/>"
        }.joined() + "</Relationships>"
    }
    parts = [
      ("_rels/.rels", relationships([("a", "officeDocument", "/xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        """
        <workbook \(main) xmlns:r='\(WorkbookSample.relations)'>\(properties)<sheets>\
        <sheet name='Một &amp; hai' r:id='a'/><sheet name='Ẩn' state='hidden' r:id='a'/>\
        <sheet name='Hình' state='veryHidden' r:id='d'/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([
          ("a", "worksheet", "./x/../worksheets/sheet1.xml"), ("b", "styles", "styles.xml"),
          ("c", "sharedStrings", "SharedStrings.xml"), ("d", "chartsheet", "chart.xml"),
        ])
      ),
      (
        "xl/styles.xml",
        """
        <styleSheet \(main)><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId='14'/>\
        </cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>
        """
      ),
      ("xl/sharedStrings.xml", "<sst \(main)>\(strings)</sst>"),
      (
        WorkbookSample.sheetPath,
        "<worksheet \(main)>\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
      ),
    ]
  }

  var bytes: [UInt8] {
    var archive = ZIPArchive()
    for part in parts { archive.add(part.path, part.text) }
    return archive.bytes
  }

  /// With every part changed by replacing one text by another.
  func replacing(_ text: String, by other: String) -> WorkbookSample {
    var sample = self
    for index in parts.indices {
      sample.parts[index].text = parts[index].text.split(
        separator: text, omittingEmptySubsequences: false
      )
      .joined(separator: other)
    }
    return sample
  }

  /// Without one part, or with another text in it.
  func changing(_ path: String, to text: String?) -> WorkbookSample {
    var sample = self
    sample.parts = parts.compactMap { part in
      part.path == path ? text.map { (path, $0) } : part
    }
    return sample
  }

  func sheet() throws(WorkbookFault) -> Sheet {
    var workbook = try Workbook(bytes)
    let entry = workbook.sheets[0]
    return try workbook.sheet(entry)
  }

  /// The cells as `A1 text x`, a line each.
  func told() throws(WorkbookFault) -> [String] {
    try sheet().rows.flatMap { row in
      row.cells.map { cell in
        "\(CellReference(row: row.number, column: cell.column)) \(words(cell.value))"
      }
    }
  }

  private func words(_ value: SheetCell.Value) -> String {
    switch value {
    case .text(let text): "text \(String(decoding: text, as: UTF8.self))"
    case .number(let number, let isPercent): "\(isPercent ? "percent" : "number") \(number)"
    case .day(let day): "day \(day)"
    case .noDay(let text): "no day \(String(decoding: text, as: UTF8.self))"
    case .truth(let isTrue): "\(isTrue)"
    case .error(let text): "error \(text)"
    case .uncomputed: "uncomputed"
    }
  }
}
