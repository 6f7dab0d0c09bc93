package import MTTQText

/// A table whose header was found.
package struct FoundTable: Sendable {
  package let table: Table
  let header: TableHeader
  /// What the first cell says of the form that the table is; nil of any other table.
  package let form: FormMark?
  /// Whether the first cell begins as that of a form and is none.
  let isBrokenForm: Bool

  /// Whether it is a form, or was one.
  fileprivate var isForm: Bool { form != nil || isBrokenForm || header.hasRecordedAlready }
}

extension FoundTable {
  /// The tables of a file that has them with these columns: the text, the sheet that is named, else
  /// of forms every sheet, of others the first that has the columns (tables.md).
  ///
  /// - Parameters:
  ///   - needs: the columns that are told where there is none.
  ///   - isWhole: whether the columns found are all that is needed.
  /// - Throws: `table/header` where there is none, `table/file`, `table/syntax`.
  static func all(
    in file: TableFile, _ entry: Workbook.SheetEntry?, _ names: ColumnNames,
    needs: [TableColumn], isPersonal: Bool, where isWhole: ([TableColumn: Int]) -> Bool
  ) throws(Diagnostic) -> [FoundTable] {
    var file = file
    if file.sheets.isEmpty {
      var best: FoundTable?
      for table in file.readings {
        guard let found = FoundTable(table, names) else { continue }
        if found.header.places.count > best?.header.places.count ?? 0 { best = found }
      }
      if let best { return [best] }
      throw .noHeader(in: file.readings, of: file.path, names, needs, isPersonal)
    }
    var tables: [Table] = []
    var forms: [FoundTable] = []
    let entries =
      entry.map { [$0] } ?? file.sheets.filter { $0.visibility == .visible && $0.holdsCells }
    for entry in entries {
      guard let table = try file.table(entry) else { continue }
      tables.append(table)
      guard let found = FoundTable(table, names) else { continue }
      if found.isForm {
        forms.append(found)
      } else if forms.isEmpty, isWhole(found.header.places) {
        // The sheets behind it are not wanted, and not opened.
        return [found]
      }
    }
    if !forms.isEmpty { return forms }
    // None has all that is needed: the one that has most is told of.
    let likeliest = tables.compactMap { FoundTable($0, names) }
      .max { $0.header.places.count < $1.header.places.count }
    if let likeliest { return [likeliest] }
    throw .noHeader(in: tables, of: file.path, names, needs, isPersonal)
  }

  private init?(_ table: Table, _ names: ColumnNames) {
    guard let header = TableHeader.find(in: table, names) else { return nil }
    self.table = table
    self.header = header
    let first = table.rows.first { _ in true }?.cell(1)?.text
    form = first.flatMap { FormMark($0) }
    isBrokenForm = form == nil && first?.hasPrefix("mttq-form") == true
  }
}

extension TableReader {
  /// Tells what is wrong with the header; false where the cells below cannot be told apart.
  ///
  /// - Parameter skipsUnknown: whether columns that are not known are passed over.
  mutating func readHeader(
    _ names: ColumnNames, needs required: [TableColumn], skipsUnknown: Bool
  ) -> Bool {
    var isClear = true
    for (place, cell) in header.unread {
      if let fault = CellFault(cell.content) {
        add(.unreadHeader(fault, table.place(header.row, place)))
        isClear = false
      }
    }
    var met: Set<TableColumn> = []
    for (place, text, column) in header.known where !met.insert(column).inserted {
      add(.columnTwice(text, table.place(header.row, place)))
      isClear = false
    }
    // The one column of a list without a header is what people are called.
    let unknown = header.unknown.map { place, text in
      let isPerson = isPersonal && header.known.isEmpty
      return (place: place, text: isPerson ? CellReference.letters(ofColumn: place) : text)
    }
    if skipsUnknown {
      if !unknown.isEmpty { note(.unknownPassedOver(unknown.map(\.text))) }
    } else {
      for (place, text) in unknown {
        // The other columns are read all the same, so that everything is told at once.
        add(.unknownColumn(text, among: names, table.place(header.row, place)))
      }
    }
    for column in required where !has(column) {
      add(.missingColumn(column, table.place(header.row, header.row.cells.first?.column ?? 1)))
      isClear = false
    }
    return isClear
  }
}

extension Diagnostic {
  /// What to say where no table was found in a file.
  fileprivate static func noHeader(
    in tables: [Table], of path: String, _ names: ColumnNames, _ needs: [TableColumn],
    _ isPersonal: Bool
  ) -> Diagnostic {
    for (reading, table) in tables.enumerated() {
      for row in table.rows.prefix(TableHeader.depth) {
        // Quotes do not match where a text is read with another separator than its own.
        if reading == 0, let fault = table.fault(of: row) {
          return isPersonal ? fault.withoutText : fault
        }
        for cell in row.cells {
          switch cell.content {
          case .old, .unicode:
            if let fault = CellFault(cell.content) {
              return .unreadHeader(fault, table.place(row, cell.column)).withoutText
            }
          default: break
          }
        }
      }
    }
    let place = tables.first?.start.withoutText ?? Place(path: path, line: 1, column: 1)
    let needed = (needs.isEmpty ? names.columns : needs).map(\.title).joined(separator: ", ")
    let begins = isPersonal ? [] : tables.filter { $0.sheet != nil }.prefix(8).map(\.beginning)
    let shown = begins.isEmpty ? "" : "; " + begins.joined(separator: "; ")
    let isEmpty = tables.allSatisfy { $0.rows.first { _ in true } == nil }
    return Diagnostic(
      .tableHeader, at: place,
      isEmpty
        ? Wording(vi: "bảng trống", en: "the table is empty")
        : Wording(
          vi: "không thấy dòng tên cột trong \(TableHeader.depth) dòng đầu",
          en: "none of the first \(TableHeader.depth) rows names the columns"),
      hint: Wording(
        vi: "cần một dòng có các cột: \(needed)\(shown)",
        en: "a row with these columns is needed: \(needed)\(shown)"))
  }

  fileprivate static func unreadHeader(_ fault: CellFault, _ place: Place) -> Diagnostic {
    Diagnostic(fault.code, at: place, fault.message, hint: fault.hint)
  }
}

extension Table {
  /// What a sheet begins with: its name and its first text.
  fileprivate var beginning: String {
    let text = rows.first { _ in true }?.cells.first?.headerText ?? ""
    return "[\(sheet ?? "")] \(text.truncated(to: 40))"
  }
}
