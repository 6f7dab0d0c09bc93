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
      TableColumn.householdKeys.map {
        $0.column == .area ? $0.column.also(plan.areaWords) : $0.column
      },
      passingOver: ["Nơi giúp đỡ", "Ghi chú"])
  }
}

extension Plan {
  /// The local words for its areas.
  var areaWords: [String] { Set(areas.compactMap(\.kind)).sorted() }
}

extension ColumnNames {
  /// Those of a table that says something of households of the register: the other columns of a list
  /// of households are passed over.
  static func ofHouseholds(_ own: [TableColumn], in plan: Plan) -> ColumnNames {
    let columns = HouseholdFinder.columns.map { $0 == .area ? $0.also(plan.areaWords) : $0 } + own
    let others = TableColumn.householdKeys.map(\.column).filter { !columns.contains($0) }
    return ColumnNames(
      columns,
      passingOver: others.flatMap { [$0.title, $0.key] + $0.others }
        + ["Nơi giúp đỡ", "Hình thức", "Ghi chú"])
  }
}
