internal import Foundation

/// Times mttq beside its peers on the same work, in one run, as medians and ratios.
///
/// `swift run -c release Benchmarks [--mttq PATH] [--before PATH] [--sizes 1000,100000,1000000]
/// [--books 3321] [--reach 1000000] [--runs N]`
@main enum Benchmarks {
  static func main() throws {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "mttq-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    print("mttq: \(options.mttq)")
    print("medians of \(options.runs) runs, the commands in turn; ratios are to mttq")
    print("peak memory is not seen below that of this program, about 20 MiB")
    try start(options, folder)
    for (organisations, areas) in [(10, 30), (300, 1)] {
      try SuggestionBenchmark(
        households: 10_000, organisations: organisations, areas: areas, bound: 12_000 / 300,
        at: folder.appending(path: "suggestion-\(areas)")
      ).run(options)
    }
    if options.books > 0 {
      try ProvinceBenchmark(books: options.books, at: folder.appending(path: "province"))
        .run(options)
    }
    FormatBenchmark(
      book: try BenchmarkBook(
        records: 10_000, at: folder.appending(path: "formats"), sqlite: false)
    ).run(options)
    PagesBenchmark().run(options)
    try TableBenchmark(at: folder.appending(path: "tables")).run(options)
    for size in options.sizes {
      let book = try BenchmarkBook(
        records: size, at: folder.appending(path: "book-\(size)"), sqlite: Peer.has("sqlite3"))
      try report(options, book)
      try changes(options, book, at: folder.appending(path: "changes-\(size)"))
      try record(options, book)
      // The last one: it changes the register.
      try CompletionBenchmark(book).run(options)
    }
    if let records = options.reach {
      try ReachBenchmark(folder: folder.appending(path: "reach"), records: records).run(options)
      if options.books > 0 {
        try NationBenchmark(books: options.books, at: folder.appending(path: "nation")).run(options)
      }
    }
    // The last one: the texts that it holds raise the memory below which none is seen.
    try DeflateBenchmark(at: folder.appending(path: "deflate")).run(options)
  }

  private static func start(_ options: Options, _ folder: URL) throws {
    let source = folder.appending(path: "nothing.c")
    try Data("int main(void) { return 0; }\n".utf8).write(to: source)
    let binary = folder.appending(path: "nothing").path
    var contenders = [Contender("mttq version", "\(options.mttq) version")]
    if Peer.has("cc"), Measurement.run("cc -O2 -o \(binary) \(source.path)").status == 0 {
      contenders.append(Contender("C, returns 0", binary))
    } else {
      print("missing: a C compiler")
    }
    ResultTable("start", contenders.measured(runs: options.runs * 4), bytes: nil).print()
  }

  private static func report(_ options: Options, _ book: BenchmarkBook) throws {
    let mttq =
      "\(options.mttq) -C \(book.folder.path) report half-year --format json --as-of 2026-05-10"
    var contenders = [Contender("mttq", mttq)]
    if let before = options.before {
      contenders.append(
        Contender("mttq before", mttq.replacing(options.mttq, with: before, maxReplacements: 1)))
    }
    for peer in Peer.all {
      guard peer.isHere else {
        print("missing: \(peer.name)")
        continue
      }
      contenders.append(Contender(peer.name, peer.command(book)))
    }
    for contender in contenders.dropFirst(options.before == nil ? 1 : 2) {
      let figures = Figures(Measurement.run(contender.command).output)
      if figures != book.expected { print("WRONG FIGURES: \(contender.name)") }
    }
    if Figures(report: Measurement.run(mttq).output) != book.expected {
      print("WRONG FIGURES: mttq")
    }
    ResultTable(
      "half-year report over \(book.records) records",
      contenders.measured(runs: options.runs), bytes: book.bytes
    ).print()
  }

  /// The same report where areas change, stocks are recorded and flows are broken down.
  private static func changes(_ options: Options, _ plain: BenchmarkBook, at folder: URL) throws {
    let changed = try BenchmarkBook(
      records: plain.records, at: folder, sqlite: false, hasChanges: true)
    func command(_ book: BenchmarkBook) -> String {
      "\(options.mttq) -C \(book.folder.path) report half-year --format json --as-of 2026-05-10"
    }
    if Figures(report: Measurement.run(command(changed)).output) != changed.expected {
      print("WRONG FIGURES: mttq, with changes")
    }
    ResultTable(
      "half-year report over \(plain.records) records, areas changing and flows broken down",
      [Contender("plain", command(plain)), Contender("with changes", command(changed))]
        .measured(runs: options.runs), bytes: nil
    ).print()
  }

  private static func record(_ options: Options, _ book: BenchmarkBook) throws {
    var contenders = [
      Contender(
        "mttq record",
        "\(options.mttq) -C \(book.folder.path) record ngay-cong=3 --on 2026-03-03")
    ]
    if Peer.has("sqlite3") {
      contenders.append(
        Contender(
          "sqlite3 INSERT",
          "sqlite3 \(book.database.path) "
            + "\"insert into r values (hex(randomblob(13)), '2026-03-03', 'ngay-cong', 3)\""))
    }
    ResultTable(
      "one record into \(book.records)", contenders.measured(runs: options.runs * 4), bytes: nil
    ).print()
  }
}

/// What the command line of the benchmark says.
struct Options {
  var mttq = ".build/release/mttq"
  /// An earlier mttq, to be held beside this one.
  var before: String?
  var sizes = [1000, 100_000, 1_000_000]
  /// How many books are checked at once; as many as there are communes, unless told otherwise.
  var books = 3321
  /// How many records the mixed books have; nil where they are left out.
  var reach: Int? = 1_000_000
  var runs = 5

  struct Fault: Error { let message: String }

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      guard let value = words.popFirst() else { throw Fault(message: "no value for \(word)") }
      switch word {
      case "--mttq": mttq = value
      case "--before": before = value
      case "--sizes": sizes = value.split(separator: ",").compactMap { Int($0) }
      case "--books": books = max(0, Int(value) ?? 3321)
      case "--reach": reach = Int(value).flatMap { $0 > 0 ? $0 : nil }
      case "--runs": runs = max(1, Int(value) ?? 5)
      default: throw Fault(message: "unknown option \(word)")
      }
    }
    guard FileManager.default.isExecutableFile(atPath: mttq) else {
      throw Fault(message: "no mttq at \(mttq); build it with .ci/release")
    }
  }
}
