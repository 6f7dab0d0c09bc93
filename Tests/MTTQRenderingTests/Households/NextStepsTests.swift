internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct NextStepsTests {
  /// A book at some point of its year.
  enum Case: String, CaseIterable {
    case waiting
    case allPoorHelped = "all-poor-helped"
    case noHouseholds = "no-households"
    case reportDue = "report-due"
    case otherQuotas = "other-quotas"

    func book() throws -> (Book, CalendarDate) {
      let day = try Sample.day(self == .reportDue ? "2026-05-12" : "2026-02-10")
      let book =
        switch self {
        case .waiting:
          try Case.book(
            poor: 9, journal: assignment(11, "phu-nu") + assignment(12, "nong-dan"), day)
        case .allPoorHelped: try Case.book(poor: 1, journal: assignment(11, "phu-nu"), day)
        case .noHouseholds: try HouseholdSample.book(households: "", through: [day])
        case .otherQuotas:
          try HouseholdSample.book(
            replacing: [
              ("\"householdsPerOrganisation\"", "\"registeredContents\""),
              (
                "có 01 mô hình\",\n      \"atLeast\": 1\n",
                "có 01 mô hình\",\n      \"atLeast\": 100\n"
              ),
              ("\"exactly\": 100", "\"atLeast\": 3"),
              ("\"helperCoverage\"", "\"outstandingContents\""),
              ("\"modelsPerOrganisation\"", "\"areasWithModel\""),
              ("\"between\": [\n        1,", "\"between\": [\n        2,"),
              ("\"atLeast\": 1\n", "\"atLeast\": 3\n"),
              ("\"trung-phuoc\"\n      ]", "\"tu-le\"\n      ]"),
            ], households: "", through: [day])
        case .reportDue: try Sample.book("cam-pho-2026", through: [day])
        }
      return (book, day)
    }

    /// A book with three near-poor households after the poor ones.
    private static func book(
      poor count: Int, journal: String, _ day: CalendarDate
    ) throws -> Book {
      let households = (0..<count + 3).map { number in
        """
        {"id":"h\(number + 11)","head":"A","area":"tu-le",\
        "status":"\(number < count ? "poor" : "near-poor")"}
        """
      }
      return try HouseholdSample.book(
        households: households.joined(separator: ","), journal: journal, through: [day])
    }

    private func assignment(_ number: Int, _ org: String) -> String {
      """
      {"id":"assign-\(number)","at":"2026-01-05T02:00:00Z","kind":"assign",\
      "household":"h\(number)","on":"2026-01-05","org":"\(org)"}

      """
    }
  }

  @Test(arguments: Language.allCases, Case.allCases)
  func `a status page says what to do next, for whom and by which command`(
    language: Language, at: Case
  ) throws {
    let (book, day) = try at.book()
    var standing = YearStanding(
      book.reportSoFar(asOf: day), deadlines: book.deadlines(asOf: day), plan: book.plan)
    standing.areas = book.householdAreas(on: day)
    let text = StatusPage.text(standing, language: language)
    let title = language == .vietnamese ? "Việc cần làm tiếp\n" : "What to do next\n"
    let section = try #require(text.split(separator: title, maxSplits: 1).last)
    try Golden.expect(
      String(section), equals: "reports/next-steps/\(at.rawValue).\(language.rawValue).txt")
  }
}
