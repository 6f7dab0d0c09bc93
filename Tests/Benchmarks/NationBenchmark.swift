internal import Foundation

/// The roll-up of a book from each commune of the country, beside DuckDB's sums of the same journals.
struct NationBenchmark {
  let folder: URL
  private let books: Int
  /// The size of all journals.
  private var bytes = 0

  private static let records = 1000

  /// Writes the books.
  init(books: Int, at folder: URL) throws {
    self.books = books
    self.folder = folder
    for number in 1...books {
      let unit = "xa-\(number)"
      bytes += try MixedBook(
        records: NationBenchmark.records, households: 10, isInOrder: true,
        at: folder.appending(path: unit), unit: unit
      ).bytes
    }
  }

  func run(_ options: Options) {
    func command(_ program: String) -> String {
      "\(program) rollup \(folder.path) --report half-year --format json -q --as-of 2026-05-10"
    }
    var contenders = [Contender("mttq rollup", command(options.mttq))]
    if let before = options.before { contenders.append(Contender("before", command(before))) }
    if let python = Peer.python {
      contenders.append(Contender("DuckDB's sums, 2 threads", "\(python) \(script())"))
      contenders.append(Contender("DuckDB's start", Peer.start(python)))
    } else {
      print("missing: DuckDB")
    }
    ResultTable(
      "roll-up of \(books) books of \(NationBenchmark.records) records",
      contenders.measured(runs: options.runs), bytes: bytes
    ).print()
  }

  /// What DuckDB is asked: the sums of each journal's results that no void takes back.
  private func script() -> String {
    let file = folder.deletingLastPathComponent().appending(path: "nation.py")
    let text = """
      import duckdb
      duckdb.sql("set threads to 2")
      rows = duckdb.sql(\"""
        with lines as materialized (
          select * from read_ndjson('\(folder.path)/*/journal.jsonl', filename = true, columns = {
            'id': 'varchar', 'kind': 'varchar', 'on': 'varchar', 'record': 'varchar',
            'values': 'map(varchar, bigint)'})
          where kind in ('result', 'void'))
        select filename, entry.key, sum(entry.value) from (
          select filename, unnest(map_entries("values")) as entry from lines
          where kind = 'result' and "on" <= '2026-05-10'
            and id not in (select record from lines where kind = 'void'))
        group by all\""").fetchall()
      print(len(rows))
      """
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      print("cannot write \(file.path): \(error)")
    }
    return file.path
  }
}
