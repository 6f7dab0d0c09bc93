internal import MTTQText

/// The ids of the rows of a list of households: given or made, and none twice.
struct HouseholdRowIdentifiers {
  private let known: Set<String>
  /// The households of the register by the id that their head's name and area would give.
  private let namesakes: [String: [String]]
  /// The rows of the ids met so far.
  private var rows: [String: Int] = [:]
  /// How many digits the ids have that are digits alone and begin with a zero, if any do so.
  private var paddedWidth: Int?

  init(_ register: Register?) {
    let households = register?.households ?? []
    known = Set(households.map(\.id))
    namesakes = Dictionary(
      grouping: households.compactMap { household in
        household.head.map { head in
          (made: PersonIdentifier.household(head: head, area: household.area), id: household.id)
        }
      }, by: \.made
    ).mapValues { $0.map(\.id) }
    paddedWidth = HouseholdRowIdentifiers.paddedWidth(Array(known))
  }

  /// Whether the register has the household.
  func isKnown(_ id: String) -> Bool { known.contains(id) }

  /// Looks at all ids of the list, to tell those that lost a leading zero.
  mutating func survey(_ reader: TableReader) {
    guard paddedWidth == nil, reader.has(.householdID) else { return }
    paddedWidth = HouseholdRowIdentifiers.paddedWidth(
      reader.table.rows.compactMap { try? reader.cell(.householdID, $0)?.words() })
  }

  static func paddedWidth(_ ids: [String]) -> Int? {
    ids.filter { $0.isDigits && $0.hasPrefix("0") }.map(\.utf8.count).max()
  }

  /// The id of a row; nil where it is at fault.
  mutating func id(
    of row: TableRow, head: String?, area: String?, _ isAreaSound: Bool,
    _ reader: inout TableReader
  ) -> String? {
    let isGiven = reader.cell(.householdID, row) != nil
    let id: String?
    if isGiven {
      let width = paddedWidth
      id = reader.read(.householdID, row) { text throws(TextFault) in
        try HouseholdRowIdentifiers.identifier(text, width)
      }
    } else if let head, isAreaSound {
      let made = PersonIdentifier.household(head: head, area: area)
      let present = known.contains(made) ? [made] : namesakes[made] ?? [made]
      if present.count > 1 { reader.add(.several(present), .head, row) }
      id = present.count == 1 ? present[0] : nil
    } else {
      if reader.cell(.head, row) == nil { reader.add(TextFault.nameless, .head, row) }
      return nil
    }
    guard let id else { return nil }
    if let first = rows.updateValue(row.number, forKey: id) {
      reader.add(
        isGiven ? .idTwice(id, first) : .sameName(first), isGiven ? .householdID : .head, row)
      return nil
    }
    return id
  }

  static func identifier(_ text: String, _ width: Int?) throws(TextFault) -> String {
    try TextFault.refuseScientific(text)
    let id = text.lowercased()
    if let width, id.isDigits, id.utf8.count < width { throw .lostZero }
    guard IdentifierForm.isIdentifier(id) else { throw .noHouseholdIdentifier }
    return id
  }
}

extension String {
  fileprivate var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension TextFault {
  fileprivate static let nameless = TextFault(
    Wording(vi: "ô trống, và dòng này cũng không có mã hộ", en: "empty, and the row has no id"),
    Wording(
      vi: "ghi họ tên chủ hộ, hoặc mã của hộ đã có trong sổ",
      en: "give the head's name, or the id of a household of the register"))

  fileprivate static func several(_ ids: [String]) -> TextFault {
    TextFault(
      Wording(
        vi: "sổ có \(ids.count) hộ cùng họ tên chủ hộ và khu dân cư",
        en: "the register has \(ids.count) households of this name and area"),
      Wording(
        vi: "ghi mã hộ: \(ids.joined(separator: ", "))",
        en: "give the id: \(ids.joined(separator: ", "))"))
  }

  fileprivate static func idTwice(_ id: String, _ row: Int) -> TextFault {
    TextFault(
      Wording(vi: "mã “\(id)” đã có ở dòng \(row)", en: "the id “\(id)” stands in row \(row)"),
      Wording(vi: "mỗi hộ một dòng, một mã", en: "give each household one row and one id"))
  }

  fileprivate static func sameName(_ row: Int) -> TextFault {
    TextFault(
      Wording(
        vi: "trùng họ tên chủ hộ và khu dân cư với dòng \(row)",
        en: "the same name and area as in row \(row)"),
      Wording(
        vi: "nếu là hai hộ thì ghi mã hộ cho từng hộ", en: "give ids where they are two households")
    )
  }

  /// What stands there may be the name of a person.
  fileprivate static let noHouseholdIdentifier = TextFault(
    Wording(vi: "không dùng làm mã hộ được", en: "it cannot be the id of a household"),
    Wording(
      vi: "mã hộ gồm chữ thường không dấu, chữ số và gạch nối, như h-023",
      en: "an id is made of small letters without marks, digits and hyphens, such as h-023"))

  static func noIdentifier(_ text: String) -> TextFault {
    TextFault(
      Wording(vi: "“\(text)” không dùng làm mã được", en: "“\(text)” cannot be an id"),
      NewIdentifier.folded(text, among: []).map { .didYouMean($0) })
  }
}
