internal import MTTQCore
internal import MTTQStore

/// Where in a folder of `mttq export csv` the rows of tables stand, as an engine is told of it.
struct TableFiles {
  private let folder: String

  /// - Parameter folder: it need not be there yet; it is then taken for one without partitions.
  init(_ folder: String) throws(Interruption) {
    let path = RealPath.path(folder) ?? folder
    self.folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The file of each table, or a pattern of its files; nil of a table that has none.
  func files(of tables: [ExportTable]) throws(Interruption) -> (ExportTable) -> String? {
    var found: [String: String] = [:]
    for table in tables { found[table.name] = try file(of: table) }
    return { found[$0.name] }
  }

  private func file(of table: ExportTable) throws(Interruption) -> String? {
    let plain = "\(folder)/\(table.name).csv"
    if try isThere(plain) { return plain }
    if try isThere("\(folder)/\(table.name)") {
      return "\(folder)/\(table.name)/*/*/\(table.name).csv"
    }
    return try isThere("\(folder)/manifest.json") ? nil : plain
  }

  private func isThere(_ path: String) throws(Interruption) -> Bool {
    try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) != nil }
  }
}
