/// The columns of a list of households (tables.md, “Households”): one for each key of the register
/// that has a header.
extension TableColumn {
  static let householdKeys = HouseholdKey.allCases.filter { !$0.headers.isEmpty }
    .map { (key: $0, column: household($0)) }

  static let householdID = household(.id)
  static let head = household(.head)
  static let status = household(.status)

  static func household(_ key: HouseholdKey) -> TableColumn {
    TableColumn(key.rawValue, key.headers)
  }
}

extension ColumnNames {
  /// Those of a list of households. Who helps, which a list that was written has and the journal
  /// knows, and remarks say nothing about the households themselves.
  static func households(of plan: Plan) -> ColumnNames {
    ColumnNames(
      TableColumn.householdKeys.map { $0.column == .area ? $0.column.also(plan.areaWords) : $0.column },
      passingOver: ["Nơi giúp đỡ", "Ghi chú"])
  }
}

extension Plan {
  /// The local words for its areas.
  var areaWords: [String] { Set(areas.compactMap(\.kind)).sorted() }
}
