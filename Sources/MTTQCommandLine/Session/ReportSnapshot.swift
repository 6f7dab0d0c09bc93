internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// A report as it is being sent: its figures, and the file that keeps them.
struct ReportSnapshot {
  let report: Report
  let bytes: [UInt8]
  /// The command that ends what broke off between journal and snapshot.
  let completion: String
  var place = BookFolder.SnapshotPlace.newest

  var digest: Digest256 { SHA256.digest(bytes.span) }

  /// - Parameters:
  ///   - number: that of the sending.
  ///   - file: the file that it is printed to; nil where it is not.
  init(_ report: Report, on day: CalendarDate, number: String?, printedTo file: String? = nil) {
    self.report = report
    bytes = Array(ReportJSON.text(report).utf8)
    let number = number.map { " --number \($0.shellWord)" } ?? ""
    let file = file.map { " -o \($0.shellWord)" } ?? ""
    completion = "mttq send \(report.id) --on \(day)\(number)\(file)"
  }

  /// Puts the snapshot in its place, once the sending is written down.
  func keep(
    in folder: BookFolder, after record: () throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    try folder.keepReport(report.id, bytes, as: place, completion: completion, after: record)
  }
}
