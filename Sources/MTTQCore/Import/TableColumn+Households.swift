/// The columns of a list of households (cli.md, “CSV in and out”): one for each key of the register
/// that has a header.
extension TableColumn {
  static let householdKeys = HouseholdKey.allCases.filter { !$0.headers.isEmpty }
    .map { (key: $0, column: household($0)) }
  static let households = householdKeys.map(\.column)

  static let householdID = household(.id)
  static let head = household(.head)
  static let status = household(.status)

  static func household(_ key: HouseholdKey) -> TableColumn {
    TableColumn(key.rawValue, key.headers)
  }

  /// Folded headers of columns that say nothing about the households themselves: the rows' numbers,
  /// and who helps, which a list that was written has and the journal knows.
  static let passedOver = ["stt", "tt", "so tt", "so thu tu", "no", "#", "noi giup do"]
}
