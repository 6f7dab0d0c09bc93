package import MTTQText

/// A sheet of a workbook: a table under its title.
package struct WorkbookSheet: Hashable, Sendable {
  var name: String
  /// What must be said before anything else; empty for a sound book.
  let notices: [String]
  let title: String
  /// Whose table it is and of which day, a line each.
  let lines: [String]
  /// The titles of the columns, one at least.
  let columns: [String]
  /// As many cells in each as there are columns.
  let rows: [[Cell]]
  /// Where it is to be filled in.
  var form: SheetForm?

  package init(
    name: String, notices: [String] = [], title: String, lines: [String], columns: [String],
    rows: [[Cell]]
  ) {
    self.name = name
    self.notices = notices
    self.title = title
    self.lines = lines
    self.columns = columns
    self.rows = rows
  }

  package enum Cell: Hashable, Sendable {
    /// A text, never a formula; so are ids and telephones, whatever their digits.
    case text(String)
    case number(Quantity)
    case day(CalendarDate)
    case empty
    /// Which row it is, in the middle of its column.
    case ordinal(String)
    /// An id that is for the program that reads the table back, small.
    case code(String)
    /// What somebody is to fill in.
    case entry(Entry)
  }

  package enum Entry: Hashable, Sendable {
    case number
    /// A number that has no fractions, shown in groups of three digits.
    case whole
    case words
  }
}

extension WorkbookSheet {
  /// A sheet of a table with all of its columns, those for programs too.
  init(
    name: String, notices: [String] = [], title: String, lines: [String], table: PrintedTable
  ) {
    self.init(
      name: name, notices: notices, title: title, lines: lines,
      columns: table.columns.map(\.title), rows: table.rows.map { $0.map(\.asData) })
  }
}

extension PrintedTable.Cell {
  /// What a spreadsheet has of it: as in CSV nothing where nothing was recorded.
  fileprivate var asData: WorkbookSheet.Cell {
    switch self {
    case .text(let text, _): text.isEmpty ? .empty : .text(text)
    case .number(let quantity, _): .number(quantity)
    case .day(let day, _): .day(day)
    case .bar(let bar, _): .number(bar.percent)
    case .unrecorded, .empty: .empty
    }
  }
}
