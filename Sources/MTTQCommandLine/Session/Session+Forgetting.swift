internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// The ids of the journal's records that hold a name.
  ///
  /// They are looked for before the register is changed: what is done is not called failed.
  func records(
    naming names: PersonNames, in folder: BookFolder
  ) throws(Interruption) -> [String] {
    if names.isEmpty { return [] }
    var naming: [String] = []
    try openJournal(of: folder).each { entry in
      let record = entry.record
      if record.texts.contains(where: names.occur) || record.by.map(names.occur) ?? false {
        naming.append(record.id)
      }
    }
    return naming
  }

  /// Tells which records still hold a name that was taken out of the register.
  func tellRemains(_ records: [String], in folder: BookFolder) {
    if !records.isEmpty { tell(.remains(records, in: folder.journalPath)) }
  }
}

extension Wording {
  /// What `-n` says where somebody would be forgotten.
  static let forgettingRehearsalHelp = Wording(
    vi: "chỉ cho xem bản ghi nào còn họ tên, không xóa gì",
    en: "show which records hold the name, and forget nothing")

  fileprivate static func remains(_ records: [String], in path: String) -> Wording {
    let list = records.joined(separator: ", ")
    return Wording(
      vi: "họ tên còn trong lời ghi của \(path), bản ghi: \(list)",
      en: "the name remains in texts of \(path), records: \(list)")
  }
}
