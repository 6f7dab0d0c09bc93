internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq household assign`: records that somebody takes a household in charge.
struct HouseholdAssignCommand: CommandAction {
  var household: Word?
  var org: Word?
  var helper: Word?
  var forms: [String] = []
  var on: DayWord?
  var until: DayWord?
  var note: String?
  var source = TableSource()
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "assign", Wording(vi: "phân công nơi giúp đỡ một hộ", en: "give a household a helper"),
    discussion: Wording(
      vi: """
        Nơi giúp đỡ là một tổ chức của kế hoạch (--org) hoặc một nơi khác trong sổ (--helper, xem \
        mttq helper list). In ra mã của bản ghi.
        """,
      en: """
        The helper is an organisation of the plan (--org) or one of the register (--helper, see \
        mttq helper list). Prints the record's id.
        """),
    examples: [
      "mttq household assign h003 --org phu-nu --form nha-o --on 15/3/2026",
      "mttq household assign h003 --helper cong-ty-tnhh-a --form viec-lam --until 31/12/2026",
      "mttq household assign --from phan-cong.xlsx --on 15/3/2026",
    ],
    defaults: HouseholdAssignCommand(),
    arguments: [
      .positional(
        .word(.household), \.household,
        Wording(vi: "mã hộ hoặc họ tên chủ hộ", en: "the household's id or its head's name")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "tổ chức nhận giúp đỡ", en: "the organisation that helps")),
      .option(
        "--helper", value: .word(.helper), \.helper,
        Wording(
          vi: "nơi nhận giúp đỡ không phải là tổ chức của kế hoạch",
          en: "a helper that is no organisation of the plan")),
      .repeated(
        "--form", value: .helpForm, \.forms,
        .helpFormHelp),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày bắt đầu (mặc định: hôm nay)", en: "from this day (default: today)")),
      .option(
        "--until", value: .date, \.until,
        Wording(vi: "đến hết ngày này", en: "through this day")),
      .option(
        "--note", value: .ofBook(.text), \.note,
        .noteHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ]
      + .table(
        \.source.path, \.source.sheet, \.source.encoding, \.source.skipsUnknown,
        Wording(
          vi: "đọc phân công từ bảng: cột Mã hộ hoặc Họ và tên chủ hộ, Nơi giúp đỡ, Hình thức, "
            + "Ngày, Đến ngày, Ghi chú",
          en: "read assignments from a table: id or head's name, helpers, forms, days, note")),
    exclusive: [["--org", "--helper"]])

  var missing: [String] {
    if source.path != nil { return [] }
    return (household == nil ? ["HOUSEHOLD"] : []) + (org == nil && helper == nil ? ["--org"] : [])
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    if let (file, sheet) = try source.open(in: session, isPersonal: true) {
      return try record(file, sheet, on: day, session)
    }
    guard let household else { throw .fault(.missing(.household)) }
    let until = try session.placed(until)
    var found: [Diagnostic] = []
    try session.recordBatch(
      as: "household assign", isRehearsal: isRehearsal
    ) { book throws(Interruption) in
      let open = try OpenHouseholds(book)
      var faults = Faults(telling: session.tell)
      let named = faults.id(household, in: .households(open.plan.register))
      let reference = reference(open.plan, &faults)
      if let until, until.day < day { faults.add(.endsTooEarly(until, day)) }
      let (id, helper) = try faults.all(named, reference)
      found = doubts(open.household(id, on: day), helper)
      return [
        .assign(
          Record.Assignment(
            household: id, on: day, helper: helper, forms: forms.withoutRepeats,
            until: until?.day, note: note))
      ]
    }
    session.tell(found)
    return .done
  }

  private func reference(_ open: OpenPlan, _ faults: inout Faults) -> Found<HelperReference> {
    if let org { return faults.id(org, in: .organisations(open.plan)).map { .org($0) } }
    if let helper { return faults.id(helper, in: .helpers(open.register)).map { .helper($0) } }
    return faults.refuse(.noHelper)
  }

  /// What is odd about the assignment, seen from the day on which it begins.
  private func doubts(
    _ standing: HouseholdCase?, _ helper: HelperReference
  ) -> [Diagnostic] {
    guard let standing else { return [] }
    var doubts: [Diagnostic] = []
    if let present = standing.assignments.first(where: { $0.assignment.helper == helper }) {
      doubts.append(.helpsAlready(present.id))
    }
    if standing.status.leavesList {
      doubts.append(.notOnTheList(standing.household.id, standing.status))
    }
    return doubts
  }
}

extension HouseholdAssignCommand {
  /// The assignments of a table; helpers that help already are passed over.
  private func record(
    _ file: TableFile, _ sheet: Workbook.SheetEntry?, on day: CalendarDate, _ session: Session
  ) throws(Interruption) -> ExitCode {
    if let household { throw .fault(.besideTable(household.shown)) }
    let options: [(name: String, isGiven: Bool)] = [
      ("--org", org != nil), ("--helper", helper != nil), ("--form", !forms.isEmpty),
      ("--until", until != nil), ("--note", note != nil),
    ]
    if let option = options.first(where: \.isGiven) { throw .fault(.besideTable(option.name)) }
    var (passed, empty) = (0, 0)
    try session.record(
      rowsAs: "household assign", isRehearsal: isRehearsal
    ) { book throws(Interruption) in
      let (open, register) = try OpenHouseholds.withRegister(book)
      let table = AssignmentTable(
        file, sheet: sheet, book: open.book, register: register, day: day,
        skipsUnknown: source.skipsUnknown)
      (passed, empty) = (table.passed, table.empty)
      return table.rows
    } _: {
      .assign($0)
    }
    if passed > 0 { session.tell(.passedOver(passed, .helpsAlready)) }
    if empty > 0 { session.tell(.passedOver(empty, .nobodyNamed)) }
    return .done
  }
}

extension Wording {
  fileprivate static let helpsAlready = Wording(
    vi: "nơi đang giúp hộ rồi", en: "helpers that help already")
  fileprivate static let nobodyNamed = Wording(
    vi: "dòng chưa có nơi giúp đỡ", en: "rows without a helper")
}

extension Diagnostic {
  fileprivate static var noHelper: Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(vi: "chưa cho biết nơi giúp đỡ", en: "no helper is given"),
      hint: Wording(
        vi: "thêm --org TỔ-CHỨC hoặc --helper NGƯỜI-GIÚP", en: "add --org ORG or --helper HELPER"))
  }

  fileprivate static func endsTooEarly(_ until: PlacedDay, _ day: CalendarDate) -> Diagnostic {
    until.word.fault(
      Wording(
        vi: "ngày kết thúc sớm hơn ngày bắt đầu \(VietnameseDate.short(day))",
        en: "it ends before it begins on \(day)"),
      hint: Wording(vi: "sửa --on hoặc --until", en: "mend --on or --until"))
  }

  fileprivate static func helpsAlready(_ record: String) -> Diagnostic {
    Diagnostic(
      .assignOverlap,
      Wording(
        vi: "hộ này đang được chính nơi này giúp đỡ (bản ghi \(record)); đã ghi thêm một lần nữa",
        en: "this helper helps the household already (record \(record)); recorded once more"),
      hint: Wording(vi: "ghi thừa thì hủy bằng mttq undo", en: "take it back with mttq undo"))
  }

  fileprivate static func notOnTheList(
    _ household: String, _ status: HouseholdStatus
  ) -> Diagnostic {
    Diagnostic(
      .householdStatus,
      Wording(
        vi:
          "vào ngày đó hộ \(household) không còn trong diện giúp đỡ (\(status.listWords.vietnamese))",
        en: "on that day household \(household) is off the list (\(status.rawValue))"),
      hint: .undoIt)
  }
}
