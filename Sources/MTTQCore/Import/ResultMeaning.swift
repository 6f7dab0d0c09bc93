internal import MTTQText

/// What a result says, however it is written and by whomever: two results of one meaning are one
/// row of a table (book.md, “What the disk promises”).
struct ResultMeaning: Hashable, Sendable {
  private let plain: Record.Result

  init(_ result: Record.Result) {
    var plain = result
    if plain.values.count > 1 { plain.values.sort { $0.indicator < $1.indicator } }
    if plain.stated.count > 1 { plain.stated.sort { $0.indicator < $1.indicator } }
    if plain.parts.count > 1 { plain.parts.sort { $0.dimension < $1.dimension } }
    self.plain = plain
  }

  /// The bytes that ids are made from.
  var bytes: [UInt8] {
    // The id, and the moment of 1970, stand for what a meaning has not.
    Record(id: "--------", at: .epoch, event: .result(plain)).line()
  }
}

/// What a result is about with one of its indicators, without its figures and its note: a row that was
/// mended has it in common with the row as it was before.
struct ResultSubject: Hashable, Sendable {
  private let indicator: String
  private let on: CalendarDate
  private let task: String?
  private let org: String?
  private let area: String?
  private let household: String?
  private let parts: Set<Record.BreakdownPart>

  init(_ indicator: String, of result: Record.Result) {
    self.indicator = indicator
    on = result.on
    task = result.task
    org = result.org
    area = result.area
    household = result.household
    parts = Set(result.parts)
  }
}
