/// A place in a sheet, row and column counted from 1.
package struct CellReference: Hashable, Sendable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// Reads `B7`; nil where it is none, whatever the sheet's bounds are.
  init?(_ text: ArraySlice<UInt8>) {
    var column = 0
    var place = text.startIndex
    while place < text.endIndex {
      let letter = (text[place] & 0xDF) &- UInt8(ascii: "A")
      guard letter < 26, text[place] >= UInt8(ascii: "A") else { break }
      column = column * 26 + Int(letter) + 1
      place += 1
      guard place - text.startIndex <= 7 else { return nil }
    }
    guard column > 0, let row = Int(digits: text[place...]), row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The letters of a column.
  package static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension CellReference: CustomStringConvertible {
  package var description: String { "\(CellReference.letters(ofColumn: column))\(row)" }
}

/// A rectangle of a sheet.
package struct CellRange: Hashable, Sendable {
  private let firstRow: Int32
  private let lastRow: Int32
  private let firstColumn: Int32
  private let lastColumn: Int32

  package var rows: ClosedRange<Int> { Int(firstRow)...Int(lastRow) }
  package var columns: ClosedRange<Int> { Int(firstColumn)...Int(lastColumn) }

  /// Reads `A1:B7`, or one cell; nil where it is none or leaves the sheet.
  init?(_ text: ArraySlice<UInt8>) {
    let ends = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = CellReference(ends[0]),
      let last = CellReference(ends[ends.count - 1]),
      first.row <= last.row, first.column <= last.column,
      last.row <= CellReference.mostRows, last.column <= CellReference.mostColumns
    else { return nil }
    firstRow = Int32(first.row)
    lastRow = Int32(last.row)
    firstColumn = Int32(first.column)
    lastColumn = Int32(last.column)
  }
}
