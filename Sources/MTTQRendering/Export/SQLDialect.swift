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
  ///
  /// - Parameter folder: where Spark keeps what is computed once.
  package func views(_ choice: ExportChoice, keptIn folder: String = ".") -> String {
    let texts =
      [PackageResources.rollup_sql] + (choice.facts ? [PackageResources.computed_sql] : [])
      + (choice.facts && choice.households ? [PackageResources.households_sql] : [])
    let statements = texts.flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: ";\n").map(String.init)
    }
    return functions + statements.map { made($0, keptIn: folder) }.joined()
  }

  /// A statement of a view as the engine is told it. One that is kept, as others are built on it, is
  /// computed once: views over views over views do not end.
  private func made(_ statement: String, keptIn folder: String) -> String {
    let (view, kept) = ("CREATE OR REPLACE VIEW ", "CREATE OR REPLACE KEPT VIEW ")
    guard let head = statement.firstRange(of: kept) else {
      return self == .spark
        ? statement.replacing(view, with: "CREATE OR REPLACE TEMPORARY VIEW ") + ";\n"
        : statement + ";\n"
    }
    let name = statement[head.upperBound...].prefix { $0 != " " }
    return switch self {
    case .postgres:
      statement.replacing(kept, with: "CREATE MATERIALIZED VIEW IF NOT EXISTS ")
        + "\nWITH NO DATA;\nREFRESH MATERIALIZED VIEW \(name);\nANALYZE \(name);\n"
    case .duckdb: statement.replacing(kept, with: "CREATE OR REPLACE TABLE ") + ";\n"
    case .spark: SQLDialect.sparkFiles(statement, kept + name + " AS", String(name), folder)
    }
  }

  /// What Spark is to compute once goes to files and is read from them: it plans every view anew in
  /// each that names it, and of twelve on one another the plan does not end.
  private static func sparkFiles(
    _ statement: String, _ head: String, _ name: String, _ folder: String
  ) -> String {
    let path = SQLDialect.spark.literal("\(folder)/computed/\(name)")
    return statement.replacing(head, with: "INSERT OVERWRITE DIRECTORY \(path) USING parquet")
      + ";\nCREATE OR REPLACE TEMPORARY VIEW \(name) USING parquet OPTIONS (path \(path));\n"
  }

  /// A text between its quotes.
  func literal(_ text: String) -> String {
    let quoted = text.replacing("'", with: "''")
    return self == .spark
      ? "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'" : "'\(quoted)'"
  }
}
