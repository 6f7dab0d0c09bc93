internal import Foundation

/// Reports over mixed books, ids in order and in none, beside DuckDB on the same files, and one more
/// record beside sqlite3's.
struct ReachBenchmark {
  let folder: URL
  /// How many records the journals have.
  let records: Int

  private static let households = 3000
  private static let mostHeld = 2_000_000

  func run(_ options: Options) throws {
    let holdsAll = records <= ReachBenchmark.mostHeld
    if !holdsAll { print("left out: ids in no order, as all lines would be held to be shuffled") }
    for isInOrder in holdsAll ? [true, false] : [true] {
      let book = try MixedBook(
        records: records, households: ReachBenchmark.households, isInOrder: isInOrder,
        at: folder.appending(path: isInOrder ? "in-order" : "in-none"))
      report(options, book, isInOrder ? "in order" : "in no order")
      try? FileManager.default.removeItem(at: book.folder)
    }
    try record(options)
  }

  private func report(_ options: Options, _ book: MixedBook, _ order: String) {
    func command(_ program: String) -> String {
      "\(program) -C \(book.folder.path) report half-year --format json --as-of 2026-05-10"
    }
    var contenders = [Contender("mttq", command(options.mttq))]
    if let before = options.before { contenders.append(Contender("mttq before", command(before))) }
    if let python = Peer.python {
      contenders.append(
        Contender("DuckDB, 2 threads", "\(python) \(script(book)) \(book.journal.path)"))
      contenders.append(
        Contender("DuckDB's start", Peer.start(python)))
      if Figures(Measurement.run(contenders[contenders.count - 2].command).output) != book.expected
      {
        print("WRONG FIGURES: DuckDB")
      }
    } else {
      print("missing: DuckDB")
    }
    if Figures(report: Measurement.run(contenders[0].command).output) != book.expected {
      print("WRONG FIGURES: mttq")
    }
    ResultTable(
      "half-year report over \(records) mixed records, ids \(order)",
      contenders.measured(runs: options.runs), bytes: book.bytes
    ).print()
  }

  /// What DuckDB is asked: the sums of the results that no void takes back.
  private func script(_ book: MixedBook) -> String {
    let file = book.folder.appending(path: "duck.py")
    let text = """
      import duckdb, sys
      duckdb.sql("set threads to 2")
      rows = duckdb.sql(f\"""
        with lines as materialized (
          select * from read_ndjson('{sys.argv[1]}', columns = {{
            'id': 'varchar', 'kind': 'varchar', 'on': 'varchar', 'record': 'varchar',
            'values': 'map(varchar, bigint)'}})
          where kind in ('result', 'void'))
        select entry.key, sum(entry.value) from (
          select unnest(map_entries("values")) as entry from lines
          where kind = 'result' and "on" <= '2026-05-10'
            and id not in (select record from lines where kind = 'void'))
        group by all\""").fetchall()
      for key, value in rows:
          print(key, value, sep="|")
      """
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      print("cannot write \(file.path): \(error)")
    }
    return file.path
  }

  /// One record, durable, into books of a thousand and of all records, without a register and with one
  /// of ten thousand households.
  private func record(_ options: Options) throws {
    var contenders: [Contender] = []
    for size in [1000, records] {
      for households in [0, 10_000] {
        let book = try MixedBook(
          records: size, households: households, isInOrder: true,
          at: folder.appending(path: "record-\(size)-\(households)"))
        contenders.append(
          Contender(
            "\(size), \(households) households",
            "\(options.mttq) -C \(book.folder.path) record ngay-cong=3 --on 2026-03-03 --by vp"))
      }
    }
    if Peer.has("sqlite3") {
      let database = folder.appending(path: "records.db").path
      _ = Measurement.run(
        "sqlite3 \(database) 'create table r (id text primary key, day text, ind text, val integer)'"
      )
      contenders.append(
        Contender(
          "sqlite3 INSERT",
          "sqlite3 \(database) "
            + "\"insert into r values (hex(randomblob(13)), '2026-03-03', 'ngay-cong', 3)\""))
    }
    ResultTable("one record", contenders.measured(runs: options.runs * 8), bytes: nil).print()
  }
}
