package import MTTQCore
internal import MTTQText

/// The script with which DuckDB or Spark takes in the CSV files of `mttq export csv`.
package struct FileScript: Sendable {
  let dialect: SQLDialect
  let schema: String
  let choice: ExportChoice

  package init(_ dialect: SQLDialect, schema: String, choice: ExportChoice) {
    self.dialect = dialect
    self.schema = schema
    self.choice = choice
  }

  /// Tables, data, functions and views.
  ///
  /// - Parameters:
  ///   - file: where the rows of a table stand, with `*` where there are several files; nil where
  ///     there are none.
  ///   - parquet: the folder that DuckDB copies the tables to; nil for no copy.
  ///   - folder: that of the files.
  package func text(
    in folder: String, file: (ExportTable) -> String?, parquet: String?
  ) -> String {
    let tables = choice.tables.map { table in
      dialect == .spark ? sparkView(table, file(table)) : duckTable(table, file(table))
    }
    let copies = parquet.map { folder in choice.tables.map { copy(of: $0, in: folder) } } ?? []
    return opening + tables.joined() + "\n" + dialect.views(choice, keptIn: folder) + "\n"
      + copies.joined()
  }

  /// The functions and views alone.
  package var views: String { opening + dialect.views(choice) }

  private var opening: String {
    switch dialect {
    case .duckdb:
      "-- For DuckDB 1.4 and later: duckdb FILE.db -f FILE.sql\n"
        + "CREATE SCHEMA IF NOT EXISTS \"\(schema)\";\nSET schema = '\(schema)';\n"
    case .spark:
      "-- For Spark 4.0 and later: spark-sql -f FILE.sql. All is temporary, of one session; with facts,\n"
        + "-- what other views are built on is kept in the folder “computed” beside the tables.\n"
    case .postgres: ""
    }
  }

  /// A table that is filled from its file: types are given, never found out, and only an empty cell
  /// that is not quoted is no value.
  private func duckTable(_ table: ExportTable, _ file: String?) -> String {
    let columns = choice.columns(of: table)
    let head = "CREATE OR REPLACE TABLE \(table.name) (\(dialect.definition(columns)));\n"
    guard let file else { return head }
    let types = columns.map { "'\($0.name)': '\(dialect.name(of: $0.type))'" }
      .joined(separator: ", ")
    return head + """
      INSERT INTO \(table.name) SELECT * FROM read_csv(\(dialect.literal(file)), auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, hive_partitioning = false, max_line_size = 67108864, columns = {\(types)});

      """
  }

  private func sparkView(_ table: ExportTable, _ file: String?) -> String {
    let columns = dialect.definition(choice.columns(of: table))
    let options = """
      header 'true', enforceSchema 'false', multiLine 'true', quote '"', escape '"', nullValue '', emptyValue '', mode 'FAILFAST', dateFormat 'yyyy-MM-dd', maxCharsPerColumn '-1', encoding 'UTF-8'
      """
    guard let file else {
      let none = choice.columns(of: table).map {
        "CAST(NULL AS \(dialect.name(of: $0.type))) AS \($0.name)"
      }
      return "CREATE OR REPLACE TEMPORARY VIEW \(table.name) AS SELECT "
        + "\(none.joined(separator: ", ")) WHERE false;\n"
    }
    return "CREATE OR REPLACE TEMPORARY VIEW \(table.name) (\(columns)) USING csv OPTIONS "
      + "(path \(dialect.literal(file)), \(options));\n"
  }

  /// A table as Parquet, in folders by province and campaign where it is of one year. The folders
  /// have other names than the columns, which engines would replace by them.
  private func copy(of table: ExportTable, in folder: String) -> String {
    let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    if table.isShared {
      return "COPY \(table.name) TO \(dialect.literal("\(path)/\(table.name).parquet")) "
        + "(FORMAT parquet);\n"
    }
    let rows =
      table.layer == .figures || table.name == "plan"
      ? "SELECT *, province AS province_id, year AS campaign FROM \(table.name)"
      : "SELECT t.*, p.province AS province_id, p.year AS campaign FROM \(table.name) t "
        + "JOIN plan p ON p.book = t.book"
    return "COPY (\(rows)) TO \(dialect.literal("\(path)/\(table.name)")) "
      + "(FORMAT parquet, PARTITION_BY (province_id, campaign), OVERWRITE_OR_IGNORE);\n"
  }
}
