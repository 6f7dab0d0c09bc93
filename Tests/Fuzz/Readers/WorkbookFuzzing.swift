internal import MTTQText

extension FuzzedReader {
  /// A workbook as its archive; or the parts of one, each behind a line `=== NAME`, so that inputs
  /// need no checksums.
  static let workbook = FuzzedReader(name: "workbook") { bytes in
    var expectations = Expectations()
    expectations.expect(bytes.starts(with: "===".utf8) ? packed(bytes) : bytes)
    return expectations.failures
  }

  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var archive = ZIPArchive()
    for text in String(decoding: bytes, as: UTF8.self).split(separator: "===") {
      let end = text.utf8.firstIndex(of: 0x0A) ?? text.endIndex
      let name = text[..<end].filter { $0 != " " && $0.isASCII }
      archive.add(name, String(text[end...].drop { $0 == "\n" }))
    }
    return archive.bytes
  }
}

extension Expectations {
  fileprivate mutating func expect(_ bytes: [UInt8]) {
    do throws(WorkbookFault) {
      var workbook = try Workbook(bytes)
      for entry in workbook.sheets.prefix(20) { try expect(entry, of: &workbook) }
    } catch {
      expect(error.kind != .archive(.damaged), "\(error) before any part is read")
    }
  }

  /// A sheet that is read gives all of its rows in order.
  private mutating func expect(
    _ entry: Workbook.SheetEntry, of workbook: inout Workbook
  ) throws(WorkbookFault) {
    let sheet = try workbook.sheet(entry)
    var before = 0
    for row in sheet.rows {
      expect(row.number > before, "row \(row.number) after \(before)")
      before = row.number
      let columns = row.cells.map(\.column)
      expect(columns == Set(columns).sorted(), "the cells of row \(row.number) are out of order")
      expect(columns.allSatisfy { (1...16_384).contains($0) }, "a cell outside the sheet")
    }
    expect(before <= 1_048_576, "row \(before) outside the sheet")
  }
}
