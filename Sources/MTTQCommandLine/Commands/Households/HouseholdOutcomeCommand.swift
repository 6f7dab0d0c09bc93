internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq household outcome`: records a household's new status.
struct HouseholdOutcomeCommand: CommandAction {
  var household: Word?
  var status: HouseholdStatus?
  var on: DayWord?
  var note: String?
  var source = TableSource()
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "outcome", Wording(vi: "ghi diện mới của một hộ", en: "record a household's new status"),
    discussion: Wording(
      vi: """
        Diện: poor (nghèo), near-poor (cận nghèo), at-risk (nguy cơ tái nghèo), newly-escaped (mới \
        thoát nghèo), not-poor (không còn nghèo), moved (chuyển đi), ended (không còn).
        """,
      en: "A wrong outcome is taken back with mttq undo or mttq void: no figure remembers it."),
    examples: [
      "mttq household outcome h002 near-poor --on 30/11/2026",
      "mttq household outcome h004 \"mới thoát nghèo\"",
      "mttq household outcome --from ra-soat-cuoi-nam.xlsx --on 30/11/2026",
    ],
    defaults: HouseholdOutcomeCommand(),
    arguments: [
      .positional(
        .word(.household), \.household,
        Wording(vi: "mã hộ hoặc họ tên chủ hộ", en: "the household's id or its head's name")),
      .positional(
        .status(HouseholdStatus.allCases), \.status, Wording(vi: "diện mới", en: "its new status")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "từ ngày này (mặc định: hôm nay)", en: "from this day (default: today)")),
      .option(
        "--note", value: .ofBook(.text), \.note,
        .noteHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ]
      + .table(
        \.source.path, \.source.sheet, \.source.encoding, \.source.skipsUnknown,
        Wording(
          vi: "đọc diện mới từ bảng: cột Mã hộ hoặc Họ và tên chủ hộ, Diện hộ, Ngày, Ghi chú",
          en: "read new statuses from a table: id or head's name, status, day, note")))

  var missing: [String] {
    if source.path != nil { return [] }
    return (household == nil ? ["HOUSEHOLD"] : []) + (status == nil ? ["STATUS"] : [])
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    if let (file, sheet) = try source.open(in: session, isPersonal: true) {
      return try record(file, sheet, on: day, session)
    }
    guard let household else { throw .fault(.missing(.household)) }
    guard let status else { throw .fault(.missing(.status)) }
    var found: HouseholdCase?
    try session.recordBatch(
      as: "household outcome", isRehearsal: isRehearsal
    ) { book throws(Interruption) in
      let open = try OpenHouseholds(book)
      let id = try faulting { () throws(Diagnostic) in
        try NamedEntries.households(open.plan.register).id(household, telling: session.tell)
      }
      found = open.household(id, on: day)
      return [
        .outcome(Record.Outcome(household: id, on: day, status: status, note: note))
      ]
    }
    guard let before = found else { return .done }
    let id = before.household.id
    if before.status == status { session.tell([.changesNothing(id, status)]) }
    if status.leavesList, !before.assignments.isEmpty { session.tell(.helpGoesOn(id)) }
    return .done
  }
}

extension HouseholdOutcomeCommand {
  /// The statuses of a table; those that households have already are passed over.
  private func record(
    _ file: TableFile, _ sheet: Workbook.SheetEntry?, on day: CalendarDate, _ session: Session
  ) throws(Interruption) -> ExitCode {
    if let household { throw .fault(.besideTable(household.shown)) }
    if note != nil { throw .fault(.besideTable("--note")) }
    var passed = 0
    try session.record(
      rowsAs: "household outcome", isRehearsal: isRehearsal
    ) { book throws(Interruption) in
      let (open, register) = try OpenHouseholds.withRegister(book)
      let table = OutcomeTable(
        file, sheet: sheet, book: open.book, register: register, day: day,
        skipsUnknown: source.skipsUnknown)
      passed = table.passed
      return table.rows
    } _: {
      .outcome($0)
    }
    if passed > 0 { session.tell(.passedOver(passed, .sameStatus)) }
    return .done
  }
}

extension Wording {
  fileprivate static let sameStatus = Wording(
    vi: "dòng mà hộ đã ở diện ấy rồi", en: "rows whose household has the status already")
}

extension Diagnostic {
  fileprivate static func changesNothing(
    _ household: String, _ status: HouseholdStatus
  ) -> Diagnostic {
    Diagnostic(
      .householdStatus,
      Wording(
        vi: "vào ngày đó hộ \(household) đã ở diện này rồi (\(status.listWords.vietnamese))",
        en: "on that day household \(household) is “\(status.rawValue)” already"),
      hint: .undoIt)
  }
}

extension Wording {
  fileprivate static func helpGoesOn(_ household: String) -> Wording {
    Wording(
      vi: "hộ vẫn còn nơi giúp đỡ; thôi giúp đỡ thì ghi: mttq household release \(household)",
      en: "it still has a helper; if that ends too: mttq household release \(household)")
  }
}
