internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// The folder of CSV files that an export is written into, a file a table, or with `--partition` a
/// folder a table with a file a campaign.
struct CSVFolder: ~Copyable, ExportSink {
  private var folder: FolderInTheMaking
  private let form: ExportForm
  private let choice: ExportChoice
  /// The id of the unit above by which tables are partitioned; nil where they are not.
  private let partition: String?
  private var year = 0
  private var files: [String: File] = [:]
  private var rows: [String: Int] = [:]

  /// What of a file is not written yet.
  private struct File {
    let table: String
    var rest: [UInt8]
  }

  init(
    _ folder: consuming FolderInTheMaking, form: ExportForm, choice: ExportChoice,
    partition: String?
  ) {
    self.folder = folder
    self.form = form
    self.choice = choice
    self.partition = partition
    for table in choice.tables where partition == nil || table.isShared {
      files["\(table.name).csv"] = File(
        table: table.name, rest: form.header(choice.columns(of: table)))
    }
  }

  mutating func begin(_ book: String, year: Int) {
    self.year = year
  }

  mutating func add(_ rows: [[ExportCell]], to table: ExportTable) throws(Interruption) {
    let name = fileName(of: table)
    var file =
      files[name]
      ?? File(table: table.name, rest: form.header(choice.columns(of: table)))
    files[name] = nil
    for row in rows { file.rest += form.line(row) }
    self.rows[table.name, default: 0] += rows.count
    if file.rest.count >= CSVFolder.piece {
      try append(file.rest, to: name)
      file.rest = []
    }
    files[name] = file
  }

  /// So many bytes of a file are kept before they are written.
  private static let piece = 64 << 10

  private func fileName(of table: ExportTable) -> String {
    guard let partition, !table.isShared else { return "\(table.name).csv" }
    return "\(table.name)/province_id=\(partition)/campaign=\(year)/\(table.name).csv"
  }

  private func append(_ bytes: [UInt8], to name: String) throws(Interruption) {
    try storing { () throws(StoreFailure) in try folder.append(bytes, to: name) }
  }

  /// Ends the tables, writes the manifest and gives the folder its name.
  mutating func finish(_ manifest: consuming ExportManifest) throws(Interruption) {
    for (name, file) in files { try append(file.rest, to: name) }
    for table in choice.tables {
      var hash = SHA256()
      for name in files.keys.sorted() where files[name]?.table == table.name {
        try storing { () throws(StoreFailure) in try folder.read(name) { hash.update($0) } }
      }
      manifest.tables.append(
        ExportManifest.Table(table.name, rows: rows[table.name] ?? 0, digest: hash.finish()))
    }
    try append(Array(manifest.text.utf8), to: "manifest.json")
    try storing { () throws(StoreFailure) in try folder.publish() }
  }
}
