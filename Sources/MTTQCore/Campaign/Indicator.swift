/// Something that is counted or measured, with its unit.
package struct Indicator: Hashable, Sendable {
  package let id: String
  package let name: String
  /// The English name; the plan's own indicators have none.
  package let nameEnglish: String?
  package let unit: String
  package let kind: Kind
  /// The content 1–5 that it belongs to; nil for what is common to all.
  package let content: Int?
  /// The indicator whose figure this one can never exceed.
  package let notAbove: String?
  package let better: Direction

  package init(
    id: String, name: String, nameEnglish: String? = nil, unit: String, kind: Kind,
    content: Int? = nil, notAbove: String? = nil, better: Direction = .up
  ) {
    self.id = id
    self.name = name
    self.nameEnglish = nameEnglish
    self.unit = unit
    self.kind = kind
    self.content = content
    self.notAbove = notAbove
    self.better = better
  }

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

  /// Which way the figure should go.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case up
    case down
  }

  /// The two parts of a ratio, or nil.
  package var parts: (of: String, over: String)? {
    guard case .ratio(let of, let over) = kind else { return nil }
    return (of, over)
  }
}
