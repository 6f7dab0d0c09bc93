internal import MTTQText

/// What a unit or an area is the pilot of.
package enum Pilot: String, Hashable, Sendable, CaseIterable {
  /// Nông thôn mới.
  case newRural = "ntm"
  /// Đô thị văn minh.
  case civilisedUrban = "dtvm"
}

extension Notation<Pilot> {
  static var pilot: Notation { choice(Pilot.allCases, \.meaning) }
}

extension Pilot {
  fileprivate var meaning: Wording {
    switch self {
    case .newRural: Wording(vi: "điểm nông thôn mới", en: "a pilot of the new-style countryside")
    case .civilisedUrban: Wording(vi: "điểm đô thị văn minh", en: "a pilot of the civilised city")
    }
  }
}
