package import MTTQText

extension ExportTable {
  /// All tables, in the order of their description: figures, then facts.
  package static let all: [ExportTable] =
    ofReports.map(\.table) + ofDefinitions.map(\.table) + [ofUnits.table, ofSetting.table]
    + ofPlans.map(\.table) + ofRegisters.map(\.table) + ofRecords.map(\.table)

  /// The tables with their columns and types, format `mttq-tables/1`.
  package static var description: JSONNode {
    .object([
      "format": .string("mttq-tables/1"),
      "tables": .array(
        all.map { table in
          .object([
            "table": .string(table.name), "with": .string(table.with),
            "columns": .array(
              table.columns.map {
                .object(["name": .string($0.name), "type": .string($0.type.rawValue)])
              }),
          ])
        }),
    ])
  }
}
