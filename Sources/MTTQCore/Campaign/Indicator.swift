/// Something that is counted or measured, with its unit.
package struct Indicator: Hashable, Sendable {
  package internal(set) var id: String
  package var name: String
  /// The English name; the plan's own indicators have none.
  package internal(set) var nameEnglish: String?
  package var unit: String
  package var kind: Kind
  /// The content 1–5 that it belongs to; nil for what is common to all.
  package var content: Int?
  /// The indicator whose figure this one can never exceed.
  package var notAbove: String?
  /// The clause of prose for it, `{n}` in the number's place; of a ratio none.
  package var phrase: String?
  /// What is said of a recorded zero; of standard indicators alone.
  package internal(set) var zeroPhrase: String?

  /// How the figure of a period comes out of the recorded values (book.md, “Indicators”).
  package enum Kind: Hashable, Sendable {
    /// A flow: the values recorded in the period add up.
    case sum
    /// A flow over others: its own values and the figures of its parts.
    case total(parts: [String])
    /// A stock: the latest value of the whole, or those of the areas added up.
    case latest
    /// A figure that is given for the unit as a whole and never adds up.
    case stated
    /// `100 × of ÷ over`, or what somebody stated.
    case ratio(of: String, over: String)

    /// The names of all kinds.
    static let names: Set = ["sum", "total", "latest", "stated", "ratio"]

    package var name: String {
      switch self {
      case .sum: "sum"
      case .total: "total"
      case .latest: "latest"
      case .stated: "stated"
      case .ratio: "ratio"
      }
    }
  }

  /// The names of the kinds whose figure of a period adds up what was recorded in it.
  static let flowKinds: Set = [Kind.sum.name, Kind.total(parts: []).name]

  /// Whether the figure of a period adds up what was recorded in it.
  package var isFlow: Bool {
    switch kind {
    case .sum, .total: true
    case .latest, .stated, .ratio: false
    }
  }

  /// The ids of what a total adds up besides its own values; empty of any other.
  package var parts: [String] {
    if case .total(let parts) = kind { parts } else { [] }
  }

  /// The standard indicators that a register also counts (diagnostics.md, `household/count`).
  package static let poor = "ho-ngheo"
  package static let nearPoor = "ho-can-ngheo"
  package static let escapedPoverty = "ho-thoat-ngheo"
  package static let countedInRegister: Set = [poor, nearPoor, escapedPoverty]

  /// The ids of the two indicators of which a ratio is made; nil for any other.
  package var ratio: (of: String, over: String)? {
    guard case .ratio(let of, let over) = kind else { return nil }
    return (of, over)
  }
}

extension Indicator {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String, unit: String, kind: Kind) {
    self.init(id: id, name: name, nameEnglish: nil, unit: unit, kind: kind)
  }

  /// What stands in a phrase for the number.
  package static let numberMark = "{n}"
}
