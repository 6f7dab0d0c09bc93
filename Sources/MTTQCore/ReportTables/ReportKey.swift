package import MTTQText

/// One key of an object of a report, whatever row it is drawn from.
package struct ReportKey: Sendable {
  package let field: Shape.Field
  package let telling: ReportTelling
  /// The figure that a diff tells of; nil where it tells of none.
  package let figure: ReportFigure?
  package let inner: Inner?

  /// What stands under the key, where that is no single value.
  package indirect enum Inner: Sendable {
    case object(ReportLayout)
    case rows(ReportLayout)
    /// Figures by indicator.
    case figures(ReportFigure)
  }

  init(field: Shape.Field, telling: ReportTelling, form: FigureForm, inner: Inner?) {
    self.field = field
    self.telling = telling
    self.inner = inner
    switch telling {
    case .told(let words, let cause), .toldAndTellsApart(_, let words, let cause):
      figure = ReportFigure(name: field.key, words: words, form: form, cause: cause)
    case .untold, .tellsApart, .byRow: figure = nil
    }
  }

  package var name: String { field.key }
}

extension JSONNode {
  /// The value of a key of a report as it was sent, or nil where there is none.
  package subscript(key: ReportKey) -> JSONNode? { self[key.name] }
}
