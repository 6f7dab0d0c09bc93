/// Something that is counted or measured, with its unit.
package struct Indicator: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  /// The English name; the plan's own indicators have none.
  package internal(set) var nameEnglish: String?
  package internal(set) var unit: String
  package internal(set) var kind: Kind
  /// The content 1–5 that it belongs to; nil for what is common to all.
  package internal(set) var content: Int?
  /// The indicator whose figure this one can never exceed.
  package internal(set) var notAbove: String?

  /// How the figure of a period comes out of the recorded values (book.md, “Indicators”).
  package enum Kind: Hashable, Sendable {
    /// A flow: the values recorded in the period add up.
    case sum
    /// A stock: the latest value of each area, added up over the areas.
    case latest
    /// `100 × of ÷ over`, never recorded by itself.
    case ratio(of: String, over: String)

    package var name: String {
      switch self {
      case .sum: "sum"
      case .latest: "latest"
      case .ratio: "ratio"
      }
    }
  }

  /// The ids of the two indicators of which a ratio is made; nil for any other.
  package var ratio: (of: String, over: String)? {
    guard case .ratio(let of, let over) = kind else { return nil }
    return (of, over)
  }
}
