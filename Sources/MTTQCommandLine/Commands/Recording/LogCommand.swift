internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq log`: what happened, newest last.
struct LogCommand: CommandAction {
  var kinds: [RecordKind] = []
  var org: Word?
  var household: Word?
  var indicator: Word?
  var area: Word?
  var writer: String?
  var since: DayWord?
  var until: DayWord?
  var limit: Int?
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "log", Wording(vi: "xem nhật ký, mới nhất ở cuối", en: "show what happened, newest last"),
    examples: [
      "mttq log", "mttq log --kind result --org phu-nu --since 1/3/2026",
      "mttq log --format json",
    ],
    defaults: LogCommand(),
    arguments: [
      .repeated(
        "--kind", value: .worded(RecordKind.allCases), \.kinds,
        Wording(vi: "chỉ loại bản ghi này; lặp lại được", en: "only this kind; may be repeated")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "chỉ của một tổ chức", en: "only of one organisation")),
      .option(
        "--household", value: .word(.household), \.household,
        Wording(vi: "chỉ của một hộ", en: "only of one household")),
      .option(
        "--indicator", value: .word(.indicator), \.indicator,
        Wording(vi: "chỉ của một chỉ tiêu", en: "only of one indicator")),
      .option(
        "--area", value: .word(.area), \.area,
        Wording(vi: "chỉ của một khu dân cư", en: "only of one area")),
      .option(
        "--writer", value: .text(.name), \.writer,
        Wording(vi: "chỉ của một người ghi", en: "only what one person wrote")),
      .option(
        "--since", value: .date, \.since, Wording(vi: "từ ngày này", en: "from this day on")),
      .option(
        "--until", value: .date, \.until,
        Wording(vi: "đến hết ngày này", en: "through this day")),
      .option(
        "--limit", value: .whole("N", in: 1...1_000_000), \.limit,
        Wording(vi: "chỉ N bản ghi cuối", en: "only the last N")),
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openPlan()
    let filter = try filter(open, session)
    try session.checkZone()
    let journal = try session.openJournal(of: open.folder)
    let width = session.lineWidth(on: .output)
    func text(_ entry: OpenJournal.Entry) -> String {
      switch format {
      case .json: entry.jsonLine
      case .text:
        RecordPage.log(
          entry.record, on: session.day(of: entry.record), isVoided: entry.isVoided,
          language: session.language, style: session.outputStyle, width: width)
      }
    }
    func pour(_ text: String) throws(Interruption) {
      try format == .json ? session.print(text) : session.pour(text)
    }
    // As mttq writes them, records stand in the order of writing: one reading shows them all.
    if journal.survey.isInOrder {
      let first = try limit.map { limit throws(Interruption) in
        try journal.line(ofLast: limit, where: filter)
      }
      try journal.eachRun(prints: true, where: { line, _ in line >= first ?? 1 }) {
        entries throws(Interruption) in
        try pour(entries.filter(filter).map(text).joined())
      }
    } else {
      try journal.eachInOrder(byDay: false, last: limit, where: filter, text: text) {
        text throws(Interruption) in try pour(text)
      }
    }
    return .done
  }

  /// Whether a record is asked for.
  private func filter(
    _ open: OpenPlan, _ session: Session
  ) throws(Interruption) -> (OpenJournal.Entry) -> Bool {
    let plan = open.plan
    var faults = Faults(telling: session.tell)
    // Without a register a household goes by the id that the journal has.
    let household = household.map { word in
      open.register == nil
        ? word.text : faults.id(word, in: .households(open.register)).value
    }
    let org = org.map { faults.id($0, in: .organisations(plan)) }
    let area = area.map { faults.id($0, in: .areas(plan)) }
    let indicator = indicator.map { faults.indicator($0, of: plan).map(\.id) }
    try faults.check()
    let (since, until) = try (session.placed(since)?.day, session.placed(until)?.day)
    return { entry in
      let (record, event) = (entry.record, entry.record.event)
      return (kinds.isEmpty || kinds.contains(event.kind))
        && (org.map { event.organisation == $0.value } ?? true)
        && (household.map { event.household == $0 } ?? true)
        && (indicator.map { $0.value.map(event.indicators.contains) ?? false } ?? true)
        && (area.map { event.area == $0.value } ?? true)
        && (writer.map { record.by == $0.nfc } ?? true)
        && (since.map { $0 <= session.day(of: record) } ?? true)
        && (until.map { session.day(of: record) <= $0 } ?? true)
    }
  }
}

extension OpenJournal {
  /// The line of the first of the last so many records that are asked for: looked for from the end,
  /// each time further back.
  fileprivate func line(
    ofLast count: Int, where isWanted: (Entry) -> Bool
  ) throws(Interruption) -> Int {
    var looked = max(4 * count, 1000)
    while true {
      let first = max(1, survey.lines - looked + 1)
      var lines: [Int] = []
      try each(where: { line, _ in line >= first }) { if isWanted($0) { lines.append($0.line) } }
      if lines.count >= count { return lines[lines.count - count] }
      if first == 1 { return 1 }
      looked *= 8
    }
  }
}

extension OpenJournal.Entry {
  /// The record as a line of JSON, marked where it was taken back.
  fileprivate var jsonLine: String {
    guard isVoided, let members = tree.members else { return JSONText.printedLine(tree) + "\n" }
    return JSONText.printedLine(JSONNode(.object(members + [JSONMember("voided", .bool(true))])))
      + "\n"
  }
}
