internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// What is kept of changes of plan and register, for `undo`.
extension Session {
  /// Makes a change of a book that is locked, and keeps what `undo` needs to take it back.
  ///
  /// It is kept first: a change that was made and cannot be taken back would be worse than a note of
  /// one that was not made, which the next `undo` tells from it.
  func keeping(
    _ extent: BookChange.Extent, of folder: BookFolder, command: String,
    _ body: () throws(StoreFailure) -> Void
  ) throws(Interruption) {
    let change = BookChange(
      command: command, day: try today(), by: writer, lastRecord: try lastRecord(of: folder),
      extent: extent)
    let undo = UndoFolder(of: folder)
    let kept = try kept(change, in: undo)
    do throws(StoreFailure) {
      try body()
    } catch {
      if let kept { letGo(of: kept, unless: extent, in: folder, undo) }
      throw .store(error)
    }
  }

  /// The file that keeps a change; nil, which is told, where another user's folder does not let it.
  private func kept(
    _ change: BookChange, in undo: UndoFolder
  ) throws(Interruption) -> WholeFile? {
    guard let bytes = change.bytes else { return nil }
    do throws(StoreFailure) {
      return try undo.keep(bytes)
    } catch {
      guard [.notPermitted, .cannotCreate].contains(error.category) else { throw .store(error) }
      tell(
        Wording(
          vi:
            "không giữ được bản trước trong .mttq-undo, nên mttq undo sẽ không lấy lại được lần sửa "
            + "này",
          en: "the former state cannot be kept in .mttq-undo: mttq undo will not take this back"))
      return nil
    }
  }

  /// Lets go of what was kept of a change that failed, unless the changed plan is in its place: the
  /// folder alone may have failed to be synced.
  ///
  /// What fails here too is not told: why the change failed is what counts, and a note of a change
  /// that was not made does no harm.
  private func letGo(
    of kept: WholeFile, unless extent: BookChange.Extent, in folder: BookFolder, _ undo: UndoFolder
  ) {
    do throws(StoreFailure) {
      if try !isMade(extent, in: folder) { try undo.remove(kept) }
    } catch {
      return
    }
  }

  /// Whether the plan of a book is the changed one.
  private func isMade(
    _ extent: BookChange.Extent, in folder: BookFolder
  ) throws(StoreFailure) -> Bool {
    guard case .plan(_, let after) = extent else { return false }
    let bytes = try folder.plan.read()
    return SHA256.digest(bytes.span) == after
  }

  /// The changes that are kept of a book, the oldest first; a file that is none, and one of another
  /// user's, is passed over.
  func keptChanges(
    of folder: BookFolder
  ) throws(Interruption) -> [(file: WholeFile, change: BookChange)] {
    try storing { () throws(StoreFailure) in
      var changes: [(file: WholeFile, change: BookChange)] = []
      for file in try UndoFolder(of: folder).files() {
        do throws(StoreFailure) {
          let bytes = try file.read()
          if let change = BookChange(SourceText(path: file.path, bytes: bytes)) {
            changes.append((file, change))
          }
        } catch {
          // Another user's, or one that a writer let go of meanwhile.
          if ![.notPermitted, .noInput].contains(error.category) { throw error }
        }
      }
      return changes
    }
  }

  /// Lets go of the former plans that are kept: somebody who is forgotten may stand in them.
  func forgetFormerPlans(of folder: BookFolder) throws(Interruption) {
    let others = try keptChanges(of: folder).filter { kept in
      if case .plan = kept.change.extent { false } else { true }
    }.map(\.file)
    try storing { () throws(StoreFailure) in
      let undo = UndoFolder(of: folder)
      for file in try undo.files() where !others.contains(file) { try undo.remove(file) }
    }
  }

  /// The id of the last record of the journal, by the order of its lines; nil where it has none.
  private func lastRecord(of folder: BookFolder) throws(Interruption) -> String? {
    try storing { () throws(StoreFailure) in
      guard let journal = try folder.journal() else { return nil }
      var size = 1 << 16
      while true {
        let end = try journal.end(size)
        if let id = RecordLines.lastIdentifier(in: end, isWhole: end.count == journal.length) {
          return id
        }
        if end.count == journal.length { return nil }
        size *= 16
      }
    }
  }
}
