package import MTTQText

/// What an object of a report holds and how it is drawn from a row of figures.
///
/// One table stands for each kind of row, and a column says all there is to say of a key: the JSON,
/// its schema, what a diff looks at, in which words, and which records can have changed it are all
/// drawn from here. A figure is added to a report by adding its column:
///
///     extension FundRow {
///       static let reportTable = KeyTable<FundRow>(
///         of: .funds,
///         [
///           ReportColumn(
///             "in", .figure(\.income), Wording(vi: "thu", en: "what came in"),
///             .told(Wording(vi: "thu", en: "in"), by: .resultsOfFund)),
///         ])
///     }
package struct KeyTable<Row>: Sendable {
  private let columns: [ReportColumn<Row>]
  /// What a reader of the object needs to know, whatever it was drawn from.
  package let layout: ReportLayout

  /// - Parameter part: where in a diff the figures of the rows stand; nil where it looks at none.
  init(of part: ReportPart? = nil, _ columns: [ReportColumn<Row>]) {
    self.columns = columns
    layout = ReportLayout(part: part, keys: columns.map(\.key))
  }

  /// The row as an object: every key present, in the order of the columns.
  package func node(_ row: Row) -> JSONNode {
    JSONNode(
      .object(
        columns.compactMap { column in
          column.value.read(row).map { JSONMember(column.key.name, $0) }
        }))
  }
}
