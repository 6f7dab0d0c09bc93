package import MTTQText

/// The figures of a report, taken apart: where each stands, by which ids, and what it says.
///
/// A report of now and one that was sent are taken apart by the same tables, so that what differs
/// between the two differs in the book.
package struct ReportFigures: Hashable, Sendable {
  /// In the order of the report.
  private(set) var rows: [Row] = []

  /// The figures that stand at one place.
  struct Row: Hashable, Sendable {
    let place: ReportPlace
    let figures: [Entry]
  }

  struct Entry: Hashable, Sendable {
    let figure: ReportFigure
    let value: FigureValue

    /// Nil where there is no value.
    init?(_ figure: ReportFigure, _ node: JSONNode?) {
      guard let value = node.flatMap(FigureValue.init) else { return nil }
      self.figure = figure
      self.value = value
    }
  }

  /// Takes a report apart as it is now.
  package init(_ report: Report) { self.init(ReportFile(report).node) }

  /// Takes a report apart as its file has it; what is not there or null says nothing.
  package init(_ file: JSONNode) {
    add(file, ReportFile.table.layout, inside: nil)
  }

  /// A row that says nothing stands in its place all the same: what it said before has changed
  /// there, and is not gone.
  private mutating func add(_ row: JSONNode, _ layout: ReportLayout, inside outer: ReportPlace?) {
    let place =
      layout.part.map { ReportPlace(of: row, in: $0, layout.keys, inside: outer) } ?? outer
    if let place, layout.keys.contains(where: { $0.figure != nil }) {
      let figures = layout.keys.compactMap { key in
        key.figure.flatMap { Entry($0, row[key]) }
      }
      rows.append(Row(place: place, figures: figures))
    }
    for key in layout.keys {
      guard case .byRow = key.telling, let node = row[key] else { continue }
      switch key.inner {
      case .object(let inner)?: add(node, inner, inside: place)
      case .rows(let inner)?:
        for element in node.elements ?? [] { add(element, inner, inside: place) }
      case .figures(let figure)?:
        for member in node.members ?? [] {
          guard let place = place?.of(indicator: member.key) else { continue }
          rows.append(
            Row(place: place, figures: [Entry(figure, member.value)].compactMap { $0 }))
        }
      case nil: break
      }
    }
  }
}
