/// What changed at one place of a report since it was sent.
package struct ReportChange: Hashable, Sendable {
  package let place: ReportPlace
  /// The figures that differ, in the order of the report.
  package let figures: [FigureChange]

  /// One figure before and after; nil where there was or is none.
  package struct FigureChange: Hashable, Sendable {
    package let name: String
    package let before: FigureValue?
    package let after: FigureValue?
  }
}

extension ReportFigures {
  /// What differs in `later`, in the order of the report; what is gone comes last.
  package func changes(to later: ReportFigures) -> [ReportChange] {
    let before = Dictionary(
      rows.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(later.rows.map(\.place))
    return later.rows.compactMap { row in before[row.place].change(to: row, at: row.place) }
      + rows.filter { !after.contains($0.place) }
      .compactMap { Optional($0).change(to: nil, at: $0.place) }
  }
}

extension Optional where Wrapped == ReportFigures.Row {
  fileprivate func change(to later: ReportFigures.Row?, at place: ReportPlace) -> ReportChange? {
    var names = later?.figures.map(\.name) ?? []
    for figure in self?.figures ?? [] where !names.contains(figure.name) {
      names.append(figure.name)
    }
    let changes = names.compactMap { name -> ReportChange.FigureChange? in
      let before = self?.figures.first { $0.name == name }?.value
      let after = later?.figures.first { $0.name == name }?.value
      guard before != after else { return nil }
      return ReportChange.FigureChange(name: name, before: before, after: after)
    }
    return changes.isEmpty ? nil : ReportChange(place: place, figures: changes)
  }
}
