/// A cell that holds something.
package struct SheetCell: Hashable, Sendable {
  /// Counted from 1.
  package let column: Int
  package let value: Value

  package enum Value: Hashable, Sendable {
    /// UTF-8, as it stands.
    case text(ArraySlice<UInt8>)
    case number(SheetNumber, isPercent: Bool)
    case day(CalendarDate)
    /// A number in the format of a day, or text for one, that is none of the calendar.
    case noDay(ArraySlice<UInt8>)
    case truth(Bool)
    /// What went wrong in a formula, `#REF!`.
    case error(String)
    /// A formula that was never computed; of another, what it came to when the workbook was saved.
    case uncomputed
  }
}

/// A row with a cell that holds something, or that is hidden.
package struct SheetRow: Hashable, Sendable {
  /// Counted from 1.
  package let number: Int
  package let isHidden: Bool
  /// From left to right; those that hold nothing are left out.
  package let cells: [SheetCell]
}
