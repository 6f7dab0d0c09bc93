package import MTTQText

/// Which area a household belongs to on a day, of those that its register names (book.md, “Areas
/// that change”).
package struct StandingAreas: Sendable {
  private let areas: [String: Area]
  private let day: CalendarDate

  package init(_ plan: Plan, on day: CalendarDate) {
    areas = Dictionary(plan.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.day = day
  }

  /// The area of a household whose register gives one: that, or where it has ended by then its only
  /// successor; nil where several or none took its place, or that has ended too.
  package func area(of registered: String) -> String? {
    guard let area = areas[registered], hasEnded(area) else { return registered }
    guard area.into.count == 1, let successor = areas[area.into[0]], !hasEnded(successor) else {
      return nil
    }
    return successor.id
  }

  /// The areas that a model stands for where its plan names one: that, or where it has ended all
  /// that took its place.
  package func standing(for named: String) -> [String] {
    guard let area = areas[named], hasEnded(area) else { return [named] }
    return area.into
  }

  private func hasEnded(_ area: Area) -> Bool { area.until.map { $0 < day } ?? false }
}
