internal import Foundation

/// The annual report of one book in each format, against the time that its figures as JSON take.
struct FormatBenchmark {
  let book: BenchmarkBook

  /// The formats of `mttq report`, JSON first.
  private static let formats = ["json", "text", "markdown", "html", "docx", "csv"]

  func run(_ options: Options) {
    let contenders = FormatBenchmark.formats.map { format in
      Contender(
        format, "\(options.mttq) -C \(book.folder.path) report annual --format \(format)")
    }
    ResultTable(
      "annual report over \(book.records) records, by format",
      contenders.measured(runs: options.runs * 4), bytes: book.bytes
    ).print()
  }
}
