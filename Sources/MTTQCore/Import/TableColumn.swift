internal import MTTQText

/// A column that a table may have, by its Vietnamese or English header.
struct TableColumn: Sendable {
  /// The English header; of a register also the key that it fills. No two columns of one kind of
  /// table have the same.
  let key: String
  /// The Vietnamese header.
  let title: String
  /// Other headers that offices write.
  let others: [String]

  /// Takes the Vietnamese header and, after it, the others.
  init(_ key: String, _ headers: [String]) {
    self.key = key
    title = headers.first ?? key
    others = Array(headers.dropFirst())
  }

  /// The column with further headers.
  func also(_ headers: [String]) -> TableColumn {
    TableColumn(key, [title] + others + headers)
  }

  /// A row as a whole, where none of its columns is known.
  static let row = TableColumn("row", ["dòng"])

  var wording: Wording { Wording(vi: title, en: key) }
}

extension TableColumn: Hashable {
  static func == (left: TableColumn, right: TableColumn) -> Bool { left.key == right.key }
  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
