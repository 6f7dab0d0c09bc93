extension ReportFigures {
  /// What differs in `later`, in the order of the report; what is gone comes last.
  ///
  /// A plan may set two targets of one indicator: of rows with one place those that are alike
  /// belong together, and the others in their order.
  package func changes(to later: ReportFigures) -> [ReportChange] {
    var before = Dictionary(grouping: rows, by: \.place)
    let changed = later.rows.filter { row in before[row.place]?.removeOne(row) == nil }
    let changes = changed.compactMap { row in
      let old = before[row.place]?.removeFirstIfAny() ?? nil
      return old.change(to: row, at: row.place)
    }
    let gone = rows.filter { row in before[row.place]?.removeOne(row) != nil }
    return changes + gone.compactMap { Optional($0).change(to: nil, at: $0.place) }
  }
}

extension [ReportFigures.Row] {
  /// Takes out one row that is the same; nil where there is none.
  fileprivate mutating func removeOne(_ row: ReportFigures.Row) -> ReportFigures.Row? {
    firstIndex(of: row).map { remove(at: $0) }
  }

  /// Takes out the first row; nil where there is none.
  fileprivate mutating func removeFirstIfAny() -> ReportFigures.Row? {
    isEmpty ? nil : removeFirst()
  }
}

extension Optional where Wrapped == ReportFigures.Row {
  fileprivate func change(to later: ReportFigures.Row?, at place: ReportPlace) -> ReportChange? {
    var figures = later?.figures.map(\.figure) ?? []
    for entry in self?.figures ?? [] where !figures.contains(entry.figure) {
      figures.append(entry.figure)
    }
    let changes = figures.compactMap { figure -> ReportChange.FigureChange? in
      let before = self?.figures.first { $0.figure == figure }?.value
      let after = later?.figures.first { $0.figure == figure }?.value
      guard before != after else { return nil }
      return ReportChange.FigureChange(figure: figure, before: before, after: after)
    }
    return changes.isEmpty ? nil : ReportChange(place: place, figures: changes)
  }
}
