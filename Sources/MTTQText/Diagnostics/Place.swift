/// Where a finding stands: a file, a line, a column, and the line itself to show it.
package struct Place: Hashable, Sendable {
  /// The file as the user named it.
  package let path: String
  /// The line, or the row of a sheet, counted from 1.
  package let line: Int
  /// The column, counted from 1, of a text in Unicode code points.
  package let column: Int
  /// The text of the line, without its line break; long lines are cut around the place.
  package let excerpt: String
  /// How many code points of `excerpt` stand before the place.
  package let excerptColumn: Int
  /// How many code points the fault covers on this line, at least 1.
  package let width: Int
  /// The sheet of a workbook, whose rows and columns `line` and `column` then are; nil of a text.
  package let sheet: String?

  package init(
    path: String, line: Int, column: Int, excerpt: String = "", excerptColumn: Int = 0,
    width: Int = 1, sheet: String? = nil
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
    self.width = width
    self.sheet = sheet
  }

  /// The place without the text that stands there.
  package var withoutText: Place { Place(path: path, line: line, column: column, sheet: sheet) }
}
