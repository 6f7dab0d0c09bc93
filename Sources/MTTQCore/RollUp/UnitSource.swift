package import MTTQText

/// A book or report file of a unit, as far as it could be read.
package struct UnitSource: Hashable, Sendable {
  /// The path as it is told: of a book its folder.
  package let path: String
  /// The file at which a fault is told.
  package let file: String
  /// Whether the command line names it, and not a folder that holds it.
  package let isNamed: Bool
  package let unit: Unit
  package let year: Int
  /// Where `id` of its unit stands.
  package let unitPlace: Place
  package let content: Content

  package enum Content: Hashable, Sendable {
    case figures(Standing)
    /// An error, which was told, leaves it out.
    case refused
    /// The plan owes no such report.
    case noDuty
  }

  /// A unit's report with where it stands against its last day.
  package struct Standing: Hashable, Sendable {
    package let kind: Kind
    package let figures: UnitFigures
    package let lastDay: CalendarDate?
    /// The day on which it was sent, up to the as-of day.
    package let sent: CalendarDate?
    /// The number of the document that was sent last.
    package let number: String?
    /// Whether book and report as sent differ; nil where only one is there.
    package let changed: Bool?

    package init(
      _ kind: Kind, _ figures: UnitFigures, lastDay: CalendarDate?, sent: CalendarDate?,
      number: String? = nil, changed: Bool? = nil
    ) {
      self.kind = kind
      self.figures = figures
      self.lastDay = lastDay
      self.sent = sent
      self.number = number
      self.changed = changed
    }
  }

  /// What the figures were read from.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case book
    case sent
    case file
  }

  package init(
    path: String, file: String, isNamed: Bool, unit: Unit, year: Int, unitPlace: Place,
    _ content: Content
  ) {
    self.path = path
    self.file = file
    self.isNamed = isNamed
    self.unit = unit
    self.year = year
    self.unitPlace = unitPlace
    self.content = content
  }
}

extension UnitSource {
  /// The unit's report; nil where there is none.
  package var standing: Standing? {
    guard case .figures(let standing) = content else { return nil }
    return standing
  }
}

extension UnitSource.Standing {
  /// Where the report stands on a day (report.md, “Deadlines”).
  func status(on day: CalendarDate) -> Deadline.Status {
    guard let lastDay else { return .undated }
    if let sent { return sent <= lastDay ? .onTime : .late }
    return day <= lastDay ? .pending : .overdue
  }
}
