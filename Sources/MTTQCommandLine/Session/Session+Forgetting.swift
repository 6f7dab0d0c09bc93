internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Tells which records of the journal still hold a name that was taken out of the register.
  func tellRemains(of names: PersonNames, in folder: BookFolder) throws(Interruption) {
    if names.isEmpty { return }
    let naming = try journal(of: folder) { record in
      record.texts.contains(where: names.occur) || record.by.map(names.occur) ?? false
    }
    guard !naming.entries.isEmpty else { return }
    try tell(.remains(naming.entries.map(\.record.id), in: folder.journalPath))
  }
}

extension Wording {
  fileprivate static func remains(_ records: [String], in path: String) -> Wording {
    let list = records.joined(separator: ", ")
    return Wording(
      vi: "họ tên còn trong lời ghi của \(path), bản ghi: \(list)",
      en: "the name remains in texts of \(path), records: \(list)")
  }
}
