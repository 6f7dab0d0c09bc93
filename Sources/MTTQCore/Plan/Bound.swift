package import MTTQText

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

extension Bound {
  static let blank = Bound.atLeast(.zero)

  /// The keys of which an object with a bound has exactly one.
  static func keys<Object>(_ place: @escaping ObjectKey<Object>.Place<Bound>)
    -> [ObjectKey<Object>]
  {
    [
      .part(
        "atLeast", .quantity, of: { ObjectKey.said(of: $0, at: place) { $0.least } },
        Wording(vi: "ít nhất", en: "at least this"), example: .number(5),
        read: { tree, object in
          guard let bound = Bound(tree: tree) else { return false }
          place(&object) { $0 = bound }
          return true
        }),
      .part(
        "exactly", .quantity, of: { ObjectKey.said(of: $0, at: place) { $0.number } },
        Wording(vi: "đúng bằng", en: "exactly this")),
      .part(
        "between", .bounds, of: { ObjectKey.said(of: $0, at: place) { $0.pair } },
        Wording(
          vi: "từ … đến …: hai số, số đầu không lớn hơn số sau",
          en: "two numbers, the first not above the second"),
        example: .array([.number(1), .number(3)])),
    ]
  }

  /// What is asked of an object with a bound beyond its fields.
  static let condition = Shape.Condition.exactlyOne(Shape.bound.map(\.key))

  /// The bound that a target or quota gives, or nil unless it gives exactly one.
  init?(tree: JSONNode) {
    var bounds: [Bound] = []
    if let lower = tree.quantity("atLeast") { bounds.append(.atLeast(lower)) }
    if let number = tree.quantity("exactly") { bounds.append(.exactly(number)) }
    let pair = tree.list("between").compactMap(\.quantity)
    if pair.count == 2 { bounds.append(.between(pair[0], pair[1])) }
    guard bounds.count == 1, let bound = bounds.first else { return nil }
    self = bound
  }

  private var least: Quantity? {
    if case .atLeast(let lower) = self { lower } else { nil }
  }

  private var number: Quantity? {
    if case .exactly(let number) = self { number } else { nil }
  }

  private var pair: [Quantity]? {
    if case .between(let lower, let upper) = self { [lower, upper] } else { nil }
  }
}

extension Shape {
  /// The one number of a target or quota.
  static let bound = Bound.keys { (quota: inout Quota, use: (inout Bound) -> Void) in
    use(&quota.bound)
  }
  .map(\.field)
}

extension Notation<[Quantity]> {
  fileprivate static var bounds: Notation {
    Notation(
      shape: .bounds, read: { $0.elements?.compactMap(\.quantity) },
      write: { .array($0.map { .number($0) }) })
  }
}
