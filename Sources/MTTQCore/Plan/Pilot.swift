package import MTTQText

/// What a unit or an area is the pilot of.
package enum Pilot: String, Hashable, Sendable, CaseIterable {
  /// Nông thôn mới.
  case newRural = "ntm"
  /// Đô thị văn minh.
  case civilisedUrban = "dtvm"
}

extension Notation<Pilot> {
  static var pilot: Notation { choice(Pilot.allCases, \.words) }
}

extension Pilot {
  /// What it is a pilot of.
  package var words: Wording {
    switch self {
    case .newRural: Wording(vi: "điểm nông thôn mới", en: "new-rural pilot")
    case .civilisedUrban: Wording(vi: "điểm đô thị văn minh", en: "civilised-urban pilot")
    }
  }
}
