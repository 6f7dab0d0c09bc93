package import MTTQText

/// A report that goes into the tables of figures: of a book, or a file that somebody sent.
package struct ExportedReport: ExportSource {
  /// The report as its JSON has it.
  let tree: JSONNode
  let codes: HouseholdCodes?
  package let head: [ExportCell]

  /// - Parameters:
  ///   - tree: as `mttq report --format json` prints it.
  ///   - path: of the book, or of the file.
  ///   - province: the id of the unit above; nil where none is named.
  ///   - isOfBook: whether it is of a book as it stands.
  ///   - codes: what stands for households; nil where they are not asked for.
  package init(
    _ tree: JSONNode, of path: String, province: String?, isOfBook: Bool, codes: HouseholdCodes?
  ) {
    self.tree = tree
    self.codes = codes
    self.isOfBook = isOfBook
    head = [
      .text(path), ExportCell(province), ExportCell(tree["unit"]?["id"]?.text),
      ExportCell(tree["year"]?.wholeNumber), ExportCell(tree["report"]?.text),
    ]
  }

  let isOfBook: Bool

  package static let headColumns = [
    ExportColumn.book, ExportColumn("province", .text), ExportColumn("unit", .text),
    ExportColumn("year", .integer), ExportColumn("report", .text),
  ]

  /// The rows under a way of keys.
  func rows(_ keys: String...) -> [ReportTreeRow] {
    (tree.at(keys)?.elements ?? []).enumerated().map {
      ReportTreeRow(node: $0.element, place: $0.offset, report: self)
    }
  }

  /// What stands under a way of keys as the only row; none where it is null.
  func row(_ keys: String...) -> [ReportTreeRow] {
    guard let node = tree.at(keys), node.members != nil else { return [] }
    return [ReportTreeRow(node: node, place: 0, report: self)]
  }
}

/// An object of a report, with what it stands in.
struct ReportTreeRow: PlacedRow {
  let node: JSONNode
  let place: Int
  let report: ExportedReport
  /// The objects that hold it, the nearest first.
  var within: [JSONNode] = []

  /// The rows in a list of this one, numbered in it.
  func rows(_ key: String) -> [ReportTreeRow] {
    (node[key]?.elements ?? []).enumerated().map {
      ReportTreeRow(
        node: $0.element, place: $0.offset, report: report, within: [node] + within)
    }
  }

  /// The keys of an object of this one, each with its value, as rows `{key, value}`.
  func pairs(_ key: String) -> [ReportTreeRow] {
    (node[key]?.members ?? []).enumerated().map { place, member in
      ReportTreeRow(
        node: .object(["key": .string(member.key), "value": member.value]), place: place,
        report: report, within: [node] + within)
    }
  }

  /// The same row with another place.
  func placed(_ place: Int) -> ReportTreeRow {
    ReportTreeRow(node: node, place: place, report: report, within: within)
  }
}

extension JSONNode {
  /// What stands at the end of a way of keys.
  func at(_ keys: some Collection<String>) -> JSONNode? {
    keys.reduce(self as JSONNode?) { $0?[$1] }
  }
}

extension ValueColumn<ReportTreeRow> {
  /// A text under a key, which has the column's name where none is given.
  static func text(_ name: String, at keys: String...) -> Self {
    .text(name) { $0.node.at(keys.isEmpty ? [name] : keys)?.text?.legible }
  }

  static func whole(_ name: String, at keys: String...) -> Self {
    .whole(name) { $0.node.at(keys.isEmpty ? [name] : keys)?.wholeNumber }
  }

  static func quantity(_ name: String, at keys: String...) -> Self {
    .quantity(name) { $0.node.at(keys.isEmpty ? [name] : keys)?.figure }
  }

  static func day(_ name: String, at keys: String...) -> Self {
    .day(name) { $0.node.at(keys.isEmpty ? [name] : keys)?.date }
  }

  static func truth(_ name: String, at keys: String...) -> Self {
    .truth(name) { $0.node.at(keys.isEmpty ? [name] : keys)?.truth }
  }

  /// A text of the object that holds the row.
  static func text(_ name: String, ofHolder key: String) -> Self {
    .text(name) { $0.within.first?[key]?.text?.legible }
  }

  /// The code of a household.
  static func household(_ read: @escaping @Sendable (JSONNode) -> String?) -> Self {
    .text("household") { row in
      read(row.node).flatMap { id in row.report.codes?.code(of: id) }
    }
  }

  /// The bounds of a target or quota.
  static let rule: [ValueColumn] = [
    .quantity("at_least", at: "rule", "atLeast"), .quantity("exactly", at: "rule", "exactly"),
    .quantity("low") { $0.node.at(["rule", "between"])?.elements?.first?.figure },
    .quantity("high") { $0.node.at(["rule", "between"])?.elements?.last?.figure },
  ]
}
