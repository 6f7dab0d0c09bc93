internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq duty set`: sets how a report is owed, or begins to owe it.
struct DutySetCommand: CommandAction {
  var kind = ReportKind.annual
  var words = PartWords()
  var isRehearsal = false

  private static let options: [PartOption] = [
    PartOption(
      "--due", "due", .day,
      Wording(
        vi: "ngày văn bản ghi, của báo cáo 6 tháng, 9 tháng, năm",
        en: "the date of the document, of half-year, nine-month, annual")),
    PartOption(
      "--day", "day", .whole(.number, in: 1...31),
      Wording(vi: "ngày trong tháng, của báo cáo tháng, quý", en: "the day, of month and quarter")),
    PartOption(
      "--when", "when", .text(),
      Wording(
        vi: "thời gian như văn bản ghi, khi văn bản không ghi ngày",
        en: "its time in the document's words, where that names no day")),
    PartOption(
      "--rule", "rule", .choice(DueRule.allCases),
      Wording(
        vi: "before – trước ngày ấy (mặc định), on – ngày ấy còn kịp",
        en: "before that day (default), or on: the day itself is on time")),
    PartOption("--to", "to", .text(), Wording(vi: "nơi nhận báo cáo", en: "who gets it")),
    PartOption(
      "--from", "from", .day, Wording(vi: "ngày đầu được tính", en: "the first day counted")),
    PartOption(
      "--through", "through", .day, Wording(vi: "ngày chốt số liệu", en: "the last day counted")),
    PartOption(
      "--shift", nil, .choice(DutyShift.allCases),
      Wording(
        vi: "next-working-day: hạn rơi vào ngày nghỉ thì lùi; none: không lùi",
        en: "next-working-day: a last day off work moves; none: it stays")),
    PartOption(
      "--title", "title", .text(),
      Wording(
        vi: "tên báo cáo, không kèm kỳ", en: "what the report is about, without the period")),
    PartOption(
      "--source", "source", .text(),
      Wording(vi: "văn bản và mục đặt ra báo cáo", en: "the document and passage that set it")),
  ]

  static let syntax = CommandSyntax(
    "set", Wording(vi: "đặt một chế độ báo cáo", en: "set how a report is owed"),
    discussion: Wording(
      vi: """
        Chế độ đã có thì chỉ đổi những gì được nêu; --due, --day bỏ --when và ngược lại; không nêu \
        --source khi đổi ngày thì nguồn cũ bị bỏ.
        """,
      en: """
        Of a duty that is there, what is named changes and no more; --due and --day take --when \
        away, and the other way round; where the day changes without --source, the old source goes.
        """),
    examples: [
      "mttq duty set half-year --due 15/6/2026 --rule before",
      "mttq duty set month --day 20 --to \"Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh\"",
    ],
    defaults: DutySetCommand(),
    arguments: [
      .positional(.reportKind, \.kind, Wording(vi: "loại báo cáo", en: "which report"))
    ] + options.map { $0.argument(isAdding: true).within(\.words) } + [.rehearsal(\.isRehearsal)],
    exclusive: [["--due", "--when"], ["--day", "--when"], ["--due", "--day"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(command: "duty set", judgesJournal: true, isRehearsal: isRehearsal)
    try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let entries = edit.entries(of: "reports")
      let place = entries.firstIndex { $0["kind"]?.text == kind.rawValue }
      let former = place.map { entries[$0] }
      var node =
        former ?? .members([("kind", .string(kind.rawValue)), ("rule", .string("before"))])
      let hasTime = ["--due", "--day", "--when"].contains { words[word: $0] != nil }
      if hasTime {
        node = node.without("due", "day", "when")
        if former != nil { node = node.without("source") }
      } else if former == nil || !DutySetCommand.options.contains(where: words.has) {
        faults.add(.noTime(kind))
      }
      var reading = PartReading(session: session, plan: plan, faults: faults)
      for option in DutySetCommand.options where words.has(option) {
        let value = try option.value.node(words[words: option.name], &reading)
        if let value, let key = option.key { node = node.setting(key, value) }
      }
      faults = reading.faults
      if let word = words[word: "--shift"] {
        let moves = NameKey.of(word.text) == NameKey.of(DutyShift.nextWorkingDay.rawValue)
        node = node.setting("shift", moves ? .string(DutyShift.nextWorkingDay.rawValue) : nil)
      }
      for word in ["--due", "--through"] where kind.isRepeated {
        if let word = words[word: word] { faults.add(.repeatedKind(word, kind)) }
      }
      if !kind.isRepeated, let word = words[word: "--day"] { faults.add(.yearlyKind(word, kind)) }
      try faults.check()
      try faulting(.data) { () throws(Diagnostic) in
        if let place {
          try edit.replace(at: place, of: "reports", with: node)
        } else {
          try edit.append(node, to: "reports")
        }
      }
    }
    if !isRehearsal {
      session.tell(
        Wording(
          vi: "đã đặt chế độ báo cáo \(kind.rawValue)", en: "set the duty \(kind.rawValue)"))
    }
    return .done
  }
}

/// What becomes of a last day that is no working day.
private enum DutyShift: String, Sendable, CaseIterable {
  case nextWorkingDay = "next-working-day"
  case none
}

extension Diagnostic {
  fileprivate static func noTime(_ kind: ReportKind) -> Diagnostic {
    let option = kind.isRepeated ? "--day" : "--due"
    return Diagnostic(
      .usageMissingArgument,
      Wording(vi: "chưa cho biết hạn của báo cáo", en: "no day is given by which it is due"),
      hint: Wording(vi: "thêm \(option) hoặc --when", en: "add \(option) or --when"))
  }

  fileprivate static func repeatedKind(_ word: Word, _ kind: ReportKind) -> Diagnostic {
    word.fault(
      Wording(
        vi: "báo cáo \(kind.rawValue) có nhiều kỳ, không nhận --due, --through",
        en: "\(kind.rawValue) is owed several times: it takes no --due and no --through"),
      hint: Wording(vi: "dùng --day", en: "use --day"), code: .usageConflict)
  }

  fileprivate static func yearlyKind(_ word: Word, _ kind: ReportKind) -> Diagnostic {
    word.fault(
      Wording(
        vi: "báo cáo \(kind.rawValue) mỗi năm một lần, không nhận --day",
        en: "\(kind.rawValue) is owed once a year: it takes no --day"),
      hint: Wording(vi: "dùng --due", en: "use --due"), code: .usageConflict)
  }
}
