internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq void`: takes any record back.
struct VoidCommand: CommandAction {
  var record = Word("")
  var reason = ""
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "void", Wording(vi: "hủy một bản ghi", en: "take a record back"),
    discussion: Wording(
      vi: "Bản ghi bị hủy không tính vào con số nào nữa, nhưng vẫn đọc được trong nhật ký.",
      en: "A record taken back counts no more, and stays readable in the log."),
    examples: ["mttq void 01KZ2NJV --reason \"ghi nhầm tổ chức\""], defaults: VoidCommand(),
    arguments: [
      .positional(
        .word(Placeholder(vi: "BẢN-GHI", en: "RECORD", completes: .entry(.record))), \.record,
        Wording(
          vi: "mã bản ghi, hoặc phần đầu của mã", en: "the record's id, or how it begins")),
      .option(
        "--reason", value: .ofBook(Placeholder(vi: "LÝ-DO", en: "REASON", completes: .nothing)),
        \.reason,
        isRequired: true, .reasonHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let folder = try session.bookFolder()
    func records() throws(Interruption) -> ([Record], OpenPlan) {
      let open = try session.openPlan(folder)
      let journal = try session.openJournal(of: folder)
      let id = try journal.named(record)
      if journal.survey.isVoided(id) {
        throw .fault(
          record.fault(
            Wording(vi: "bản ghi này đã được hủy rồi", en: "the record was taken back already")))
      }
      let void = Record.Event.void(Record.Void(record: id, reason: reason))
      return (session.records(of: [void]), open)
    }
    if isRehearsal {
      let (records, open) = try records()
      try session.rehearse(records, in: open)
    } else {
      try session.writing(as: "void", in: folder, records)
    }
    return .done
  }
}

/// What a word may mean: records, and lines that are none for a fault of their own, by the id or by
/// how it begins.
private struct NamedRecords {
  let word: Word
  private var exact: OpenJournal.Entry?
  private var isExactlyUnusable = false
  private var fitting: [OpenJournal.Entry] = []
  private var count = 0
  private var unusable: Set<String> = []

  /// So many ids are shown where several fit.
  private static let most = 5

  init(_ word: Word) {
    self.word = word
  }

  mutating func note(_ entry: OpenJournal.Entry) {
    if entry.record.id == word.text { exact = entry }
    count += 1
    if fitting.count < NamedRecords.most { fitting.append(entry) }
  }

  mutating func note(unusable id: String) {
    if id == word.text { isExactlyUnusable = true }
    // Two tell as much as more: that it is not one.
    if unusable.count < 2 { unusable.insert(id) }
  }

  /// The id that is meant.
  func id() throws(Interruption) -> String {
    if exact == nil, isExactlyUnusable { return word.text }
    if count == 0, unusable.count == 1, let id = unusable.first { return id }
    let entry = try entry()
    if case .void = entry.record.event {
      throw .fault(
        word.fault(
          .voidOfVoid,
          hint: Wording(
            vi: "ghi lại sự việc thành bản ghi mới", en: "record the fact anew")))
    }
    return entry.record.id
  }

  private func entry() throws(Interruption) -> OpenJournal.Entry {
    if let exact { return exact }
    switch count {
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
      let ids = fitting.map(\.record.id).joined(separator: ", ")
      throw .fault(
        word.fault(
          Wording(
            vi: "“\(word.shown)” là phần đầu của \(count) bản ghi",
            en: "“\(word.shown)” begins \(count) records"),
          hint: Wording(vi: "viết thêm: \(ids)", en: "write more of it: \(ids)")))
    }
  }
}

extension OpenJournal {
  /// The id of the one record, or line at fault, that a word names.
  fileprivate func named(_ word: Word) throws(Interruption) -> String {
    var named = NamedRecords(word)
    let begin = Array(word.text.utf8)
    try eachRun { lines, firstLine throws(Interruption) in
      for line in RecordLines.read(
        lines, from: firstLine, where: { _, line in RecordLines.mayHold(begin, line) })
      {
        guard let id = line.tree["id"]?.text, !word.text.isEmpty, id.hasPrefix(word.text) else {
          continue
        }
        if let record = line.record {
          guard survey.counts(id, on: line.number) else { continue }
          named.note(
            Entry(
              record: record, tree: line.tree, line: line.number, size: line.size,
              isVoided: survey.isVoided(id)))
        } else if IdentifierForm.isRecordIdentifier(id) {
          named.note(unusable: id)
        }
      }
    }
    return try named.id()
  }
}
