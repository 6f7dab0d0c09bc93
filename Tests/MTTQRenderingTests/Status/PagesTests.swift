internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct PagesTests {
  @Test(
    arguments: Language.allCases,
    [("cam-pho-2026", "2026-09-20"), ("tuyen-quang-2018", "2018-06-19")])
  func `the standing of a year is a page`(language: Language, at: (String, String)) throws {
    let day = try Sample.day(at.1)
    let book = try Sample.book(at.0, through: [day])
    let areas = (book.register?.households ?? []).reduce(into: [:]) { $0[$1.id] = $1.area }
    let text = StatusPage.text(
      book.reportSoFar(asOf: day), deadlines: book.deadlines(asOf: day), plan: book.plan,
      areas: areas, language: language)
    try Golden.expect(text, equals: "reports/\(at.0)/status.\(language.rawValue).txt")
  }

  @Test(
    arguments: Language.allCases,
    [
      ("cam-pho-2026", "2026-09-20"), ("tuyen-quang-2018", "2018-06-19"),
      ("binh-an-dong-2026", "2026-06-19"),
    ])
  func `what is due is a page`(language: Language, at: (String, String)) throws {
    let list = try Sample.book(at.0).deadlines(asOf: Sample.day(at.1))
    try Golden.expect(
      DeadlinesPage.text(list, language: language),
      equals: "reports/\(at.0)/deadlines.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases, ["cam-pho-2026", "hoi-an-2019"])
  func `a plan is a page`(language: Language, name: String) throws {
    try Golden.expect(
      PlanPage.text(Sample.book(name).plan, language: language),
      equals: "reports/\(name)/plan.\(language.rawValue).txt")
  }
}
