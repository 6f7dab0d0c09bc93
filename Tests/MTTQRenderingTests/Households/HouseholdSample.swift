internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

/// Books whose registers the tests list.
enum HouseholdSample {
  /// Books of Fixtures/valid with a register, each with a day on which much is going on.
  static let books = [
    ("cam-pho-2026", "2026-10-20"), ("cam-pho-2019", "2019-09-15"),
    ("binh-an-dong-2026", "2026-06-19"),
  ]

  /// The households of a book in the order of their heads, as they stand on a day.
  static func households(_ at: (String, String)) throws -> (Book, CalendarDate, [HouseholdCase]) {
    let book = try Sample.book(at.0)
    let day = try Sample.day(at.1)
    return (book, day, book.households(asOf: day).sortedByHead())
  }

  /// A book with the plan of Cẩm Phô, some words of it replaced, and a register and journal of its
  /// own.
  static func book(
    replacing words: [(String, String)] = [], households: String, helpers: String = "",
    journal: String = "", through days: [CalendarDate] = []
  ) throws -> Book {
    var plan = String(
      decoding: try #require(Fixtures.bytes("valid/cam-pho-2026/plan.json")), as: UTF8.self)
    for (old, new) in words {
      try #require(plan.contains(old), "\(old)")
      plan = plan.replacing(old, with: new)
    }
    let register = """
      {"format":"mttq-households/1","households":[\(households)],"helpers":[\(helpers)]}
      """
    let reading = BookReading(
      plan: PlanDocument(SourceText(path: "plan.json", bytes: Array(plan.utf8))),
      register: SourceText(path: "households.json", bytes: Array(register.utf8)))
    let lines = Array(journal.utf8)
    let book = reading.book(journal: "journal.jsonl", through: days, scrutiny: .figures) {
      reader throws(Never) in
      reader(lines.span, 1, true)
    }
    return try #require(book)
  }

  /// All that a register says of persons: names, and the values of every personal key.
  static func personalData(of book: Book) throws -> [String] {
    let tree = try #require(book.registerDocument?.tree)
    let keys = Shape.household.filter(\.isPersonal).map(\.key)
    let persons = book.register?.helpers.filter(\.kind.isPerson).compactMap(\.name) ?? []
    let contacts = (tree["helpers"]?.elements ?? []).flatMap { helper in
      ["phone", "address"].compactMap { helper[$0]?.text }
    }
    let values = (tree["households"]?.elements ?? []).flatMap { household in
      keys.compactMap { household[$0] }.map { $0.text ?? JSONText.compact($0) }
    }
    return persons + contacts + values
  }
}
