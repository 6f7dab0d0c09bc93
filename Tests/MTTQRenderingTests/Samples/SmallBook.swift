internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

/// A book of a few lines, made by a test, and the sentences that its reports say.
struct SmallBook {
  var unit = #"{"id":"a","name":"xã A","level":"commune","within":["tỉnh B"]}"#
  /// The contents 1–5 that the plan chose.
  var contents = [1]
  /// Further members of the plan, as JSON.
  var plan: [String] = []
  /// The households of the register, as JSON; nil where the book has none.
  var households: [String]? = []
  /// Records without what all of them have, as JSON.
  var records: [String] = []

  /// The reporting duties, as JSON.
  var duties = [
    #"{"kind":"month","day":20,"rule":"on"}"#, #"{"kind":"quarter","day":20,"rule":"on"}"#,
    #"{"kind":"half-year","due":"2026-06-10","rule":"on"}"#,
    #"{"kind":"annual","due":"2026-12-10","rule":"on"}"#,
  ]
  /// The as-of day of its reports.
  var asOf = "2026-12-31"

  /// A result of a day.
  static func result(_ day: String, _ values: String) -> String {
    #""kind":"result","on":"\#(day)","values":{\#(values)}"#
  }

  private var planText: String {
    let contents = contents.map { #"{"content":\#($0)}"# }.joined(separator: ",")
    let own = plan.map { ",\($0)" }.joined()
    return """
      {"format":"mttq-plan/1","unit":\(unit),"year":2026,"kind":"plan","title":"Kế hoạch A",
       "reports":[\(duties.joined(separator: ","))],
         "contents":[\(contents)]\(own)}
      """
  }

  var book: Book { get throws { try book(through: []) } }

  /// The book as read, of days on which its year is looked at too.
  func book(through days: [CalendarDate]) throws -> Book {
    let register = households.map { households in
      let list = households.joined(separator: ",")
      return #"{"format":"mttq-households/1","households":[\#(list)]}"#
    }
    let reading = BookReading(
      plan: PlanDocument(SourceText(path: "plan.json", bytes: Array(planText.utf8))),
      register: register.map { SourceText(path: "households.json", bytes: Array($0.utf8)) })
    let lines = records.enumerated().map { place, record in
      #"{"id":"record-\#(place)","at":"2026-01-01T00:00:00Z",\#(record)}"# + "\n"
    }
    let bytes = Array(lines.joined().utf8)
    let book = try #require(
      reading.book(journal: "journal.jsonl", through: days, scrutiny: .figures) {
        reader throws(Never) in
        reader(bytes.span, 1, true)
      })
    try #require(!book.hasErrors)
    return book
  }

  /// A report of the book, beside the same report of another one.
  ///
  /// - Parameter expected: how many books of last year the plan names, of which one is read.
  func document(
    _ id: String, previous: SmallBook? = nil, expected: Int = 1
  ) throws -> PrintableReport {
    let book = try book
    let report = try book.report(
      #require(book.calendar.report(id)), asOf: Sample.day(asOf),
      previous: previous.map { other throws in
        PreviousFigures(
          expected: expected, read: [try other.book.figures(for: id)].compactMap { $0 })
      })
    return PrintableReport(report: report, plan: book.plan)
  }

  /// The paragraphs and entries of a report's parts, but what every content without figures says.
  func sentences(_ id: String, previous: SmallBook? = nil) throws -> [String] {
    let told = try Self.told(PrintedDocument(document(id, previous: previous))).compactMap {
      switch $0 {
      case .paragraph(let text), .item(let text): text
      case .heading, .table: nil as String?
      }
    }
    return told
  }

  /// The blocks of a report's parts, but of a part that says of every content that nothing is known.
  private static func told(_ printed: PrintedDocument) -> [PrintedBlock] {
    printed.parts.map(\.blocks).flatMap { blocks in
      let said = blocks.filter { block in
        switch block {
        case .heading: false
        case .paragraph, .item, .table: !isSilence(block)
        }
      }
      return said.isEmpty ? [] : blocks.filter { !isSilence($0) }
    }
  }

  private static func isSilence(_ block: PrintedBlock) -> Bool {
    if case .paragraph(let text) = block {
      text.hasPrefix("Chưa có số liệu được ghi nhận trong kỳ")
    } else {
      false
    }
  }

  /// The rows of a table of a report as they are printed, their cells as text.
  func printedRows(
    _ appendix: String, of id: String, previous: SmallBook? = nil
  ) throws -> [[String]] {
    var document = try document(id, previous: previous)
    document.appendices = .all
    let appendices = PrintedDocument(document).appendices
    return (appendices.first { $0.title == appendix }?.tables.first?.rows ?? []).map {
      $0.map(\.text)
    }
  }

  /// The headings of a report's parts.
  func headings(_ id: String) throws -> [String] {
    try Self.told(PrintedDocument(document(id))).compactMap {
      if case .heading(let text) = $0 { text } else { nil }
    }
  }
}
