internal import MTTQText

/// A table of text as its rows of texts.
struct TextTable {
  let table: Table
  let source: SourceText

  /// - Parameter encoding: the old encoding that the bytes are in.
  init(_ bytes: [UInt8], encoding: LegacyText? = nil) throws(Diagnostic) {
    let text = try CSVTable(SourceText(path: "t.csv", bytes: bytes), encoding: encoding)
    table = Table(text)
    source = text.source
  }

  init(_ text: String) throws(Diagnostic) {
    try self.init(Array(text.utf8))
  }

  /// The texts of every row that holds something, as wide as the widest of them.
  var rows: [[String]] {
    let rows = Array(table.rows)
    let width = rows.compactMap { $0.cells.last?.column }.max() ?? 0
    return rows.map { row in
      (0..<width).map { row.cell($0 + 1)?.text ?? "" }
    }
  }

  /// What is wrong with the quotes of its rows.
  var faults: [Diagnostic] { table.rows.compactMap(table.fault) }
}
