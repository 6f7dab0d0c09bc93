extension Shape {
  /// What an object holds whose keys are ids and whose values are quantities.
  package enum Numbers: Hashable, Sendable {
    /// What was reached, by indicator: no ratios, none negative.
    case results
    /// What somebody stated, by ratio; none negative.
    case stated
    /// What is expected, by indicator: no ratios.
    case estimates
    /// Points by criterion, none negative; there may be none.
    case points
  }
}

extension Shape.Numbers {
  /// What the keys name.
  var reference: Shape.Reference { self == .points ? .criterion : .indicator }
  /// Whether no value may lie below zero.
  var isNonNegative: Bool { self != .estimates }
  /// Whether there may be no value at all.
  var mayBeEmpty: Bool { self == .points }
}
