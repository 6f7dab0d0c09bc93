internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq undo`: takes the writer's last command back, with all that it recorded or changed.
struct UndoCommand: CommandAction {
  var reason: String?
  var isAgreed = false
  var isList = false
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "undo",
    Wording(vi: "hoàn tác lệnh cuối của mình", en: "take back what your last command did"),
    discussion: Wording(
      vi: """
        Lệnh cuối là bản ghi cuối theo thứ tự dòng của nhật ký, hoặc lần sửa kế hoạch cuối, cái nào \
        sau hơn. Nếu lệnh đó ghi nhiều bản ghi thì hủy cả, sau khi hỏi lại; ngoài màn hình dòng lệnh \
        thì cần --yes. Sửa danh sách hộ và đổi mã thì không hoàn tác được; --list cho xem những gì \
        hoàn tác được, mới nhất trước.
        """,
      en: """
        The last command is the last record by the order of the journal's lines, or the last change \
        of the plan, whichever is later. Where it recorded several, all are taken back once you \
        agree; elsewhere than on a terminal --yes is needed. A change of the register and a rename \
        are not taken back; --list shows what can be, the newest first.
        """),
    examples: ["mttq undo", "mttq undo --reason \"gõ thừa một số 0\"", "mttq undo --list"],
    defaults: UndoCommand(),
    arguments: [
      .option(
        "--reason", value: .ofBook(Placeholder(vi: "LÝ-DO", en: "REASON", completes: .nothing)),
        \.reason,
        .reasonHelp),
      .flag(
        "--list", \.isList,
        Wording(vi: "cho xem những gì hoàn tác được", en: "show what can be taken back")),
      .flag(
        "--yes", \.isAgreed,
        Wording(vi: "hủy nhiều bản ghi không hỏi lại", en: "take several back without asking")),
      .rehearsal(\.isRehearsal),
    ], exclusive: [["--list", "--dry-run"], ["--list", "--reason"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    guard let writer = session.writer else { throw .fault(.noWriter) }
    let folder = try session.bookFolder()
    if isList { return try list(of: writer, folder, session) }
    switch try session.lastStep(of: writer, in: folder) {
    case .change(let file, let change):
      try takeBack(file, change, by: writer, folder, session)
      return .done
    case .records(let records) where isRehearsal:
      let open = try session.openPlan(folder)
      try session.rehearse(session.records(of: voids(of: records, session)), in: open)
      return .done
    case .records(let records): return try takeBack(records, by: writer, folder, session)
    }
  }

  private func takeBack(
    _ found: [Record], by writer: String, _ folder: BookFolder, _ session: Session
  ) throws(Interruption) -> ExitCode {
    let agreed = agreement(to: found, session)
    if agreed == .some([]) { return .findings }
    var taken: [Record] = []
    try session.writing(as: "undo", in: folder) { () throws(Interruption) in
      let open = try session.openPlan(folder)
      guard case .records(let last) = try session.lastStep(of: writer, in: folder) else {
        throw .fault(.changedMeanwhile)
      }
      taken = last
      if taken.count > 1, !isAgreed, agreed != taken.map(\.id) {
        throw .fault(agreed == nil ? .several(taken.count) : .changedMeanwhile)
      }
      return (session.records(of: voids(of: taken, session)), open)
    }
    if let last = taken.first {
      session.tell(
        .undone(last, on: session.day(of: last), of: taken.count, session.language))
    }
    return .done
  }

  private func voids(of records: [Record], _ session: Session) -> [Record.Event] {
    let reason = reason ?? Wording(vi: "hoàn tác", en: "undone")(session.language)
    return records.map { .void(Record.Void(record: $0.id, reason: reason)) }
  }

  /// What a person at the terminal agreed to take back, asked before the book is locked: nothing
  /// where the answer is no, nil where nobody was asked.
  private func agreement(to records: [Record], _ session: Session) -> [String]? {
    guard !isAgreed, session.world.inputIsTerminal, session.world.isTerminal(.error),
      records.count > 1, let last = records.first
    else { return nil }
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

  static let changedMeanwhile = Diagnostic(
    .usageValue,
    Wording(
      vi: "trong lúc hỏi lại, nhật ký đã có thêm bản ghi của bạn",
      en: "more of yours was recorded while you were asked"),
    hint: Wording(vi: "chạy lại mttq undo", en: "run mttq undo again"))
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
