extension BookFolder {
  /// Puts the snapshot of a report in its place; the one that it replaces is kept beside it.
  ///
  /// Everything stands safely on the disk before `record` runs, and takes its name only after it:
  /// where anything fails before, the folder of the reports is as it was.
  ///
  /// - Parameter record: writes down that the report was sent.
  /// - Throws: as `WholeFile.replace`, and what `record` throws.
  package func keepReport(
    _ id: String, _ bytes: [UInt8], after record: () throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    let isNew = try makeReportsFolder()
    do throws(StoreFailure) {
      let older = try report(id).readIfPresent()
      guard let older, older != bytes else { return try report(id).replace(bytes, after: record) }
      let kept = report(id, replaced: try replacedCount(of: id) + 1)
      try report(id).replace(bytes) { () throws(StoreFailure) in
        try kept.create(older, after: record)
      }
    } catch {
      if isNew { try Folder.remove(reportsPath) }
      throw error
    }
  }

  /// The report of an id as it was sent, and those that it replaced, newest first.
  package func snapshots(of id: String) throws(StoreFailure) -> [WholeFile] {
    guard try hasReports() else { return [] }
    let newest = try FileFacts(ofPath: report(id).path) == nil ? [] : [report(id)]
    let count = try replacedCount(of: id)
    return newest + stride(from: count, to: 0, by: -1).map { report(id, replaced: $0) }
  }

  private func replacedCount(of id: String) throws(StoreFailure) -> Int {
    var count = 0
    while try FileFacts(ofPath: report(id, replaced: count + 1).path) != nil { count += 1 }
    return count
  }
}
