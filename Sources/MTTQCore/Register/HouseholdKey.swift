internal import MTTQText

/// The keys of a household of the register, in the order in which they are written.
///
/// What a key holds, how lists name its column and what messages call it stands in one row of
/// `HouseholdKey+Rows.swift`.
package enum HouseholdKey: String, Hashable, Sendable, CaseIterable {
  case id
  case head
  case forgotten
  case sortName
  case area
  case status
  case since
  case standard
  case urban
  case people
  case workers
  case memberOf
  case special
  case lacks
  case needs
  case born
  case sex
  case ethnicity
  case personalId
  case address
  case phone

  /// What there is to know of a key.
  struct Row: Sendable {
    let key: ObjectKey<Household>
    /// What a sentence calls it.
    let word: Wording
    /// The header of its column in a list of households, then others that offices write, folded;
    /// empty where lists have no such column.
    let headers: [String]

    init(_ key: ObjectKey<Household>, _ word: Wording, column headers: String...) {
      self.key = key
      self.word = word
      self.headers = headers
    }
  }
}
