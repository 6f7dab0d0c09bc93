internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// Where a script of unknown length goes as it is made: standard output, or a file.
struct SQLOutput: ~Copyable, ExportSink {
  private var script: PostgresScript
  private var file: GrowingOutput?
  private let session: Session

  /// - Parameter file: nil for standard output.
  init(
    _ script: PostgresScript, to file: consuming GrowingOutput?, in session: Session
  ) throws(Interruption) {
    self.script = script
    self.file = file
    self.session = session
    try write(Array(script.opening.utf8))
  }

  mutating func begin(_ book: String, year: Int) { script.begin(book) }

  mutating func add(_ rows: [[ExportCell]], to table: ExportTable) throws(Interruption) {
    try write(script.add(rows, to: table))
  }

  /// Ends the script.
  mutating func finish() throws(Interruption) {
    try write(script.ending())
    try storing { () throws(StoreFailure) in try file?.finish() }
  }

  private mutating func write(_ bytes: [UInt8]) throws(Interruption) {
    if bytes.isEmpty { return }
    guard file != nil else { return try session.print(bytes) }
    let outcome = try storing { () throws(StoreFailure) in try file?.write(bytes) }
    if outcome == .closed { throw .closedPipe }
  }
}
