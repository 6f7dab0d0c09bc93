internal import MTTQText

/// The households of a book as they stand on the days that are asked for.
struct StandingHouseholds {
  private let book: Book
  private var days: [CalendarDate: [String: HouseholdCase]] = [:]

  init(_ book: Book) {
    self.book = book
  }

  mutating func household(_ id: String, on day: CalendarDate) -> HouseholdCase? {
    if let known = days[day] { return known[id] }
    let all = Dictionary(
      book.households(asOf: day).map { ($0.household.id, $0) },
      uniquingKeysWith: { first, _ in first })
    days[day] = all
    return all[id]
  }
}
