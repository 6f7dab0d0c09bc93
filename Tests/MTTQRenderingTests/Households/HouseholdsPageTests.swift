internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct HouseholdsPageTests {
  @Test(arguments: Language.allCases, HouseholdSample.books)
  func `the households of a book are a page, with names only where they are asked for`(
    language: Language, at: (String, String)
  ) throws {
    let (book, day, households) = try HouseholdSample.households(at)
    for withNames in [false, true] {
      let text = HouseholdsPage.text(
        households, plan: book.plan, register: book.register, asOf: day, withNames: withNames,
        language: language)
      let name = withNames ? "households-names" : "households"
      try Golden.expect(text, equals: "reports/\(at.0)/\(name).\(language.rawValue).txt")
    }
  }

  @Test(arguments: Language.allCases, HouseholdSample.books)
  func `the helpers of a book are a page`(language: Language, at: (String, String)) throws {
    let (book, day, households) = try HouseholdSample.households(at)
    for withNames in [false, true] {
      let text = HelpersPage.text(
        book.register, households: households, asOf: day, withNames: withNames,
        language: language)
      let name = withNames ? "helpers-names" : "helpers"
      try Golden.expect(text, equals: "reports/\(at.0)/\(name).\(language.rawValue).txt")
    }
  }
}
