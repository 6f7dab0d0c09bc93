package import MTTQCore
internal import MTTQText

/// The script that carries tables into PostgreSQL, part by part: definitions, rows as they come,
/// views. What is there stays, but for the rows of the books that come, and those of no book.
///
/// It counts whole or not at all in one transaction (`psql -X -1`), also where it is cut short: two
/// rows that may not both stand at its end are made first, and taken away by its last statement.
package struct PostgresScript: Sendable {
  private let schema: String
  private let choice: ExportChoice
  private let dialect = SQLDialect.postgres
  /// The rows of each table that are not written yet, and their bytes in all.
  private var rows: [String: [UInt8]] = [:]
  private var size = 0
  /// The books that begin with those rows.
  private var books: [String] = []

  package init(schema: String, choice: ExportChoice) {
    self.schema = schema
    self.choice = choice
  }

  /// What stands before the first rows.
  package var opening: String {
    let tables = choice.tables.map { table in
      let columns = table.columns.filter { !$0.isOfHousehold }
      let added = choice.columns(of: table).filter(\.isOfHousehold).map {
        "ALTER TABLE \(table.name) ADD COLUMN IF NOT EXISTS \($0.name) \(dialect.name(of: $0.type));\n"
      }
      let index =
        table.isOfBooks
        ? "CREATE INDEX IF NOT EXISTS \(table.name)_book ON \(table.name) (book);\n" : ""
      return "CREATE TABLE IF NOT EXISTS \(table.name) (\(dialect.definition(columns)));\n"
        + added.joined() + index
    }
    let shared = choice.tables.filter(\.isShared).compactMap { table in
      table.isOfBooks
        ? "DELETE FROM \(table.name) WHERE book IS NULL;\n" : "DELETE FROM \(table.name);\n"
    }
    return PostgresScript.settings + place + PostgresScript.mark + tables.joined()
      + shared.joined()
  }

  /// Where the tables stand.
  private var place: String {
    "CREATE SCHEMA IF NOT EXISTS \"\(schema)\";\nSET search_path TO \"\(schema)\";\n"
  }

  private static let settings = """
    -- For PostgreSQL 14 and later: psql -X -1 -v ON_ERROR_STOP=1 -f FILE
    SET client_encoding TO 'UTF8';
    SET standard_conforming_strings TO on;
    SET client_min_messages TO warning;

    """

  private static let mark = """
    CREATE TEMPORARY TABLE "run with psql -1" (n integer, CONSTRAINT "the script was cut short" UNIQUE (n) DEFERRABLE INITIALLY DEFERRED) ON COMMIT DROP;
    INSERT INTO "run with psql -1" VALUES (1), (1);

    """

  /// What stands behind the last rows.
  package mutating func ending() -> [UInt8] {
    let analyze = choice.tables.map { "ANALYZE \($0.name);\n" }.joined()
    return flush()
      + Array((analyze + dialect.views(choice) + "DELETE FROM \"run with psql -1\";\n").utf8)
  }

  /// The functions and views alone.
  package static func views(schema: String, choice: ExportChoice) -> String {
    let script = PostgresScript(schema: schema, choice: choice)
    return settings + script.place + SQLDialect.postgres.views(choice)
  }

  /// Rows of a book follow.
  package mutating func begin(_ book: String) { books.append(book) }

  /// Takes rows of a table; gives a part of the script where enough have come.
  package mutating func add(_ rows: [[ExportCell]], to table: ExportTable) -> [UInt8] {
    var kept = self.rows.removeValue(forKey: table.name) ?? []
    let before = kept.count
    for row in rows { PostgresScript.append(row, to: &kept) }
    size += kept.count - before
    self.rows[table.name] = kept
    return size >= PostgresScript.most ? flush() : []
  }

  /// So many bytes of rows are kept before they are written.
  private static let most = 4 << 20

  /// Takes away what stood of the books that begin, and copies the rows.
  private mutating func flush() -> [UInt8] {
    var script: [UInt8] = []
    if !books.isEmpty {
      let list = books.map(dialect.literal).joined(separator: ", ")
      for table in choice.tables where table.isOfBooks {
        script += "DELETE FROM \(table.name) WHERE book IN (\(list));\n".utf8
      }
      script += forgetting(list).utf8
    }
    for table in choice.tables {
      guard let rows = rows[table.name], !rows.isEmpty else { continue }
      let columns = choice.columns(of: table).map(\.name).joined(separator: ", ")
      script += "COPY \(table.name) (\(columns)) FROM stdin;\n".utf8
      script += rows
      script += "\\.\n".utf8
    }
    (rows, size, books) = ([:], 0, [])
    return script
  }

  /// Takes away what an earlier run brought of the books and this one was not asked for: households,
  /// remarks, facts.
  private func forgetting(_ books: String) -> String {
    let asked = Set(choice.tables.map(\.name))
    let others = ExportTable.all.filter { $0.isOfBooks && !asked.contains($0.name) }
    guard !others.isEmpty else { return "" }
    let names = others.map { dialect.literal($0.name) }.joined(separator: ", ")
    let body = """
      DECLARE name text; BEGIN FOREACH name IN ARRAY ARRAY[\(names)] LOOP IF to_regclass(quote_ident(current_schema()) || '.' || quote_ident(name)) IS NOT NULL THEN EXECUTE format('DELETE FROM %I WHERE book = ANY ($1)', name) USING ARRAY[\(books)]; END IF; END LOOP; END
      """
    return "DO \(dialect.literal(body));\n"
  }

  /// A row in the text format of COPY: cells between tabs, `\N` for no value.
  private static func append(_ row: [ExportCell], to bytes: inout [UInt8]) {
    for (place, cell) in row.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\t")) }
      guard let literal = cell.literal else {
        bytes += "\\N".utf8
        continue
      }
      for byte in literal.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
