internal import MTTQText

/// A column that a table may have, by its Vietnamese or English header.
struct TableColumn: Hashable, Sendable {
  /// The English header; of a register also the key that it fills.
  let key: String
  /// The Vietnamese header.
  let title: String
  /// Other headers that offices write, folded.
  private let others: [String]

  /// Takes the Vietnamese header and, after it, the others.
  init(_ key: String, _ headers: [String]) {
    self.key = key
    title = headers.first ?? key
    others = Array(headers.dropFirst())
  }

  /// The column of `columns` that a header names, whatever its case and marks, or nil.
  static func named(_ header: String, among columns: [TableColumn]) -> TableColumn? {
    let key = Folding.key(header)
    return columns.first { column in
      Folding.key(column.key) == key || Folding.key(column.title) == key
        || column.others.contains(key)
    }
  }
}
