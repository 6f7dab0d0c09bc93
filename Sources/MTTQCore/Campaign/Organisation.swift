package import MTTQText

/// A body that carries out a share of the plan.
package struct Organisation: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var name: String
  package internal(set) var kind: Kind
  /// The contents 1–5 that it registered for the year.
  package var contents: [Int] = []
  package var duties: [String] = []
  /// How many models it pledged.
  package var models: Int?
  package var document: IssuedDocument?

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case front
    case socioPolitical = "socio-political"
    case member
    case government
    case partner

    /// Whether the duties of member organisations bind it (report.md, “Quotas”).
    package var owesQuotas: Bool { self == .socioPolitical || self == .member }
  }

  /// The document that it issued to take part.
  package struct IssuedDocument: Hashable, Sendable {
    package internal(set) var number: String?
    package internal(set) var date: CalendarDate?
  }
}

extension Organisation {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String, kind: Kind) {
    self.init(id: id, name: name, kind: kind, contents: [])
  }
}
