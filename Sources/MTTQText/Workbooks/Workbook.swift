/// A workbook as ECMA-376 has it, transitional or strict, with macros or without, none of which run.
///
///     var workbook = try Workbook(bytes)
///     let entry = workbook.sheets.first { $0.visibility == .visible && $0.holdsCells }
///     let sheet = try entry.map { try workbook.sheet($0) }
///
/// Only the workbook itself, what leads to its parts, its styles, its shared strings and the sheets
/// that are asked for are opened.
package struct Workbook: Sendable {
  /// In the order of their tabs.
  package let sheets: [SheetEntry]
  package let dates: DateSystem
  private var parts: WorkbookParts
  private let strings: SharedStrings
  private let styles: CellStyles

  /// A sheet as the workbook lists it.
  package struct SheetEntry: Hashable, Sendable {
    package let name: String
    package let visibility: Visibility
    /// Whether it is a sheet of cells, and not of a chart, a dialog or macros.
    package let holdsCells: Bool
    /// The name of its part.
    fileprivate let path: String
  }

  package enum Visibility: String, Hashable, Sendable {
    case visible
    case hidden
    /// So that only a program shows it again.
    case veryHidden
  }

  package init(_ bytes: [UInt8]) throws(WorkbookFault) {
    var parts = try WorkbookParts(bytes)
    let package = try Relationships(of: "", &parts)
    guard let path = package.first("officeDocument") else {
      throw WorkbookFault(.structure, .part("_rels/.rels"))
    }
    let reader = try parts.reader(path)
    let leads = try Relationships(of: path, &parts)
    (sheets, dates) = try Workbook.list(reader, leads)
    if let path = leads.first("styles") {
      styles = try CellStyles(parts.reader(path))
    } else {
      styles = CellStyles()
    }
    if let path = leads.first("sharedStrings") {
      strings = try SharedStrings(parts.reader(path))
    } else {
      strings = SharedStrings()
    }
    self.parts = parts
  }

  /// Reads a sheet; what all that are read hold together is bounded.
  package mutating func sheet(_ entry: SheetEntry) throws(WorkbookFault) -> Sheet {
    guard entry.holdsCells else { throw WorkbookFault(.structure, .part(entry.path)) }
    return try Sheet(
      SheetReader(
        parts.reader(entry.path), name: entry.name, strings: strings, styles: styles, dates: dates))
  }

  private static func list(
    _ reader: PartReader, _ leads: Relationships
  ) throws(WorkbookFault) -> ([SheetEntry], DateSystem) {
    var reader = reader
    var sheets: [SheetEntry] = []
    var dates = DateSystem.from1900
    try reader.begin(.workbook, .workbook)
    while let word = try reader.word(in: 1) {
      if word == .workbookPr, reader.isSet(.date1904) { dates = .from1904 }
      guard word == .sheets else { continue }
      while let word = try reader.word(in: 2) {
        guard word == .sheet else { continue }
        guard let name = reader.string(.name), let id = reader.string(.id, in: .relation),
          let lead = leads[id]
        else { throw reader.fault(.structure) }
        sheets.append(
          SheetEntry(
            name: String(decoding: SheetText.resolved(Array(name.utf8)[...]), as: UTF8.self),
            visibility: reader.string(.state).flatMap { Visibility(rawValue: $0) } ?? .visible,
            holdsCells: lead.type == "worksheet", path: lead.target))
      }
    }
    try reader.finish()
    return (sheets, dates)
  }
}
