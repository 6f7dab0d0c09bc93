package import MTTQText

/// What the rows of a table come to, or all that is wrong with them.
package struct TableRows<Element> {
  /// In the order of the rows; empty where anything is wrong.
  package let elements: [Element]
  /// Every bad cell, with its row and column.
  package let findings: [Diagnostic]
  /// What there is to tell of the table.
  package let notes: TableNotes

  /// Reads the table of a file that has the columns.
  ///
  /// - Parameters:
  ///   - sheet: the sheet of a workbook that it stands on; nil for the first that has the columns.
  ///   - begin: what is to be looked at before the rows.
  ///   - read: what a row comes to; faults are added to the reader.
  init(
    _ file: TableFile, _ sheet: Workbook.SheetEntry?, _ layout: TableLayout,
    begin: (TableReader) -> Void = { _ in }, _ read: (inout TableReader, TableRow) -> [Element]
  ) {
    do throws(Diagnostic) {
      let found = try FoundTable.all(
        in: file, sheet, layout.names, needs: layout.needs, isPersonal: layout.isPersonal,
        where: layout.isWhole)
      guard let found = found.first else {
        (elements, findings, notes) = ([], [], TableNotes())
        return
      }
      var reader = TableReader(found, isPersonal: layout.isPersonal, year: layout.year)
      let missing = layout.missing(in: found.header.places)
      var elements: [Element] = []
      if reader.readHeader(layout.names, needs: missing, skipsUnknown: layout.skipsUnknown) {
        begin(reader)
        while let row = reader.nextRow() { elements += read(&reader, row) }
        reader.finish()
      }
      findings = reader.findings.all
      notes = reader.notes
      self.elements = findings.isEmpty ? elements : []
    } catch {
      elements = []
      findings = [layout.isPersonal ? error.withoutText : error]
      notes = TableNotes()
    }
  }
}

/// Which columns a kind of table has.
struct TableLayout {
  let names: ColumnNames
  /// The columns that must be there.
  let needs: [TableColumn]
  /// Columns of which one must be there; empty where none need.
  var either: [TableColumn] = []
  /// The reporting year, of which a day without a year is.
  let year: ClosedRange<CalendarDate>
  /// Whether people stand in it, so that nothing of its text is told.
  var isPersonal = false
  /// Whether columns that are not known are passed over.
  var skipsUnknown = false

  func isWhole(_ places: [TableColumn: Int]) -> Bool { missing(in: places).isEmpty }

  /// What is needed and not there.
  func missing(in places: [TableColumn: Int]) -> [TableColumn] {
    let missing = needs.filter { places[$0] == nil }
    let hasEither = either.isEmpty || either.contains { places[$0] != nil }
    return missing + (hasEither ? [] : either.prefix(1))
  }
}
