internal import Foundation

/// Another tool that does the same work: the sum of each indicator through 10 May.
///
/// Each prints `indicator|sum` lines; adding a peer is adding a value to `all`.
struct Peer: Sendable {
  let name: String
  /// A command that succeeds where the peer is installed.
  let probe: String
  let command: @Sendable (BenchmarkBook) -> String

  var isHere: Bool { Measurement.run(probe + " 2>/dev/null").status == 0 }

  /// A Python that knows DuckDB: the machine's, or that which `DUCKDB_PYTHON` names.
  static let python = [ProcessInfo.processInfo.environment["DUCKDB_PYTHON"], "python3"]
    .compactMap(\.self)
    .first { Measurement.run("\($0) -c 'import duckdb' 2>/dev/null").status == 0 }

  /// What DuckDB does before there is anything to read.
  static func start(_ python: String) -> String {
    "\(python) -c 'import duckdb; duckdb.sql(\"select 1\").fetchall()'"
  }

  static func has(_ tool: String) -> Bool {
    Measurement.run("sh -c 'command -v \(tool)'").status == 0
  }

  static let all = [
    Peer(name: "jq", probe: "sh -c 'command -v jq'") { book in
      "jq -nr 'reduce (inputs | select(.kind == \"result\" and .on <= \"2026-05-10\")) as $r ({}; "
        + "reduce ($r.values | to_entries[]) as $v (.; .[$v.key] += $v.value)) | to_entries[] "
        + "| \"\\(.key)|\\(.value)\"' \(book.journal.path)"
    },
    Peer(name: "sqlite3, table loaded", probe: "sh -c 'command -v sqlite3'") { book in
      "sqlite3 \(book.database.path) \"\(query("r"))\""
    },
    Peer(name: "sqlite3, load and query", probe: "sh -c 'command -v sqlite3'") { book in
      "sqlite3 :memory: 'create table t (line text)' '.mode tabs' "
        + "'.import --schema temp \(book.lines.path) x' '.mode list' "
        + "\"select ind, sum(val) from x where day <= '2026-05-10' group by ind\""
    },
    Peer(name: "DuckDB, 2 threads", probe: duckProbe) { duckdb($0, threads: 2) },
    Peer(name: "DuckDB, 1 thread", probe: duckProbe) { duckdb($0, threads: 1) },
    Peer(name: "Python json", probe: "python3 -c 'import json'") { book in
      let script = book.script(
        "sums.py",
        """
        import collections, json, sys
        sums = collections.Counter()
        for line in open(sys.argv[1]):
            record = json.loads(line)
            if record["kind"] == "result" and record["on"] <= "2026-05-10":
                for key, value in record["values"].items():
                    sums[key] += value
        for key, value in sums.items():
            print(key, value, sep="|")
        """)
      return "python3 \(script) \(book.journal.path)"
    },
  ]

  private static func query(_ table: String) -> String {
    "select ind, sum(val) from \(table) where day <= '2026-05-10' group by ind"
  }

  private static func duckdb(_ book: BenchmarkBook, threads: Int) -> String {
    let script = book.script(
      "duck-\(threads).py",
      """
      import duckdb, sys
      duckdb.sql("set threads to \(threads)")
      rows = duckdb.sql(f\"""
        select entry.key, sum(cast(entry.value as bigint)) from (
          select unnest(map_entries("values")) as entry
          from read_ndjson('{sys.argv[1]}', columns = {{
            'kind': 'varchar', 'on': 'varchar', 'values': 'map(varchar, bigint)'}})
          where kind = 'result' and "on" <= '2026-05-10')
        group by all\""").fetchall()
      for key, value in rows:
          print(key, value, sep="|")
      """)
    return "\(python ?? "python3") \(script) \(book.journal.path)"
  }

  private static var duckProbe: String { python == nil ? "false" : "true" }
}
