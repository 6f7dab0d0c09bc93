internal import MTTQText

/// The header of a table: the row among the first in which most columns are known (tables.md,
/// “Finding the table”).
struct TableHeader: Sendable {
  /// The number of its lowest row.
  let lastRow: Int
  /// What is known, from left to right.
  private(set) var known: [(place: Int, text: String, column: TableColumn)] = []
  /// Headers that nothing is known of.
  private(set) var unknown: [(place: Int, text: String)] = []
  /// Headers that cannot be read, as their text is in another encoding.
  private(set) var unread: [(place: Int, cell: TableCell)] = []
  /// The columns that have a header, known or not.
  private(set) var named: Set<Int> = []
  /// The last of them; 0 where there is none.
  private(set) var width = 0
  let row: TableRow

  /// How many rows at the top of a table are looked at.
  static let depth = 20
  /// How many rows a header has at most.
  private static let highest = 10

  var places: [TableColumn: Int] {
    Dictionary(known.map { ($0.column, $0.place) }, uniquingKeysWith: { first, _ in first })
  }

  private var score: Int { Set(known.map(\.column)).count }

  /// Finds it; nil where no row has two columns that are known, but for a table of one column.
  static func find(in table: Table, _ names: ColumnNames) -> TableHeader? {
    var head: [TableRow] = []
    for row in table.rows {
      head.append(row)
      if head.count == depth + highest { break }
    }
    let merges = table.merged.filter { $0.rows.lowerBound <= head.last?.number ?? 0 }
    var best: TableHeader?
    for place in head.indices.prefix(depth) {
      let header = TableHeader(head[place...], merges, names)
      if header.score > max(1, best?.score ?? 0) { best = header }
    }
    if let best { return best }
    guard let first = head.first, let column = first.cells.first?.column,
      head.allSatisfy({ $0.cells.count == 1 && $0.cells[0].column == column }),
      table.rows.allSatisfy({ $0.cells.allSatisfy { $0.column == column } })
    else { return nil }
    return TableHeader(head[...], merges, names)
  }

  /// The header that begins with the first of the rows.
  private init(_ rows: ArraySlice<TableRow>, _ merges: [CellRange], _ names: ColumnNames) {
    let first = rows[rows.startIndex]
    let downward =
      merges.filter {
        $0.rows.lowerBound == first.number && first.cell($0.columns.lowerBound) != nil
      }.map(\.rows.count).max() ?? 1
    let last = first.number + min(downward, TableHeader.highest) - 1
    let block = rows.prefix { $0.number <= last }
    row = first
    lastRow = last
    let columns = Set(block.flatMap { $0.cells.map(\.column) }).sorted()
    let parents = block.count > 1 ? block.map { TableHeader.parents(in: $0, merges) } : []
    for column in columns {
      let cells = block.compactMap { $0.cell(column) }
      guard let lowest = cells.last else { continue }
      named.insert(column)
      width = column
      guard let text = lowest.headerText else {
        unread.append((column, lowest))
        continue
      }
      var meaning = names.meaning(of: text)
      var whole = text
      if meaning == nil, block.count > 1 {
        whole = TableHeader.texts(above: column, block, parents).joined(separator: " ")
        meaning = names.meaning(of: whole)
      }
      switch meaning {
      case .column(let known): self.known.append((column, whole, known))
      case .passedOver:
        if ColumnNames.isRecordedAlready(whole) { hasRecordedAlready = true }
      case nil: unknown.append((column, whole))
      }
    }
  }

  /// The texts of a column from top to bottom; of a cell merged across, that of its first.
  private static func texts(
    above column: Int, _ block: ArraySlice<TableRow>, _ parents: [[Int: Int]]
  ) -> [String] {
    zip(block, parents).compactMap { row, parents in
      if let cell = row.cell(column) { return cell.headerText }
      return parents[column].flatMap { row.cell($0)?.headerText }
    }
  }

  /// Of the columns of a row that are merged with one to their left, that one.
  private static func parents(in row: TableRow, _ merges: [CellRange]) -> [Int: Int] {
    var parents: [Int: Int] = [:]
    var steps = 0
    for range in merges where range.rows.lowerBound == row.number && range.columns.count > 1 {
      for column in range.columns.dropFirst() {
        parents[column] = range.columns.lowerBound
        steps += 1
        // More than a sheet has columns are merged over one another.
        if steps > mostParents { return parents }
      }
    }
    return parents
  }

  private static let mostParents = 20_000

  /// Whether a column tells what is recorded already, as forms have it.
  private(set) var hasRecordedAlready = false

  /// Whether a row that counts on may be one of figures after all: it has few, and no brackets.
  func mayBeFigures(_ row: TableRow) -> Bool {
    row.cells.count < 4
      && row.cells.allSatisfy {
        $0.headerText?.utf8.allSatisfy { (0x30...0x39).contains($0) } == true
      }
  }

  /// Whether a row below only counts the columns on: `1 2 3`, `(1) (2)`, `A B 1 2`.
  func isCounting(_ row: TableRow) -> Bool {
    guard row.cells.count > 1 else { return false }
    var letter: UInt8 = 0x41
    var number = 1
    for cell in row.cells {
      guard let text = cell.headerText else { return false }
      let bare = text.filter { !"() .".contains($0) }
      if number == 1, bare.utf8.count == 1, bare.uppercased().utf8.first == letter {
        letter += 1
      } else if bare == "\(number)" || bare.hasPrefix("\(number)=") {
        number += 1
      } else {
        return false
      }
      if letter > 0x5A { return false }
    }
    return true
  }
}

extension TableCell {
  /// What it says as a header; nil where it cannot be read.
  var headerText: String? {
    switch content {
    case .text(let text): text
    case .number(let number, _): number.description
    case .day(let day): VietnameseDate.short(day)
    case .truth, .noDay, .error, .uncomputed: ""
    case .old, .unicode: nil
    }
  }
}
