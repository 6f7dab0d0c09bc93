package import MTTQText

/// A part of a report that a diff tells of under a heading of its own.
package struct ReportPart: Hashable, Sendable {
  /// Its name in `mttq-diff/1`.
  package let name: String
  package let title: Wording
  /// What the ids of its rows name; nil where its rows have none.
  package let subject: Subject?

  package enum Subject: Hashable, Sendable {
    case indicator
    case task
    case model
    case household
    /// A body by its name, persons by their kind.
    case helper
    case quota
    case fund
    case assessment
    case section
    case unit
  }

  init(_ name: String, of subject: Subject? = nil, _ title: Wording) {
    self.name = name
    self.title = title
    self.subject = subject
  }

  /// Parts are told apart by their names: a diff sorts tens of thousands of rows by their places.
  package static func == (one: ReportPart, other: ReportPart) -> Bool { one.name == other.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// All of them, in the order of the report.
  package static let all = ReportFile.table.layout.parts
}
