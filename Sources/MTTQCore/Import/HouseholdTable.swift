package import MTTQText

/// A list of households, read against a plan and its register: all its rows, or all that is wrong.
package struct HouseholdTable {
  /// The households in the order of the rows; empty where anything is wrong.
  package let entries: [HouseholdEntry]
  /// Every bad cell, with its row and column; none shows the text of the list, as people stand in
  /// it.
  package let findings: [Diagnostic]

  /// What there is to tell of the table.
  package let notes: TableNotes

  /// Reads a list.
  ///
  /// An empty cell says nothing. A household that the register does not have needs a head and a
  /// status; one without an id gets one from its head's name and area.
  ///
  /// - Parameters:
  ///   - sheet: the sheet of a workbook that the list stands on; nil for the first that has one.
  ///   - skipsUnknown: whether columns that are not known are passed over.
  package init(
    _ file: TableFile, sheet: Workbook.SheetEntry? = nil, plan: Plan, register: Register?,
    skipsUnknown: Bool = false
  ) {
    do throws(Diagnostic) {
      let names = ColumnNames.households(of: plan)
      let found = try FoundTable.all(
        in: file, sheet, names, needs: [.head, .status], isPersonal: true
      ) { $0[.householdID] != nil || ($0[.head] != nil && $0[.status] != nil) }
      guard let found = found.first else {
        (entries, findings, notes) = ([], [], TableNotes())
        return
      }
      var reading = HouseholdTableReading(found, plan: plan, register: register)
      let entries = reading.entries(names, skipsUnknown: skipsUnknown)
      findings = reading.reader.findings.all
      notes = reading.reader.notes
      self.entries = findings.isEmpty ? entries : []
    } catch {
      (entries, findings, notes) = ([], [error.withoutText], TableNotes())
    }
  }
}

/// The reading of a list of households, gathering what is wrong.
private struct HouseholdTableReading {
  private(set) var reader: TableReader
  private let areas: NamedEntries
  private let organisations: NamedEntries
  private var identifiers: HouseholdRowIdentifiers

  init(_ found: FoundTable, plan: Plan, register: Register?) {
    reader = TableReader(found, isPersonal: true)
    areas = NamedEntries.areas(plan).indexed
    organisations = NamedEntries.organisations(plan).indexed
    identifiers = HouseholdRowIdentifiers(register)
  }

  mutating func entries(_ names: ColumnNames, skipsUnknown: Bool) -> [HouseholdEntry] {
    guard reader.readHeader(names, needs: needed, skipsUnknown: skipsUnknown) else { return [] }
    identifiers.survey(reader)
    var entries: [HouseholdEntry] = []
    while let row = reader.nextRow() {
      if let entry = entry(of: row) { entries.append(entry) }
    }
    reader.finish()
    return entries
  }

  /// A list with ids may only amend; one without them must say who and where.
  private var needed: [TableColumn] {
    reader.has(.householdID) ? [] : [.head, .status]
  }

  private mutating func entry(of row: TableRow) -> HouseholdEntry? {
    var values: [HouseholdKey: JSONNode] = [:]
    for (key, column) in TableColumn.householdKeys where key != .id {
      values[key] = value(of: key, column, row)
    }
    let (head, area) = (values[.head]?.text, values[.area]?.text)
    let isAreaSound = area != nil || reader.cell(.area, row) == nil
    guard
      let id = identifiers.id(of: row, head: head, area: area, isAreaSound, &reader)
    else { return nil }
    if !identifiers.isKnown(id) {
      for column in [TableColumn.head, .status] where reader.cell(column, row) == nil {
        reader.add(.newHouseholdNeeds(id), column, row)
      }
    }
    return HouseholdEntry(id: id, saying: values)
  }

  /// What a cell says of a key: read by the key's shape, but for what spreadsheets spoil and what
  /// offices write in ways of their own.
  private mutating func value(
    of key: HouseholdKey, _ column: TableColumn, _ row: TableRow
  ) -> JSONNode? {
    switch key {
    case .status:
      return reader.node(column, row) { text throws(TextFault) in
        .string(try HouseholdCells.status(text).rawValue)
      }
    case .standard:
      return reader.node(column, row) { text throws(TextFault) in
        .string(try HouseholdCells.choice(text.replacingDashes, RegisterChoice.standards))
      }
    case .personalId: return text(column, row, HouseholdCells.personalID)
    case .phone: return text(column, row, HouseholdCells.phone)
    case .sex:
      return reader.node(column, row) { text throws(TextFault) in
        .string(try HouseholdCells.choice(text, RegisterChoice.sexes, isPersonal: true))
      }
    default: return value(of: key.field.shape, column, row)
    }
  }

  private mutating func value(
    of shape: Shape, _ column: TableColumn, _ row: TableRow
  ) -> JSONNode? {
    switch shape {
    case .date: return reader.day(column, row).map { .string($0.description) }
    case .boolean:
      return reader.node(column, row) { text throws(TextFault) in
        .bool(try HouseholdCells.choice(text, HouseholdCells.truths) == "true")
      }
    case .integer(let range):
      return reader.quantity(column, row) { cell throws(CellFault) in
        try HouseholdCells.whole(cell, in: range)
      }.map { number in
        reader.sum(Quantity(number), column)
        return .number(number)
      }
    case .choice(let choices):
      return reader.node(column, row) { text throws(TextFault) in
        .string(try HouseholdCells.choice(text, choices))
      }
    case .list(.choice(let choices), _):
      return list(column, row) { part throws(TextFault) in
        try HouseholdCells.choice(part, choices)
      }
    case .reference(.area): return reader.id(column, row, areas).map { .string($0) }
    case .list(.reference(.organisation), _):
      let organisations = organisations
      return list(column, row) { part throws(TextFault) in try organisations.id(part) }
    default: return text(column, row, TextFault.word)
    }
  }

  /// A name or a word; a number that the program made of it loses no digit.
  private mutating func text(
    _ column: TableColumn, _ row: TableRow, _ read: (String) throws(TextFault) -> String
  ) -> JSONNode? {
    reader.read(column, row, read).map { .string($0) }
  }

  private mutating func list(
    _ column: TableColumn, _ row: TableRow, _ read: (String) throws(TextFault) -> String
  ) -> JSONNode? {
    reader.node(column, row) { text throws(TextFault) in
      .array(try CellList.values(text, commas: 2, read).map { .string($0) })
    }
  }
}

extension String {
  /// Years are often joined by a longer dash.
  fileprivate var replacingDashes: String {
    String(filter { !$0.isWhitespace }.map { $0 == "–" || $0 == "—" ? "-" : $0 })
  }
}

extension TextFault {
  fileprivate static func newHouseholdNeeds(_ id: String) -> TextFault {
    TextFault(
      Wording(
        vi: "ô trống, mà hộ \(id) chưa có trong sổ", en: "empty, and household \(id) is new"),
      Wording(
        vi: "hộ mới cần có họ tên chủ hộ và diện hộ",
        en: "a new household needs a head and a status"))
  }
}
