package import MTTQText

/// A list of households, read against a plan and its register: all its rows, or all that is wrong.
package struct HouseholdTable {
  /// The households in the order of the rows; empty where anything is wrong. No finding shows the
  /// text of the list, as people stand in it.
  package let rows: TableRows<HouseholdEntry>

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
    var reading = HouseholdTableReading(plan, register)
    // A list with ids may only amend; one without them must say who and where.
    let layout = TableLayout(
      names: .households(of: plan), needs: [], either: [.head, .householdID],
      year: ReportCalendar(plan: plan).days, isPersonal: true,
      skipsUnknown: skipsUnknown)
    rows = TableRows(file, sheet, layout) { reader in
      reading.survey(reader)
    } _: { reader, row in
      reading.entry(of: row, &reader).map { [$0] } ?? []
    }
  }
}

/// The reading of a list of households.
private struct HouseholdTableReading {
  private let areas: NamedEntries
  private let organisations: NamedEntries
  private var identifiers: HouseholdRowIdentifiers

  init(_ plan: Plan, _ register: Register?) {
    areas = NamedEntries.areas(plan).indexed
    organisations = NamedEntries.organisations(plan).indexed
    identifiers = HouseholdRowIdentifiers(register)
  }

  mutating func survey(_ reader: TableReader) { identifiers.survey(reader) }

  mutating func entry(of row: TableRow, _ reader: inout TableReader) -> HouseholdEntry? {
    var values: [HouseholdKey: JSONNode] = [:]
    for (key, column) in TableColumn.householdKeys where key != .id {
      values[key] = value(of: key, column, row, &reader)
    }
    let (head, area) = (values[.head]?.text, values[.area]?.text)
    let isAreaSound = area != nil || reader.cell(.area, row) == nil
    guard
      let id = identifiers.id(of: row, head: head, area: area, isAreaSound, &reader)
    else { return nil }
    if !identifiers.isKnown(id) {
      for column in [TableColumn.head, .status] where reader.cell(column, row) == nil {
        reader.add(TextFault.newHouseholdNeeds, column, row)
      }
    }
    return HouseholdEntry(id: id, saying: values)
  }

  /// What a cell says of a key: read by the key's shape, but for what spreadsheets spoil and what
  /// offices write in ways of their own.
  private mutating func value(
    of key: HouseholdKey, _ column: TableColumn, _ row: TableRow, _ reader: inout TableReader
  ) -> JSONNode? {
    switch key {
    case .status:
      return reader.node(column, row) { text throws(TextFault) in
        .string(try HouseholdCells.status(text, among: HouseholdStatus.registered).rawValue)
      }
    case .standard:
      return reader.node(column, row) { text throws(TextFault) in
        .string(try HouseholdCells.choice(text.replacingDashes, RegisterChoice.standards))
      }
    case .needs: return list(column, row, &reader, HouseholdCells.helpForm)
    case .personalId: return text(column, row, &reader, HouseholdCells.personalID)
    case .phone: return text(column, row, &reader, HouseholdCells.phone)
    case .sex:
      return reader.node(column, row) { text throws(TextFault) in
        .string(try HouseholdCells.choice(text, RegisterChoice.sexes, isPersonal: true))
      }
    default: return value(of: key.field.shape, column, row, &reader)
    }
  }

  private mutating func value(
    of shape: Shape, _ column: TableColumn, _ row: TableRow, _ reader: inout TableReader
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
      return list(column, row, &reader) { part throws(TextFault) in
        try HouseholdCells.choice(part, choices)
      }
    case .reference(.area): return reader.id(column, row, areas).map { .string($0) }
    case .list(.reference(.organisation), _):
      let organisations = organisations
      return list(column, row, &reader) { part throws(TextFault) in try organisations.id(part) }
    default: return text(column, row, &reader, TextFault.word)
    }
  }

  /// A name or a word; a number that the program made of it loses no digit.
  private mutating func text(
    _ column: TableColumn, _ row: TableRow, _ reader: inout TableReader,
    _ read: (String) throws(TextFault) -> String
  ) -> JSONNode? {
    reader.read(column, row, read).map { .string($0) }
  }

  private mutating func list(
    _ column: TableColumn, _ row: TableRow, _ reader: inout TableReader,
    _ read: (String) throws(TextFault) -> String
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
  fileprivate static let newHouseholdNeeds = TextFault(
    Wording(vi: "ô trống, mà hộ này chưa có trong sổ", en: "empty, and the household is new"),
    Wording(
      vi: "hộ mới cần có họ tên chủ hộ và diện hộ",
      en: "a new household needs a head and a status"))
}
