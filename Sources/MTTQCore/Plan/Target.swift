package import MTTQText

/// The number that an indicator should reach, for the unit or for one organisation or area.
package struct Target: Hashable, Sendable {
  package let indicator: String
  package var org: String?
  package var area: String?
  /// Which document and passage set it.
  package var source: String?
  package let bound: Bound
}

/// What a figure is held to: at least, exactly, or from – to.
package enum Bound: Hashable, Sendable {
  case atLeast(Quantity)
  case exactly(Quantity)
  case between(Quantity, Quantity)

  /// The number that percentages and shortfalls are counted from.
  package var lower: Quantity {
    switch self {
    case .atLeast(let lower), .exactly(let lower), .between(let lower, _): lower
    }
  }

  /// The number that may not be exceeded, or nil.
  package var upper: Quantity? {
    switch self {
    case .atLeast: nil
    case .exactly(let upper), .between(_, let upper): upper
    }
  }

  /// Whether `figure` meets it.
  package func isMet(by figure: Quantity) -> Bool {
    figure >= lower && (upper.map { figure <= $0 } ?? true)
  }
}

extension Target {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(_ indicator: String, _ bound: Bound) {
    self.init(indicator: indicator, bound: bound)
  }
}
