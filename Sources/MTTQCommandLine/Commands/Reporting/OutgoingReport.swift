internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// A report on its way out: what is kept of it, the record that says so, and the document.
struct OutgoingReport {
  let snapshot: ReportSnapshot
  let sent: Record.Sent
  /// What is to be recorded; nothing where a sending that broke off is completed.
  var records: [Record] = []
  /// The record of the sending that broke off.
  var completed: Record?
  let open: OpenBook
  /// The printed document, and where it goes.
  var document: (bytes: [UInt8], file: OutputFile, again: String)?
}

extension OutgoingReport {
  /// Prints the document, to be written to a file as it is sent.
  ///
  /// - Throws: the store's failures; `cannotCreate` for a file of the book.
  mutating func print(_ format: ReportFormat, to path: String) throws(Interruption) {
    let document = PrintableReport(
      report: snapshot.report, plan: open.plan, number: sent.number, date: sent.on,
      code: format.isPaper ? code : nil)
    let file = try storing { () throws(StoreFailure) in
      try OutputFile(path, sparing: [open.folder] + open.previous)
    }
    self.document = (
      ReportPrint(format: format).bytes(of: document), file,
      "mttq report \(snapshot.report.id) -o \(path.shellWord)"
    )
  }

  /// The Mã kiểm tra that `report` prints once this is done.
  private var code: String? {
    completed == nil ? sent.seal?.code : open.book.code(of: snapshot.report)
  }

  /// Keeps the report, with the document in its place once everything is recorded.
  func carryOut(
    in folder: BookFolder, recording record: () throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    guard let document else { return try snapshot.keep(in: folder, after: record) }
    try document.file.write(document.bytes, locking: folder, again: document.again) {
      () throws(StoreFailure) in try snapshot.keep(in: folder, after: record)
    }
  }
}
