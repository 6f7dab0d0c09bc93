internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq void`: takes any record back.
struct VoidCommand: CommandAction {
  var record = Word("")
  var reason = ""

  static let syntax = CommandSyntax(
    "void", Wording(vi: "hủy một bản ghi", en: "take a record back"),
    discussion: Wording(
      vi: "Bản ghi bị hủy không tính vào con số nào nữa, nhưng vẫn đọc được trong nhật ký.",
      en: "A record taken back counts no more, and stays readable in the log."),
    examples: ["mttq void 01KZ2NJV --reason \"ghi nhầm tổ chức\""], defaults: VoidCommand(),
    arguments: [
      .positional(
        .word(Placeholder(vi: "BẢN-GHI", en: "RECORD")), \.record,
        Wording(
          vi: "mã bản ghi, hoặc phần đầu của mã", en: "the record's id, or how it begins")),
      .option(
        "--reason", value: .text(Placeholder(vi: "LÝ-DO", en: "REASON")), \.reason,
        isRequired: true, .reasonHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let folder = try session.bookFolder()
    try session.writing(as: "void", in: folder) { () throws(Interruption) in
      let open = try session.openPlan(folder)
      let journal = try session.journal(of: folder)
      let id =
        if let id = journal.unusable(record) { id } else { try notVoid(journal.entry(record)) }
      if journal.voided.contains(id) {
        throw .fault(
          record.fault(
            Wording(vi: "bản ghi này đã được hủy rồi", en: "the record was taken back already")))
      }
      let void = Record.Event.void(Record.Void(record: id, reason: reason.nfc))
      return (session.records(of: [void]), open)
    }
    return .done
  }

  /// The id of a record that is no void itself.
  private func notVoid(_ entry: JournalRecords.Entry) throws(Interruption) -> String {
    if case .void = entry.record.event {
      throw .fault(
        record.fault(
          .voidOfVoid,
          hint: Wording(
            vi: "ghi lại sự việc thành bản ghi mới", en: "record the fact anew")))
    }
    return entry.record.id
  }
}

extension JournalRecords {
  /// The id of a line that is no record for a fault of its own, and that a word names, by the id
  /// or, where no record begins so, by how only it begins.
  fileprivate func unusable(_ word: Word) -> String? {
    if unusable.contains(word.text) { return word.text }
    guard !word.text.isEmpty, !entries.contains(where: { $0.record.id.hasPrefix(word.text) })
    else { return nil }
    let fitting = Set(unusable.filter { $0.hasPrefix(word.text) })
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The record that a word names: its id, or the only one that begins so.
  func entry(_ word: Word) throws(Interruption) -> Entry {
    if let entry = entries.first(where: { $0.record.id == word.text }) { return entry }
    let fitting = word.text.isEmpty ? [] : entries.filter { $0.record.id.hasPrefix(word.text) }
    switch fitting.count {
    case 1: return fitting[0]
    case 0:
      throw .fault(
        word.fault(
          Wording(
            vi: "không có bản ghi “\(word.shown)” trong nhật ký",
            en: "there is no record “\(word.shown)” in the journal"),
          hint: Wording(vi: "xem mã bằng mttq log", en: "see the ids with mttq log"),
          code: .refUnknown))
    default:
      let ids = fitting.prefix(5).map(\.record.id).joined(separator: ", ")
      throw .fault(
        word.fault(
          Wording(
            vi: "“\(word.shown)” là phần đầu của \(fitting.count) bản ghi",
            en: "“\(word.shown)” begins \(fitting.count) records"),
          hint: Wording(vi: "viết thêm: \(ids)", en: "write more of it: \(ids)")))
    }
  }
}
