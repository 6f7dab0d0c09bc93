/// A household of the register.
package struct Household: Hashable, Sendable {
  package internal(set) var id: String
  /// The name of its head; nil once forgotten.
  package var head: String?
  package var forgotten = false
  /// What it is sorted by instead of the head's given name.
  package var sortName: String?
  package var area: String?
  /// The status at the start of the year.
  package internal(set) var status: HouseholdStatus
  /// How many people live in it.
  package var people: Int?
  /// The organisations that its people belong to.
  package var memberOf: [String] = []
  /// The help forms that it needs.
  package var needs: [String] = []
}

extension Household: FileObject {
  static let blank = Household(id: "", status: .poor)

  static let keys = HouseholdKey.allCases.map(\.key)
}
