package import MTTQText

/// Names of people in the words of records that are being written (book.md, “Names”).
package struct PeopleInRecords: Sendable {
  private let names: RegisterNames

  /// Looks for the names of a register in records, where there is anything to look into.
  package init(_ register: Register?, in records: [Record]) {
    let hasWords = records.contains { PeopleInRecords.mayStand(in: $0.texts, by: $0.by) }
    // The words of many records begin with every letter, and are only folded once more.
    let initials =
      records.count > 100
      ? nil : WordInitials(records.flatMap(\.texts) + records.compactMap(\.by))
    names = RegisterNames(hasWords ? register : nil, within: hasWords ? initials : nil)
  }

  /// Whether somebody may be named: whether there is a text, or a writer of several words.
  package static func mayStand(in texts: [String?], by writer: String?) -> Bool {
    texts.contains { $0 != nil } || writer?.contains(where: \.isWhitespace) ?? false
  }

  /// Whether the words of a record hold the name of a household's head, for which it is refused.
  package func nameHead(_ record: Record) -> Bool {
    !names.heads.isEmpty && record.texts.contains(where: names.heads.occur)
  }

  /// What is told of a record that is written all the same, without a place, since nobody has seen its
  /// line yet: words with the name of a person who helps, a writer with that of a head.
  package func findings(_ record: Record) -> [Diagnostic] {
    if names.isEmpty { return [] }
    var findings = record.texts.filter(names.helpers.occur).map { _ in Diagnostic.helperNamed }
    if let writer = record.by, names.heads.occur(in: writer) { findings.append(.writerNamed) }
    return findings
  }
}

extension Diagnostic {
  fileprivate static let helperNamed = Diagnostic(
    .textPersonalName,
    Wording(
      vi: "lời ghi có họ tên một người giúp đỡ, mà nhật ký được gửi đi và không xóa được",
      en: "the text names a person who helps, and a journal is sent on and never erased"),
    hint: Wording(
      vi: "nếu là người ấy thì hủy bản ghi rồi ghi lại, dùng mã thay cho họ tên",
      en: "if it is that person, take the record back and write it anew with the id instead"))

  fileprivate static let writerNamed = Diagnostic(
    .textPersonalName, PersonNames.writerIsHead.message, hint: PersonNames.writerIsHead.hint)
}
