package import MTTQText

/// What a diff makes of a key of a report.
package enum ReportTelling: Sendable {
  /// It does not look at the value: words and ids, what only says how the report was made, and what
  /// goes without saying beside other figures.
  case untold
  /// The value tells the rows apart.
  case tellsApart(PlaceKey)
  /// It tells the value before and after, under these words.
  case told(Wording, by: ReportCause)
  case toldAndTellsApart(PlaceKey, Wording, by: ReportCause)
  /// It looks at the objects under the key, each by its own table.
  case byRow

  /// Which part of a place the value is; nil for none.
  package var placeKey: PlaceKey? {
    switch self {
    case .tellsApart(let key), .toldAndTellsApart(let key, _, _): key
    case .untold, .told, .byRow: nil
    }
  }

  /// What tells the rows of one part apart; of two keys for the same the first that says something.
  package enum PlaceKey: Hashable, Sendable {
    /// The id of what the row is about: an indicator, task, household, quota, fund …
    case id
    case unit
    case org
    case area
    case content
    /// What tells rows apart that have no id: the words of a remark, the day a report came in.
    case text
  }
}
