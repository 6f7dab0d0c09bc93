internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

/// A workbook that a test makes.
struct WorkbookSample {
  var sheets: [WorkbookSheet]

  init(_ sheets: [WorkbookSheet]) {
    self.sheets = sheets
  }

  /// One sheet of these rows under these titles.
  init(
    columns: [String], rows: [[WorkbookSheet.Cell]], name: String = "Bảng",
    notices: [String] = []
  ) {
    sheets = [
      WorkbookSheet(
        name: name, notices: notices, title: "Tiêu đề", lines: ["Số liệu đến ngày 30/6/2026"],
        columns: columns, rows: rows)
    ]
  }

  /// One sheet of one column.
  init(_ cells: [WorkbookSheet.Cell]) {
    self.init(columns: ["Cột"], rows: cells.map { [$0] })
  }

  var bytes: [UInt8] {
    get throws {
      WorkbookXLSX.bytes(
        PrintedWorkbook(sheets: sheets, properties: try PrintedSample.annual.report.properties))
    }
  }

  var archive: PrintedArchive { get throws { try PrintedArchive(bytes) } }

  /// The first sheet.
  var sheet: ReadSheet {
    get throws { ReadSheet(try archive.text("xl/worksheets/sheet1.xml")) }
  }

  /// The cells of the first column below its title.
  var column: [ReadCell] {
    get throws {
      let sheet = try sheet
      let header = try #require(sheet.frozen)
      return sheet.cells.filter { Int($0.place.dropFirst()).map { $0 > header } ?? false }
        .map(\.cell)
    }
  }
}
