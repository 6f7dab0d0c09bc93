internal import MTTQCore
package import MTTQText

/// A list of a book on a day as a table: what CSV and a workbook have of it, with ids and without
/// layout.
package struct PrintedList: Hashable, Sendable {
  /// What the sheet is called, in Vietnamese as all sheets are.
  let sheet: String
  let title: String
  let unit: Unit
  /// The title of the plan.
  let subject: String
  let day: CalendarDate
  let language: Language
  let table: PrintedTable
  /// What must be said before anything else.
  var notices: [String] = []

  init(
    _ title: Wording, of plan: Plan, asOf day: CalendarDate, language: Language,
    table: PrintedTable
  ) {
    sheet = title.vietnamese
    self.title = title(language)
    unit = plan.unit
    subject = plan.title
    self.day = day
    self.language = language
    self.table = table
  }

  /// The table as CSV.
  package func csv(_ separator: CSVText.Separator = .comma) -> String {
    TableCSV.text(table, separator: separator)
  }

  /// The bytes of a workbook of one sheet.
  package var workbook: [UInt8] {
    let day = Wording.asOf(day)(language)
    let sheet = WorkbookSheet(
      name: sheet, notices: notices, title: title, lines: ["\(unit.issuer). \(day)"],
      table: table)
    let properties = PrintedProperties(
      title: "\(title). \(day)", author: unit.issuer, subject: subject, day: self.day)
    return WorkbookXLSX.bytes(PrintedWorkbook(sheets: [sheet], properties: properties))
  }
}

extension PrintedTable.Cell {
  /// A day as the language writes it; empty where there is none.
  static func day(_ day: CalendarDate?, in language: Language) -> PrintedTable.Cell {
    day.map { .day($0, shown: $0.words(language)) } ?? .empty
  }

  /// Whether something is so.
  static func truth(_ isSo: Bool) -> PrintedTable.Cell { .text(isSo ? "có" : "không") }

  /// A count; empty where there is none.
  static func count(_ count: Int?) -> PrintedTable.Cell {
    count.map { .number(Quantity($0)) } ?? .empty
  }
}

extension Wording {
  fileprivate static func asOf(_ day: CalendarDate) -> Wording {
    Wording(vi: "Tính đến ngày \(day.words())", en: "As of \(day.words(.english))")
  }
}
