internal import MTTQText

/// What rows of tables are made from, and the columns with which each of them begins.
package protocol ExportSource: SendableMetatype {
  static var headColumns: [ExportColumn] { get }
  var head: [ExportCell] { get }
}

/// A table, and how its rows are made.
///
///     ExportRows<ExportedReport>(
///       "fund_figure", rows: { $0.rows("funds") },
///       [.place, .text("fund", at: "id"), .text("name"), .quantity("income", at: "in")])
package struct ExportRows<Source: ExportSource>: Sendable {
  package let table: ExportTable
  private let cells: @Sendable (Source) -> [[ExportCell]]

  /// - Parameters:
  ///   - guardian: what it stands behind beside its layer.
  ///   - rows: the rows of a source, in the order in which they are written.
  init<Row>(
    _ name: String, _ layer: ExportTable.Layer = .figures,
    behind guardian: ExportTable.Guardian? = nil,
    rows: @escaping @Sendable (Source) -> [Row], _ columns: [ValueColumn<Row>]
  ) {
    table = ExportTable(
      name: name, layer: layer, guardian: guardian,
      columns: Source.headColumns + columns.map(\.column))
    cells = { source in rows(source).map { row in columns.map { $0.read(row) } } }
  }

  /// The rows that a source gives, with the columns that are asked for.
  package func rows(of source: Source, choice: ExportChoice) -> [[ExportCell]] {
    let (head, rows) = (source.head, cells(source))
    let written = table.columns.map(choice.includes)
    guard written.contains(false) else { return rows.map { head + $0 } }
    return rows.map { row in
      zip(head + row, written).compactMap { $1 ? $0 : nil }
    }
  }
}

/// A column, and how its value is read from a row.
struct ValueColumn<Row>: Sendable {
  let column: ExportColumn
  let read: @Sendable (Row) -> ExportCell
}

extension ValueColumn {
  static func text(_ name: String, _ read: @escaping @Sendable (Row) -> String?) -> Self {
    Self(column: ExportColumn(name, .text)) { ExportCell(read($0)) }
  }

  static func whole(_ name: String, _ read: @escaping @Sendable (Row) -> Int?) -> Self {
    Self(column: ExportColumn(name, .integer)) { ExportCell(read($0)) }
  }

  static func quantity(_ name: String, _ read: @escaping @Sendable (Row) -> Quantity?) -> Self {
    Self(column: ExportColumn(name, .quantity)) { ExportCell(read($0)) }
  }

  static func day(_ name: String, _ read: @escaping @Sendable (Row) -> CalendarDate?) -> Self {
    Self(column: ExportColumn(name, .date)) { ExportCell(read($0)) }
  }

  static func truth(_ name: String, _ read: @escaping @Sendable (Row) -> Bool?) -> Self {
    Self(column: ExportColumn(name, .boolean)) { ExportCell(read($0)) }
  }
}

/// An entry of a list with its place in it, from 0.
struct Placed<Entry: Sendable>: PlacedRow {
  let place: Int
  let entry: Entry
}

extension Array where Element: Sendable {
  /// Each entry with its place.
  var placed: [Placed<Element>] { enumerated().map { Placed(place: $0.offset, entry: $0.element) } }
}

/// A row that knows its place in a list, from 0.
protocol PlacedRow: Sendable {
  var place: Int { get }
}

extension ValueColumn where Row: PlacedRow {
  /// The place of a row in its list, `n`.
  static var place: ValueColumn { .whole("n") { $0.place } }
}
