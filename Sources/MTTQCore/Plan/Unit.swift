/// The unit whose plan it is.
package struct Unit: Hashable, Sendable {
  package let id: String
  package let name: String
  package let level: Level
  /// The names of the units above, nearest first.
  package var within: [String] = []
  /// The names of the units that were merged into it.
  package var predecessors: [String] = []

  package init(
    id: String, name: String, level: Level, within: [String] = [], predecessors: [String] = []
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.within = within
    self.predecessors = predecessors
  }

  /// A level of the Front; districts are historic since 1 July 2025 (domain.md 13).
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case province
    case district
    case commune
    case area
  }
}

/// A unit below this one that reports to it.
package struct SubordinateUnit: Hashable, Sendable {
  package let id: String
  package let name: String
  package let level: Unit.Level
  package var pilot: Pilot?
  /// The title that it aims at this year.
  package var aiming: String?
}

/// What a unit or an area is the pilot of.
package enum Pilot: String, Hashable, Sendable, CaseIterable {
  /// Nông thôn mới.
  case newRural = "ntm"
  /// Đô thị văn minh.
  case civilisedUrban = "dtvm"
}

/// A residential area: a neighbourhood below the commune, no level of government.
package struct Area: Hashable, Sendable {
  package let id: String
  package let name: String
  /// The local word: thôn, ấp, khu phố, tổ dân phố …
  package var kind: String?
  package var outstanding = false
  package var pilot: Pilot?
  /// Whether no household of it qualifies, so that it owes none.
  package var noEligibleHouseholds = false
}

extension Area {
  /// The area with its local word: `khối phố Xuân Mỹ`.
  package var fullName: String {
    guard let kind, !name.lowercased().hasPrefix(kind.lowercased()) else { return name }
    return "\(kind) \(name)"
  }
}

extension Area {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String) {
    self.init(id: id, name: name, kind: nil)
  }
}
