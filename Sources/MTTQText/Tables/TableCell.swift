/// A cell of a table that holds something, with what kind of thing it is.
package struct TableCell: Hashable, Sendable {
  /// Counted from 1.
  package let column: Int
  package let content: Content
  /// Where it stands in the text of a CSV table.
  let range: Range<Int>

  package enum Content: Hashable, Sendable {
    /// Without doubled blanks and blanks around, in normal form C; never empty.
    case text(String)
    /// A number of a workbook; of a percentage the hundredth part.
    case number(SheetNumber, isPercent: Bool)
    case day(CalendarDate)
    /// A number in the format of a day that is no day of the calendar.
    case noDay
    case truth(Bool)
    /// An error of the spreadsheet, such as `#REF!`.
    case error
    /// A formula that was never computed.
    case uncomputed
    /// Text in an old encoding.
    case old(LegacyText)
    /// Text in Unicode where an old encoding was chosen.
    case unicode(LegacyText)
  }

  /// The text; nil where the cell is of another kind.
  package var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}

/// A row of a table that holds something.
package struct TableRow: Hashable, Sendable {
  /// Counted as a spreadsheet counts, the first row being row 1.
  package let number: Int
  /// From left to right; empty ones are left out.
  package let cells: [TableCell]
  /// Whether the program hides it.
  package let isHidden: Bool
  /// What is wrong with the quotes of a CSV row.
  let fault: CSVReader.Fault?

  /// Whether its cells can be told apart.
  package var isSound: Bool { fault == nil }

  /// The cell of a column; nil where it is empty.
  package func cell(_ column: Int) -> TableCell? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }
}
