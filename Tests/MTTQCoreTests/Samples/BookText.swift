import MTTQCore
import MTTQText
import TestSupport
import Testing

/// A book as the bytes of its files.
struct BookText {
  var plan: String
  var register: String?
  var journal: [UInt8] = []

  init(plan: String, register: String? = nil, journal: [UInt8] = []) {
    self.plan = plan
    self.register = register
    self.journal = journal
  }

  init(plan: String, register: String? = nil, lines: [String]) {
    self.init(
      plan: plan, register: register, journal: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// A book of the fixtures.
  init(fixture: String) {
    func text(_ name: String) -> String? {
      Fixtures.bytes("\(fixture)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }
    self.init(
      plan: text("plan.json") ?? "", register: text("households.json"),
      journal: Fixtures.bytes("\(fixture)/journal.jsonl") ?? [])
  }

  private var reading: BookReading {
    BookReading(
      plan: PlanDocument(SourceText(path: "plan.json", bytes: Array(plan.utf8))),
      register: register.map { SourceText(path: "households.json", bytes: Array($0.utf8)) })
  }

  /// The book, its journal read at once.
  func read(scrutiny: Scrutiny = .everything) -> Book? {
    reading.book(
      journal: SourceText(path: "journal.jsonl", bytes: journal), scrutiny: scrutiny)
  }

  /// The book, its journal handed over by a source.
  func read<Source: JournalSource>(
    in journal: Source, scrutiny: Scrutiny = .everything
  ) throws(Source.Failure) -> Book? {
    try reading.book(journal: "journal.jsonl", in: journal, scrutiny: scrutiny)
  }

  /// The book, its journal read in runs of so many whole lines.
  func read(linesAtOnce count: Int) -> Book? {
    let lines = journal.lines
    return reading.book(journal: "journal.jsonl", scrutiny: .everything) {
      (reader: BookReading.Reader) throws(Never) in
      var first = 0
      while first < lines.count {
        let end = min(first + count, lines.count)
        let run = lines[first..<end].flatMap { $0 }
        reader(run.span, first + 1, end == lines.count)
        first = end
      }
    }
  }
}

extension [UInt8] {
  /// The lines of a journal, each with its line break.
  var lines: [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for byte in self {
      lines[lines.count - 1].append(byte)
      if byte == UInt8(ascii: "\n") { lines.append([]) }
    }
    return lines.filter { !$0.isEmpty }
  }
}

/// What a book comes to: its findings and every report it owes.
struct BookContent: Equatable {
  let findings: [Finding]
  let reports: [Report]
  /// The codes of the findings, sorted.
  let codes: [String]

  /// The reports but for how many errors their book has.
  var figures: [JSONNode] { reports.map { ReportFile($0).node.removing(["errors"]) } }

  init(_ book: Book?) {
    findings = (book?.findings ?? []).map(Finding.init)
    codes = (book?.findings ?? []).map(\.code.name).sorted()
    reports = (book?.calendar.reports ?? []).compactMap { due in
      book?.report(due.id, asOf: due.through)
    }
  }
}

extension BookText {
  /// A book whose records are given from their kind on; the first has the id `record-01`.
  init(_ plan: PlanText, register: String? = nil, records: [String]) {
    self.init(
      plan: plan.text, register: register,
      lines: records.enumerated().map { index, rest in
        let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
        return "{\"id\":\"record-\(number)\",\"at\":\"2026-01-01T00:00:00Z\",\"kind\":\(rest)}"
      })
  }

  /// The annual report as of its last day, of a book without an error.
  func annual() throws -> Report { try report("annual") }

  /// A report as of its last day, of a book without an error.
  func report(_ id: String) throws -> Report {
    let book = try #require(read())
    #expect(book.findings.filter { $0.severity == .error }.map(Finding.init) == [])
    let due = try #require(book.calendar.report(id))
    return try #require(book.report(id, asOf: due.through))
  }
}
