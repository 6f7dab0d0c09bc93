internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq log`: what happened, newest last.
struct LogCommand: CommandAction {
  var kind: RecordKind?
  var org: Word?
  var household: Word?
  var since: CalendarDate?
  var until: CalendarDate?
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "log", Wording(vi: "xem nhật ký, mới nhất ở cuối", en: "show what happened, newest last"),
    examples: [
      "mttq log", "mttq log --kind result --org phu-nu --since 1/3/2026",
      "mttq log --format json",
    ],
    defaults: LogCommand(),
    arguments: [
      .option(
        "--kind", value: .choice(RecordKind.allCases), \.kind,
        Wording(vi: "chỉ một loại bản ghi", en: "only one kind of record")),
      .option(
        "--org", value: .word(Placeholder(vi: "TỔ-CHỨC", en: "ORG")), \.org,
        Wording(vi: "chỉ của một tổ chức", en: "only of one organisation")),
      .option(
        "--household", value: .word(Placeholder(vi: "HỘ", en: "HOUSEHOLD")), \.household,
        Wording(vi: "chỉ của một hộ", en: "only of one household")),
      .option(
        "--since", value: .date, \.since, Wording(vi: "từ ngày này", en: "from this day on")),
      .option(
        "--until", value: .date, \.until,
        Wording(vi: "đến hết ngày này", en: "through this day")),
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openPlan()
    let org = try organisation(open.plan)
    try session.checkZone()
    let entries = try session.journal(of: open.folder) { record in
      (kind.map { record.event.kind == $0 } ?? true)
        && (org.map { record.event.organisation == $0 } ?? true)
        && (household.map { record.event.household == $0.text } ?? true)
        && (since.map { $0 <= session.day(of: record) } ?? true)
        && (until.map { session.day(of: record) <= $0 } ?? true)
    }.entries.sorted { ($0.record.at, $0.record.id) < ($1.record.at, $1.record.id) }
    switch format {
    case .json: try session.print(entries.map(\.line).joined())
    case .text:
      try session.print(
        RecordPage.log(
          entries.map { ($0.record, session.day(of: $0.record), $0.isVoided) },
          language: session.language, style: session.outputStyle))
    }
    return .done
  }

  private func organisation(_ plan: Plan) throws(Interruption) -> String? {
    guard let org else { return nil }
    return try faulting { () throws(Diagnostic) in try NamedEntries.organisations(plan).id(org) }
  }
}

extension JournalRecords.Entry {
  /// The record as a line of JSON, marked where it was taken back.
  fileprivate var line: String {
    guard isVoided, let members = tree.members else { return JSONText.compact(tree) + "\n" }
    return JSONText.compact(JSONNode(.object(members + [JSONMember("voided", .bool(true))]))) + "\n"
  }
}
