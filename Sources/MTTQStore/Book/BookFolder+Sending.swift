internal import MTTQText

extension BookFolder {
  /// Where the snapshot of a report goes.
  package enum SnapshotPlace: Hashable, Sendable {
    /// In the place of the newest, which is kept beside it.
    case newest
    /// In the place of the newest, which is no snapshot but what is left of one.
    case brokenNewest
    /// Among those that were replaced.
    case older
  }

  /// Puts the snapshot of a report in its place; the one that it replaces is kept beside it.
  ///
  /// Everything stands safely on the disk before `record` runs, and takes its name only after it:
  /// where anything fails before, the folder of the reports is as it was.
  ///
  /// - Parameters:
  ///   - completion: the command that ends what breaks off after `record`.
  ///   - record: writes down that the report was sent.
  /// - Throws: as `WholeFile.replace`, and what `record` throws; `inputOutput` for all that fails
  ///   after it.
  package func keepReport(
    _ id: String, _ bytes: [UInt8], as place: SnapshotPlace = .newest, completion: String,
    after record: () throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    let isNew = try makeReportsFolder()
    var isRecorded = false
    do throws(StoreFailure) {
      try put(id, bytes, as: place) { () throws(StoreFailure) in
        try record()
        isRecorded = true
      }
    } catch {
      guard isRecorded else {
        if isNew { try Folder.remove(reportsPath) }
        throw error
      }
      // Where the disk cannot even be asked, the sending is completed or found complete later.
      let stands = (try? stands(bytes, as: id)) ?? false
      throw stands ? .snapshotNotSynced(error) : .snapshotNotPlaced(error, completion)
    }
  }

  /// Whether one of the snapshots of a report has these bytes.
  private func stands(_ bytes: [UInt8], as id: String) throws(StoreFailure) -> Bool {
    for file in try snapshots(of: id) where try file.read() == bytes { return true }
    return false
  }

  private func put(
    _ id: String, _ bytes: [UInt8], as place: SnapshotPlace,
    after record: () throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    let count = try replacedCount(of: id)
    if place == .older { return try report(id, replaced: count + 1).create(bytes, after: record) }
    let older = place == .newest ? try report(id).readIfPresent() : nil
    guard let older, older != bytes else {
      return try report(id).replace(bytes, after: record)
    }
    if try isKept(older, of: id, count) { return try report(id).replace(bytes, after: record) }
    try report(id).replace(bytes) { () throws(StoreFailure) in
      try report(id, replaced: count + 1).create(older, after: record)
    }
  }

  /// Whether the last of those replaced has these bytes, as where a sending broke off.
  private func isKept(
    _ bytes: [UInt8], of id: String, _ count: Int
  ) throws(StoreFailure) -> Bool {
    count == 0 ? false : try report(id, replaced: count).read() == bytes
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

extension StoreFailure {
  fileprivate static func snapshotNotPlaced(
    _ cause: StoreFailure, _ completion: String
  ) -> StoreFailure {
    StoreFailure(
      .inputOutput,
      Wording(
        vi: "đã ghi việc gửi vào nhật ký nhưng chưa lưu được bản chụp: \(cause.message.vietnamese)",
        en: "the sending is recorded, but its snapshot is not in place: \(cause.message.english)"),
      hint: Wording(
        vi: "hoàn tất lần gửi bằng \(completion)", en: "complete it with \(completion)"),
      systemError: cause.systemError, isDoubtful: true)
  }

  fileprivate static func snapshotNotSynced(_ cause: StoreFailure) -> StoreFailure {
    StoreFailure(
      .inputOutput,
      Wording(
        vi: "đã gửi xong, bản chụp đã ở đúng chỗ, nhưng ổ đĩa chưa xác nhận: "
          + cause.message.vietnamese,
        en: "it is sent and the snapshot in place, but the disk did not confirm it: "
          + cause.message.english),
      hint: Wording(
        vi: "đừng gửi lại; kiểm tra ổ đĩa, rồi xem bằng mttq validate",
        en: "do not send it again; look after the disk, then see with mttq validate"),
      systemError: cause.systemError, isDoubtful: true)
  }
}
