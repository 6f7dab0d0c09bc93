package import MTTQText

/// A list of households, read against a plan and its register: all its rows, or all that is wrong.
package struct HouseholdTable {
  /// The households in the order of the rows; empty where anything is wrong.
  package let entries: [HouseholdEntry]
  /// Every bad cell, with its row and column; none shows the text of the list, as people stand in it.
  package let findings: [Diagnostic]

  /// Reads a list.
  ///
  /// An empty cell says nothing. A household that the register does not have needs a head and a
  /// status; one without an id gets one from its head's name and area.
  package init(_ table: CSVTable, plan: Plan, register: Register?) {
    var reading = HouseholdTableReading(table, plan: plan, register: register)
    let entries = reading.entries()
    findings = reading.reader.findings.all
    self.entries = findings.isEmpty ? entries : []
  }
}

/// The reading of a list of households, gathering what is wrong.
private struct HouseholdTableReading {
  private(set) var reader: TableReader
  private let areas: PartNames
  private let organisations: PartNames
  private var identifiers: HouseholdRowIdentifiers

  init(_ table: CSVTable, plan: Plan, register: Register?) {
    reader = TableReader(table, columns: TableColumn.households, isPersonal: true)
    areas = PartNames.areas(plan)
    organisations = PartNames.organisations(plan)
    identifiers = HouseholdRowIdentifiers(register)
  }

  mutating func entries() -> [HouseholdEntry] {
    guard reader.readHeader(needs: needed, passingOver: TableColumn.passedOver) else { return [] }
    identifiers.survey(reader)
    var entries: [HouseholdEntry] = []
    for row in reader.table.rows {
      guard !reader.findings.isFull else { break }
      if let entry = entry(of: row), reader.findings.isEmpty { entries.append(entry) }
    }
    return entries
  }

  /// A list with ids may only amend; one without them must say who and where.
  private var needed: [TableColumn] {
    let hasID = reader.table.header.contains {
      TableColumn.named($0.text, among: [.householdID]) != nil
    }
    return hasID ? [] : [.head, .status]
  }

  private mutating func entry(of row: CSVTable.Row) -> HouseholdEntry? {
    let head = reader.read(.head, row, TextFault.plain)
    let area = reader.id(.area, row, areas)
    let status = reader.node(.status, row) { text throws(TextFault) in
      .string(try HouseholdCells.status(text).rawValue)
    }
    let members: [(String, JSONNode?)] = [
      ("head", head.map { .string($0) }), ("sortName", text(.sortName, row)),
      ("area", area.map { .string($0) }),
      ("status", status),
      ("since", reader.read(.since, row, VietnameseDate.day).map { .string($0.description) }),
      ("standard", choice(.standard, row, RegisterChoice.standards) { $0.replacingDashes }),
      ("urban", truth(.urban, row)),
      ("people", whole(.people, row, 0...1_000_000)),
      ("workers", whole(.workers, row, 0...1_000_000)),
      ("memberOf", memberOf(row)), ("special", list(.special, row, RegisterChoice.special)),
      ("lacks", list(.lacks, row, RegisterChoice.lacks)),
      ("needs", list(.needs, row, RegisterChoice.helpForms)),
      ("born", whole(.born, row, 1800...2199)), ("sex", choice(.sex, row, RegisterChoice.sexes)),
      ("ethnicity", text(.ethnicity, row)),
      ("personalId", reader.read(.personalID, row, HouseholdCells.personalID).map { .string($0) }),
      ("address", text(.address, row)),
      ("phone", reader.read(.phone, row, HouseholdCells.phone).map { .string($0) }),
    ]
    let isAreaSound = area != nil || reader.cell(.area, row) == nil
    guard
      let id = identifiers.id(of: row, head: head, area: area, isAreaSound, &reader)
    else { return nil }
    if !identifiers.isKnown(id) {
      for column in [TableColumn.head, .status] where reader.cell(column, row) == nil {
        reader.add(.newHouseholdNeeds(id), column, row)
      }
    }
    return HouseholdEntry(id: id, members)
  }

  private mutating func text(_ column: TableColumn, _ row: CSVTable.Row) -> JSONNode? {
    reader.read(column, row, TextFault.plain).map { .string($0) }
  }

  private mutating func whole(
    _ column: TableColumn, _ row: CSVTable.Row, _ range: ClosedRange<Int>
  ) -> JSONNode? {
    reader.read(column, row) { text throws(TextFault) in
      try HouseholdCells.whole(text, in: range)
    }.map { .number($0) }
  }

  private mutating func choice(
    _ column: TableColumn, _ row: CSVTable.Row, _ choices: [RegisterChoice],
    _ tidied: (String) -> String = { $0 }
  ) -> JSONNode? {
    reader.node(column, row) { text throws(TextFault) in
      .string(try HouseholdCells.choice(tidied(text), choices))
    }
  }

  private mutating func truth(_ column: TableColumn, _ row: CSVTable.Row) -> JSONNode? {
    reader.node(column, row) { text throws(TextFault) in
      .bool(try HouseholdCells.choice(text, HouseholdCells.truths) == "true")
    }
  }

  private mutating func list(
    _ column: TableColumn, _ row: CSVTable.Row, _ choices: [RegisterChoice]
  ) -> JSONNode? {
    reader.node(column, row) { text throws(TextFault) in
      .texts(
        try CellList.values(text, commas: 2) { part throws(TextFault) in
          try HouseholdCells.choice(part, choices)
        })
    }
  }

  private mutating func memberOf(_ row: CSVTable.Row) -> JSONNode? {
    let organisations = organisations
    return reader.node(.memberOf, row) { text throws(TextFault) in
      .texts(
        try CellList.values(text, commas: 2) { part throws(TextFault) in try organisations.id(part)
        })
    }
  }
}

extension JSONNode {
  fileprivate static func texts(_ texts: [String]) -> JSONNode {
    .array(texts.map { .string($0) })
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
