package import MTTQText

/// A report as it was sent: the file `reports/ID.json` of a book, format `mttq-report/1`.
package struct SentReport: Hashable, Sendable {
  /// The whole file.
  package let tree: JSONNode
  /// The report id.
  package let report: String
  /// The as-of day of its figures.
  package let asOf: CalendarDate

  private let values: [String: Quantity?]

  /// Reads a file.
  ///
  /// - Throws: its first fault of syntax, or `format/unknown` where it is no such report.
  package init(_ source: SourceText) throws(Diagnostic) {
    let reading = JSONReader.read(source)
    if let fault = reading.diagnostics.first(where: { $0.severity == .error }) { throw fault }
    guard let tree = reading.tree, tree[ReportFile.format.key]?.text == ReportFile.formatName,
      let report = tree[ReportFile.identifier.key]?.text,
      let asOf = tree[ReportFile.asOf.key]?.date,
      let rows = tree[ReportFile.indicators.key]?.elements
    else { throw .noReport(source) }
    self.tree = tree
    self.report = report
    self.asOf = asOf
    values = Dictionary(
      rows.compactMap { row in
        row[IndicatorRow.identifier.key]?.text.map { ($0, row[IndicatorRow.value.key]?.figure) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The figure of the period; a standard flow that the report does not list is zero, anything
  /// else that it does not list has none (report.md, `previous`).
  package func value(of indicator: String) -> Quantity? {
    if let value = values[indicator] { return value }
    let kind = Catalogue.standard.indicators.first { $0.id == indicator }?.kind
    return kind == .sum ? .zero : nil
  }
}

extension Diagnostic {
  fileprivate static func noReport(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .formatUnknown, at: Place(path: source.path, line: 1, column: 1),
      Wording(
        vi: "tệp không phải là báo cáo đã gửi (mttq-report/1)",
        en: "the file is no report as sent (mttq-report/1)"))
  }
}
