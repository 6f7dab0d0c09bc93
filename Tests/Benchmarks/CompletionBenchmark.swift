internal import Foundation

/// What a shell asks while a line is typed, beside a register of 1,000 households and a journal of
/// any length: it has 20 ms (completions.md).
struct CompletionBenchmark {
  private let book: BenchmarkBook

  /// Gives the book a register of 1,000 households.
  init(_ book: BenchmarkBook) throws {
    self.book = book
    let households = (1...1000).map { number in
      #"{"id":"ho-\#(number)","head":"Nguyễn Văn \#(number)","area":"xuan-my","status":"poor","#
        + #""people":4,"memberOf":["nong-dan"],"needs":["nha-o"]}"#
    }
    try Data(
      (#"{"format":"mttq-households/1","households":["# + households.joined(separator: ",")
        + "]}").utf8
    ).write(to: book.folder.appending(path: "households.json"))
  }

  /// Times each kind of question.
  func run(_ options: Options) {
    let lines = [
      ("a command", "''"), ("an option", "record -"), ("an indicator", "record ''"),
      ("a word of a name", "record vi"), ("an area", "record x=1 --area ''"),
      ("a report", "report ''"), ("a household", "household assign ''"),
      ("a record", "void ''"), ("a household or record", "household release ''"),
    ]
    let contenders = lines.map { name, line in
      Contender(name, "\(options.mttq) complete -- -C \(book.folder.path) \(line)")
    }
    ResultTable(
      "what may stand at the end of a line, beside \(book.records) records",
      contenders.measured(runs: options.runs * 4), bytes: nil
    ).print()
  }
}
