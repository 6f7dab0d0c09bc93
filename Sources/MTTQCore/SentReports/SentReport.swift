package import MTTQText

/// A report as it was sent: the file `reports/ID.json` of a book, format `mttq-report/1`.
package struct SentReport: Hashable, Sendable {
  /// The whole file.
  package let tree: JSONNode
  /// The report id.
  package let report: String
  /// The as-of day of its figures.
  package let asOf: CalendarDate

  /// The year of its plan.
  package let year: Int
  /// The id of its unit.
  package let unit: Unit
  /// How many errors its book had.
  package let errors: Int
  /// What next year's report compares with, by indicator.
  package let rows: [String: PreviousFigures.Row]

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
    year = tree[ReportFile.year.key]?.wholeNumber ?? 0
    unit = Unit(
      id: tree["unit"]?["id"]?.text ?? "", name: tree["unit"]?["name"]?.text ?? "", level: .commune)
    errors = tree[ReportFile.errors.key]?.wholeNumber ?? 0
    self.rows = Dictionary(
      rows.compactMap { row in
        row[IndicatorRow.identifier.key]?.text.map { ($0, PreviousFigures.Row(row)) }
      },
      uniquingKeysWith: { first, _ in first })
  }
}

extension PreviousFigures.Row {
  /// A row of a report's file.
  fileprivate init(_ row: JSONNode) {
    self.init(
      kind: row["kind"]?.text ?? "", value: row[IndicatorRow.value.key]?.figure,
      records: row["records"]?.wholeNumber ?? 0, isStated: row["stated"]?.truth ?? false,
      areas: row["areas"].flatMap { node in
        guard let counted = node["counted"]?.wholeNumber, let of = node["of"]?.wholeNumber else {
          return nil
        }
        return AreaShare(counted: counted, of: of)
      })
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
