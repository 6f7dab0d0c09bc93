internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq undo`: takes the writer's last record back.
struct UndoCommand: CommandAction {
  var reason: String?

  static let syntax = CommandSyntax(
    "undo",
    Wording(vi: "hủy bản ghi cuối cùng của mình", en: "take your last record back"),
    examples: ["mttq undo", "mttq undo --reason \"gõ thừa một số 0\""], defaults: UndoCommand(),
    arguments: [
      .option(
        "--reason", value: .text(Placeholder(vi: "LÝ-DO", en: "REASON")), \.reason,
        .reasonHelp)
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let writer = session.writer
    let folder = try session.bookFolder()
    var last: Record?
    try session.writing(as: "undo", in: folder) { () throws(Interruption) in
      let open = try session.openPlan(folder)
      let own = try session.journal(of: folder).effective.map(\.record)
        .filter { $0.by == writer }
      guard let found = own.last else { throw .fault(.nothingToUndo(writer), .noInput) }
      last = found
      let void = Record.Void(
        record: found.id,
        reason: reason?.nfc ?? Wording(vi: "hoàn tác", en: "undone")(session.language))
      return (session.records(of: [.void(void)]), open)
    }
    if let last {
      try session.tell(.undone(last, on: session.day(of: last), session.language))
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static func nothingToUndo(_ writer: String?) -> Diagnostic {
    let name = writer ?? "?"
    return Diagnostic(
      .refUnknown,
      Wording(
        vi: "không có bản ghi nào của “\(name)” để hủy",
        en: "there is no record by “\(name)” to take back"),
      hint: Wording(
        vi: "hủy bản ghi của người khác bằng mttq void, hoặc đổi người ghi bằng --by",
        en: "take another's record back with mttq void, or change the writer with --by"))
  }
}

extension Wording {
  fileprivate static func undone(
    _ record: Record, on day: CalendarDate, _ language: Language
  ) -> Wording {
    let line = RecordPage.summary(of: record, on: day, language: language)
    return Wording(vi: "đã hủy: \(line)", en: "taken back: \(line)")
  }
}

extension Wording {
  /// The hint beside a record that was written and may be wrong.
  static let undoIt = Wording(
    vi: "ghi nhầm thì hủy bằng mttq undo", en: "take it back with mttq undo")

  /// What `--reason` says, here and where any record is taken back.
  static let reasonHelp = Wording(vi: "vì sao hủy", en: "why")
}
