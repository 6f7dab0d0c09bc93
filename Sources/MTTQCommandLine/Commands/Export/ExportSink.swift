internal import MTTQCore
internal import MTTQRendering

/// Where the rows of an export go, in the order of the books.
protocol ExportSink: ~Copyable {
  /// The rows of a book or report file follow, of a campaign year.
  mutating func begin(_ book: String, year: Int) throws(Interruption)

  /// Takes rows of the book that was begun last; before the first, those that are of none.
  mutating func add(_ rows: [[ExportCell]], to table: ExportTable) throws(Interruption)
}
