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
      let kept = try unusedName(for: id)
      try report(id).replace(bytes) { () throws(StoreFailure) in
        try kept.create(older, after: record)
      }
    } catch {
      if isNew { try Folder.remove(reportsPath) }
      throw error
    }
  }

  private func unusedName(for id: String) throws(StoreFailure) -> WholeFile {
    var number = 1
    while try FileFacts(ofPath: report(id, replaced: number).path) != nil { number += 1 }
    return report(id, replaced: number)
  }
}
