import MTTQCore
import MTTQText
import Testing

/// Duties that are counted by area, and those judged in some reports (report.md, “Quotas”).
@Suite struct `Duties of areas` {
  private static let perArea = """
    [{"quota":"perArea","indicator":"cong-trinh-hoan-thanh","atLeast":1}]
    """

  private func quotas(_ book: WorkedBook, _ quotas: String, in report: String = "annual") throws
    -> [String]
  {
    var book = book
    book.plan.quotas = quotas
    return try book.report(report).quotas.map(\.summary)
  }

  @Test func `count the areas of which one goes on`() throws {
    var areas = WorkedBook.merged.dropLast()
    areas += #",{"id":"thon-3","name":"3"}]"#
    let book = WorkedBook(areas: String(areas), ["10-02 cong-trinh-hoan-thanh 1 @thon-1"])
    #expect(
      try quotas(book, Self.perArea) == ["thon-moi: 1, met, short 0", "thon-3: 0, unmet, short 1"])
  }

  @Test func `of halves tell what was recorded for the whole`() throws {
    let book = WorkedBook(areas: WorkedBook.split, ["10-02 cong-trinh-hoan-thanh 1 @a"])
    #expect(
      try quotas(book, Self.perArea) == [
        "c: 0, unmet, short 1, old areas: 1", "d: 0, unmet, short 1, old areas: 1",
      ])
    let none = WorkedBook(areas: WorkedBook.split)
    #expect(
      try quotas(none, Self.perArea) == ["c: 0, unmet, short 1", "d: 0, unmet, short 1"])
  }

  @Test func `count the reports of the areas that exist`() throws {
    var areas = WorkedBook.merged.dropLast()
    areas += #",{"id":"thon-3","name":"3"}]"#
    var book = WorkedBook(areas: String(areas))
    for area in ["thon-1", "thon-3"] {
      book.addRecord(
        #""received","report":"annual","on":"2026-02-01","area":"\#(area)""#)
    }
    #expect(
      try quotas(book, #"[{"quota":"areaReports","atLeast":1}]"#) == [
        "thon-moi: 0, unmet, short 1", "thon-3: 1, met, short 0",
      ])
  }

  @Test func `are judged in the reports that they name alone`() throws {
    let quota = #"[{"quota":"outstandingContents","reports":["annual"],"atLeast":1}]"#
    #expect(try quotas(WorkedBook(), quota, in: "half-year") == [])
    #expect(try quotas(WorkedBook(), quota) == ["unit: 0, unmet, short 1"])
  }

  @Test func `of escaped households need a register`() throws {
    let quota =
      #"[{"quota":"escapedPoverty","atLeast":10},{"quota":"householdsHelped","atLeast":5}]"#
    var book = WorkedBook()
    book.addRecord(#""assign","household":"h9","on":"2026-02-01","org":"nong-dan""#)
    #expect(
      try quotas(book, quota) == ["unit: nil, nil, short 0", "unit: 1, unmet, short 4"])
    book.register = """
      {"format":"mttq-households/1","households":[{"id":"h9","head":"A","status":"poor"}]}
      """
    book.addRecord(#""outcome","household":"h9","on":"2026-03-01","status":"in-difficulty""#)
    #expect(
      try quotas(book, quota) == ["unit: 1, unmet, short 9", "unit: 1, unmet, short 4"])
  }
}

extension QuotaRow {
  fileprivate var summary: String {
    let verdict = met.map { $0 ? "met" : "unmet" } ?? "nil"
    var text = "\(area ?? "unit"): \(actual?.description ?? "nil"), \(verdict), short \(shortfall)"
    if case .oldAreas(let figure) = note { text += ", old areas: \(figure)" }
    return text
  }
}
