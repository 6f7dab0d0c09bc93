package import MTTQText

/// Tables of results, read against a plan as if they were one: all their rows, or all that is wrong
/// with them.
///
///     var tables = ResultTables(plan: plan, register: register, day: today)
///     tables.read(file)
///     tables.findings.isEmpty ? tables.results : []
package struct ResultTables {
  /// The results in the order of the rows.
  package private(set) var results: [Record.Result] = []
  /// Every bad cell, with its row and column.
  package private(set) var findings: [Diagnostic] = []
  /// What there is to tell, by file and sheet.
  package private(set) var notes: [(path: String, sheet: String?, notes: TableNotes)] = []
  /// Who gave a figure, each once: a form's sender, else the areas, where there are none the
  /// organisations of the rows.
  package private(set) var senders: [Record.Sender] = []
  /// The forms that no figure was filled in, by what their first cell says.
  package private(set) var emptyForms: [FormMark] = []
  private var names: ResultNames
  private let day: CalendarDate
  private let skipsUnknown: Bool
  private let periods: [String: ClosedRange<CalendarDate>]

  /// - Parameters:
  ///   - day: that of rows which name none.
  ///   - skipsUnknown: whether columns that are not known are passed over.
  ///   - periods: the first and the last day counted of each report, for forms.
  package init(
    plan: Plan, register: Register?, day: CalendarDate, skipsUnknown: Bool = false,
    periods: [String: ClosedRange<CalendarDate>] = [:]
  ) {
    names = ResultNames(plan, register)
    self.day = day
    self.skipsUnknown = skipsUnknown
    self.periods = periods
  }

  /// Reads a file: the sheet that is named, of forms every one, else the first that has the columns.
  ///
  /// - Parameter told: called with the number of rows of this table that are read.
  package mutating func read(
    _ file: TableFile, sheet: Workbook.SheetEntry? = nil, told: (_ rows: Int) -> Void = { _ in }
  ) {
    do throws(Diagnostic) {
      let found = try FoundTable.all(
        in: file, sheet, names.columns, needs: [.indicator, .value], isPersonal: false
      ) { names.wide.keys.contains(where: $0.keys.contains) || $0.hasLongColumns }
      for table in found { read(table, told) }
    } catch {
      findings.append(error)
    }
  }

  private mutating func read(_ found: FoundTable, _ told: (Int) -> Void) {
    guard findings.count <= TableFindings.most else { return }
    var reading = ResultTableReading(found, names, day: day, skipsUnknown: skipsUnknown)
    let own = reading.results(periods: periods, told: told)
    names = reading.names
    results += own
    findings += reading.reader.findings.all
    notes.append((found.table.path, found.table.sheet, reading.reader.notes))
    guard !own.isEmpty else {
      if let form = found.form, form.id != nil { emptyForms.append(form) }
      return
    }
    for sender in reading.senders where !senders.contains(sender) { senders.append(sender) }
  }
}

extension [TableColumn: Int] {
  /// Whether they are those of a table with a row for each figure.
  var hasLongColumns: Bool {
    (self[.indicator] != nil || self[.code] != nil) && self[.value] != nil
  }
}
