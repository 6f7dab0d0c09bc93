/// What changed at one place of a report since it was sent.
package struct ReportChange: Hashable, Sendable {
  package let place: ReportPlace
  /// The figures that differ, in the order of the report.
  package let figures: [FigureChange]

  /// One figure before and after; nil where there was or is none.
  package struct FigureChange: Hashable, Sendable {
    package let figure: ReportFigure
    package let before: FigureValue?
    package let after: FigureValue?
  }
}
