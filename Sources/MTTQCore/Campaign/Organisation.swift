package import MTTQText

/// A body that carries out a share of the plan.
package struct Organisation: Hashable, Sendable {
  package let id: String
  package let name: String
  package let kind: Kind
  /// The contents 1–5 that it registered for the year.
  package var contents: [Int] = []
  package var duties: [String] = []
  /// How many models it pledged.
  package var models: Int?
  package var document: Document?

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
  package struct Document: Hashable, Sendable {
    package let number: String?
    package let date: CalendarDate?
  }
}

extension Organisation {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String, kind: Kind) {
    self.init(id: id, name: name, kind: kind, contents: [])
  }
}
