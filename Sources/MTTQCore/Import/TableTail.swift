internal import MTTQText

/// The rows at the end of a table, below an empty row or the total, that are no rows of it:
/// signatures, notes (tables.md, “Finding the table”).
struct TableTail {
  private(set) var isOpen = false
  private var faults: [TableFindings.CellFault] = []
  private var rows: RowRanges?

  /// An empty row, or the total, is met.
  mutating func begin() { isOpen = true }

  /// Adds a row that cannot be read whole.
  mutating func add(_ faults: [TableFindings.CellFault], _ row: Int) {
    if self.faults.count <= TableFindings.most { self.faults += faults }
    if rows == nil { rows = RowRanges(row) } else { rows?.add(row) }
  }

  /// A row that is read ends it: what was wrong before belongs to the table.
  mutating func end() -> [TableFindings.CellFault] {
    defer { self = TableTail() }
    return faults
  }

  /// The rows that are passed over; nil where there are none.
  var passed: RowRanges? { rows }
}

/// The row that tells the sums of a table.
struct TableTotal {
  var isMet = false
  private var all: [TableColumn: Quantity] = [:]
  private var left: Set<TableColumn> = []

  mutating func add(_ quantity: Quantity, _ column: TableColumn) {
    all[column, default: .zero] += quantity
  }

  /// The numbers of a column are not to be added up.
  mutating func leave(_ column: TableColumn) { left.insert(column) }

  var sums: [TableColumn: Quantity] { all.filter { !left.contains($0.key) } }

  /// Whether the first text of a row is just a word for the whole.
  static func isTotal(_ row: TableRow) -> Bool {
    for cell in row.cells {
      guard let text = cell.text else { continue }
      // A row's number may stand before.
      if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { continue }
      // All of them begin with T or C.
      guard let first = text.utf8.first(where: { $0 > 0x40 }).map({ $0 | 0x20 }),
        first == UInt8(ascii: "t") || first == UInt8(ascii: "c")
      else { return false }
      guard text.utf8.count < 64 else { return false }
      // “Tổng cộng: 20 hộ” says it too.
      let key = NamedEntries.key(text).split(separator: " ")
      let number = key.firstIndex { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      return words.contains(key[..<(number ?? key.endIndex)].joined(separator: " "))
    }
    return false
  }

  private static let words: Set<String> = {
    let levels = [
      "xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh",
    ]
    let words = ["Tổng cộng", "Tổng số", "Tổng", "Cộng"] + levels.map { "Toàn \($0)" }
    return Set(words.map(NamedEntries.key))
  }()
}

/// The cells of a table that are merged downward.
struct MergedCells {
  /// By their first row.
  private var ranges: [Int: [CellRange]] = [:]
  private var cells: [Int: (cell: TableCell, rows: ClosedRange<Int>)] = [:]

  init(_ merged: [CellRange], below header: Int) {
    for range in merged where range.rows.count > 1 && range.rows.lowerBound > header {
      ranges[range.rows.lowerBound, default: []].append(range)
    }
  }

  /// Notes the cells that begin in a row.
  mutating func begin(_ row: TableRow) {
    for range in ranges[row.number] ?? [] {
      let column = range.columns.lowerBound
      if let cell = row.cell(column) { cells[column] = (cell, range.rows) }
    }
  }

  /// The cell above that a column's cell is merged with.
  func cell(_ column: Int, _ row: TableRow) -> TableCell? {
    cells[column].flatMap { $0.rows.contains(row.number) ? $0.cell : nil }
  }

  /// Whether a cell of several rows begins there.
  func begins(_ column: Int, _ row: TableRow) -> Bool {
    cells[column]?.rows.lowerBound == row.number
  }
}

/// Cells under no column name.
struct StrayCells {
  private var columns: Set<Int> = []

  /// What is wrong with the first of a row; where nothing is, it is told in the end.
  mutating func fault(
    _ row: TableRow, _ header: TableHeader, _ table: Table
  ) -> TableFindings.CellFault? {
    for cell in row.cells where !header.named.contains(cell.column) {
      let isBeyond = table.sheet == nil && cell.column > header.width
      if isBeyond || table.isCutNumber(row, at: cell.column) {
        return .outsideColumns(row, cell.column)
      }
      columns.insert(cell.column)
    }
    return nil
  }

  func tell(_ notes: inout TableNotes) {
    if !columns.isEmpty { notes.add(.unnamed(columns: columns.sorted())) }
  }
}

extension TableFindings.CellFault {
  fileprivate static func outsideColumns(
    _ row: TableRow, _ column: Int
  ) -> TableFindings.CellFault {
    let letters = CellReference.letters(ofColumn: column)
    return TableFindings.CellFault(
      code: .tableRagged, row: row, column: column, title: Wording(vi: letters, en: letters),
      text: nil,
      message: Wording(
        vi: "ô nằm ngoài các cột có tên của bảng", en: "the cell stands under no column name"),
      hint: Wording(
        vi: "đặt ô có dấu ngăn cách (như 12,5) trong dấu nháy, hoặc đặt tên cho cột",
        en: "quote a cell that holds a separator, such as 12,5, or name the column"))
  }
}
