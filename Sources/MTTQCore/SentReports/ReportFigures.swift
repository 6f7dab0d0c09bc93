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
  }

  /// Takes a report apart as it is now.
  package init(_ report: Report) { self.init(ReportFile(report).node) }

  /// Takes a report apart as its file has it; what is not there or null says nothing.
  package init(_ file: JSONNode) {
    add(file, ReportFile.table.layout, inside: nil)
  }

  private mutating func add(_ row: JSONNode, _ layout: ReportLayout, inside outer: ReportPlace?) {
    let place =
      layout.part.map { ReportPlace(of: row, in: $0, layout.keys, inside: outer) } ?? outer
    if let place {
      let figures = layout.keys.compactMap { key in
        key.figure.flatMap { figure in
          row[key].flatMap(FigureValue.init).map { Entry(figure: figure, value: $0) }
        }
      }
      if !figures.isEmpty { rows.append(Row(place: place, figures: figures)) }
    }
    for key in layout.keys {
      guard case .byRow = key.telling, let node = row[key] else { continue }
      switch key.inner {
      case .object(let inner)?: add(node, inner, inside: place)
      case .rows(let inner)?:
        for element in node.elements ?? [] { add(element, inner, inside: place) }
      case .figures(let figure)?: add(node, each: figure, in: place)
      case nil: break
      }
    }
  }

  private mutating func add(_ values: JSONNode, each figure: ReportFigure, in place: ReportPlace?) {
    guard let place else { return }
    for member in values.members ?? [] {
      guard let value = FigureValue(member.value) else { continue }
      rows.append(
        Row(
          place: place.of(indicator: member.key), figures: [Entry(figure: figure, value: value)]))
    }
  }
}
