internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The records of a journal, one by one, for commands that show or look for them.
struct JournalRecords {
  /// A record with the tree of its line, and whether it was taken back.
  struct Entry {
    let record: Record
    let tree: JSONNode
    var isVoided = false
  }

  /// In the order of the lines, duplicates left out.
  let entries: [Entry]
  /// The ids of lines that a fault keeps from being records.
  let unusable: [String]
  /// The ids of the records that were taken back.
  let voided: Set<String>

  /// The records that stand, in the order of the lines.
  var effective: [Entry] {
    entries.filter { entry in
      if case .void = entry.record.event { return false }
      return !entry.isVoided
    }
  }
}

extension Session {
  /// Reads the records of a book's journal, as it stands under the lock or for nothing else.
  func journal(
    of folder: BookFolder, where isWanted: (Record) -> Bool = { _ in true }
  ) throws(Interruption) -> JournalRecords {
    try records(
      in: storing { () throws(StoreFailure) in try folder.journal() }, where: isWanted)
  }

  /// Reads the records of a journal; lines that are no records are left out.
  func records(
    in journal: JournalFile?, where isWanted: (Record) -> Bool = { _ in true }
  ) throws(Interruption) -> JournalRecords {
    var entries: [JournalRecords.Entry] = []
    var unusable: [String] = []
    var seen: Set<String> = []
    var voided: Set<String> = []
    try storing { () throws(StoreFailure) in
      try journal?.pass { chunk, firstLine, _ in
        RecordLines.each(chunk, from: firstLine) { tree in
          guard let record = Record(tree: tree) else {
            if let id = tree["id"]?.text, IdentifierForm.isRecordIdentifier(id) {
              unusable.append(id)
            }
            return
          }
          if case .void(let void) = record.event { voided.insert(void.record) }
          guard isWanted(record), seen.insert(record.id).inserted else { return }
          entries.append(JournalRecords.Entry(record: record, tree: tree))
        }
      }
    }
    for index in entries.indices {
      entries[index].isVoided = voided.contains(entries[index].record.id)
    }
    return JournalRecords(
      entries: entries, unusable: unusable.filter { !seen.contains($0) }, voided: voided)
  }
}
