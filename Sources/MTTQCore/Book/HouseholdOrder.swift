internal import MTTQText

/// A household's place in a list: by the name of its head as lists of people go; those without a
/// head, who were forgotten, come last; ties by id.
package struct HouseholdOrder: Hashable, Sendable, Comparable {
  private let person: PersonOrder?
  private let id: String

  package init(_ household: Household) {
    person = household.head.map { PersonOrder($0, sortName: household.sortName) }
    id = household.id
  }

  package static func < (left: HouseholdOrder, right: HouseholdOrder) -> Bool {
    switch (left.person, right.person) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }
}

extension [HouseholdCase] {
  /// The households by the names of their heads.
  package func sortedByHead() -> [HouseholdCase] {
    map { (order: HouseholdOrder($0.household), standing: $0) }
      .sorted { $0.order < $1.order }.map(\.standing)
  }
}
