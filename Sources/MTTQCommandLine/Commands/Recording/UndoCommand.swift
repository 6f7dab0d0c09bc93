internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq undo`: takes the writer's last command back, with all that it recorded.
struct UndoCommand: CommandAction {
  var reason: String?
  var isAgreed = false

  static let syntax = CommandSyntax(
    "undo",
    Wording(
      vi: "hủy những gì lệnh cuối của mình đã ghi", en: "take back what your last command recorded"),
    discussion: Wording(
      vi: """
        Lệnh cuối tính theo thứ tự dòng của nhật ký. Nếu lệnh đó ghi nhiều bản ghi thì hủy cả, sau \
        khi hỏi lại; ngoài màn hình dòng lệnh thì cần --yes.
        """,
      en: """
        The last command goes by the order of the journal's lines. Where it recorded several, all \
        are taken back once you agree; elsewhere than on a terminal --yes is needed.
        """),
    examples: ["mttq undo", "mttq undo --reason \"gõ thừa một số 0\""], defaults: UndoCommand(),
    arguments: [
      .option(
        "--reason", value: .ofBook(Placeholder(vi: "LÝ-DO", en: "REASON", completes: .nothing)),
        \.reason,
        .reasonHelp),
      .flag(
        "--yes", \.isAgreed,
        Wording(vi: "hủy nhiều bản ghi không hỏi lại", en: "take several back without asking")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    guard let writer = session.writer else { throw .fault(.noWriter) }
    let folder = try session.bookFolder()
    let agreed = try agreement(to: writer, folder, session)
    if agreed == .some([]) { return .findings }
    var taken: [Record] = []
    try session.writing(as: "undo", in: folder) { () throws(Interruption) in
      let open = try session.openPlan(folder)
      taken = try last(of: writer, in: folder, session)
      if taken.count > 1, !isAgreed, agreed != taken.map(\.id) {
        throw .fault(agreed == nil ? .several(taken.count) : .changedMeanwhile)
      }
      let reason = reason ?? Wording(vi: "hoàn tác", en: "undone")(session.language)
      return (
        session.records(of: taken.map { .void(Record.Void(record: $0.id, reason: reason)) }), open
      )
    }
    if let last = taken.first {
      session.tell(
        .undone(last, on: session.day(of: last), of: taken.count, session.language))
    }
    return .done
  }

  private func last(
    of writer: String, in folder: BookFolder, _ session: Session
  ) throws(Interruption) -> [Record] {
    let journal = try session.openJournal(of: folder)
    switch try journal.lastCommand(of: writer) {
    case .success(let command): return command.records
    case .failure(.nothing): throw .fault(.nothingToUndo(writer), .noInput)
    case .failure(.final(let void)): throw .fault(.voidIsFinal(void))
    }
  }

  /// What a person at the terminal agreed to take back, asked before the book is locked: nothing
  /// where the answer is no, nil where nobody was asked.
  private func agreement(
    to writer: String, _ folder: BookFolder, _ session: Session
  ) throws(Interruption) -> [String]? {
    guard !isAgreed, session.world.inputIsTerminal, session.world.isTerminal(.error) else {
      return nil
    }
    let records = try last(of: writer, in: folder, session)
    guard records.count > 1, let last = records.first else { return nil }
    session.warn(
      Wording.question(last, on: session.day(of: last), of: records.count, session.language)(
        session.language) + " [c/K] ")
    let answer = Folding.key(session.world.readLine() ?? "")
    return ["c", "co", "y", "yes"].contains(answer) ? records.map(\.id) : []
  }
}

extension Diagnostic {
  fileprivate static var noWriter: Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(
        vi: "không biết ai ghi nên không biết hủy bản ghi của ai",
        en: "nobody is named as the writer whose record it would be"),
      hint: Wording(
        vi: "thêm --by TÊN, hoặc hủy đúng một bản ghi bằng mttq void",
        en: "add --by NAME, or take one record back with mttq void"))
  }

  fileprivate static func nothingToUndo(_ writer: String) -> Diagnostic {
    Diagnostic(
      .refUnknown,
      Wording(
        vi: "không có bản ghi nào của “\(writer)” để hủy",
        en: "there is no record by “\(writer)” to take back"),
      hint: Wording(
        vi: "hủy bản ghi của người khác bằng mttq void, hoặc đổi người ghi bằng --by",
        en: "take another's record back with mttq void, or change the writer with --by"))
  }

  fileprivate static func several(_ count: Int) -> Diagnostic {
    Diagnostic(
      .usageValue,
      Wording(
        vi: "lệnh cuối của bạn đã ghi \(count) bản ghi",
        en: "your last command recorded \(count) records"),
      hint: Wording(
        vi: "hủy tất cả bằng mttq undo --yes, hoặc hủy riêng từng bản ghi bằng mttq void",
        en: "take all of them back with mttq undo --yes, or single ones with mttq void"))
  }

  fileprivate static let changedMeanwhile = Diagnostic(
    .usageValue,
    Wording(
      vi: "trong lúc hỏi lại, nhật ký đã có thêm bản ghi của bạn",
      en: "more of yours was recorded while you were asked"),
    hint: Wording(vi: "chạy lại mttq undo", en: "run mttq undo again"))

  fileprivate static func voidIsFinal(_ void: Record) -> Diagnostic {
    var of = ""
    if case .void(let void) = void.event { of = void.record }
    return Diagnostic(
      .usageValue,
      Wording(
        vi: "lệnh cuối của bạn là hủy bản ghi \(of); đã hủy thì không lấy lại được",
        en: "your last command took the record \(of) back, and that is final"),
      hint: Wording(
        vi: "ghi lại sự việc thành bản ghi mới, hoặc hủy một bản ghi khác bằng mttq void",
        en: "record the fact anew, or take another record back with mttq void"))
  }
}

extension Wording {
  fileprivate static func undone(
    _ record: Record, on day: CalendarDate, of count: Int, _ language: Language
  ) -> Wording {
    let line = RecordPage.summary(of: record, on: day, language: language)
    if count == 1 { return Wording(vi: "đã hủy: \(line)", en: "taken back: \(line)") }
    return Wording(
      vi: "đã hủy \(count) bản ghi, cuối cùng là: \(line)",
      en: "\(count) records taken back, the last of them: \(line)")
  }

  fileprivate static func question(
    _ record: Record, on day: CalendarDate, of count: Int, _ language: Language
  ) -> Wording {
    let line = RecordPage.summary(of: record, on: day, language: language)
    return Wording(
      vi: "Lệnh cuối của bạn đã ghi \(count) bản ghi, cuối cùng là: \(line)\nHủy tất cả?",
      en: "Your last command recorded \(count) records, the last of them: \(line)\nTake all back?")
  }
}

extension Wording {
  /// The hint beside a record that was written and may be wrong.
  static let undoIt = Wording(
    vi: "ghi nhầm thì hủy bằng mttq undo", en: "take it back with mttq undo")

  /// What `--reason` says, here and where any record is taken back.
  static let reasonHelp = Wording(vi: "vì sao hủy", en: "why")
}
