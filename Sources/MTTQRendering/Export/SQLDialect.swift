package import MTTQCore
internal import MTTQText

/// An engine for which scripts are written.
package enum SQLDialect: String, Hashable, Sendable, CaseIterable {
  case postgres
  case duckdb
  case spark
}

extension SQLDialect {
  /// What the engine calls a type (export.md, “Types”).
  func name(of type: ExportType) -> String {
    switch (type, self) {
    case (.text, .postgres): "text COLLATE \"C\""
    case (.text, .duckdb): "VARCHAR"
    case (.text, .spark): "STRING"
    case (.integer, .postgres): "integer"
    case (.integer, .duckdb): "INTEGER"
    case (.integer, .spark): "INT"
    case (.quantity, .postgres): "numeric(38,4)"
    case (.quantity, .duckdb), (.quantity, .spark): "DECIMAL(38,4)"
    case (.date, .postgres): "date"
    case (.date, .duckdb), (.date, .spark): "DATE"
    case (.boolean, .postgres): "boolean"
    case (.boolean, .duckdb), (.boolean, .spark): "BOOLEAN"
    }
  }

  /// The columns as a definition has them.
  func definition(_ columns: [ExportColumn]) -> String {
    columns.map { "\($0.name) \(name(of: $0.type))" }.joined(separator: ", ")
  }

  /// The functions that the views call.
  var functions: String {
    let bytes =
      switch self {
      case .postgres: PackageResources.functions_postgres_sql
      case .duckdb: PackageResources.functions_duckdb_sql
      case .spark: PackageResources.functions_spark_sql
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The functions and views that a script ends with.
  package func views(_ choice: ExportChoice) -> String {
    let texts =
      [PackageResources.rollup_sql] + (choice.facts ? [PackageResources.computed_sql] : [])
    let views = texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    let made =
      self == .spark
      ? views.replacing("CREATE OR REPLACE VIEW", with: "CREATE OR REPLACE TEMPORARY VIEW") : views
    return functions + "\n" + made
  }

  /// A text between its quotes.
  func literal(_ text: String) -> String {
    let quoted = text.replacing("'", with: "''")
    return self == .spark
      ? "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'" : "'\(quoted)'"
  }
}
