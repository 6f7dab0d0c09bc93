internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq household list`: the register as it stands on a day.
struct HouseholdListCommand: CommandAction {
  var area: Word?
  var statuses: [HouseholdStatus] = []
  var org: Word?
  var helper: Word?
  var isWithoutHelper = false
  var withNames = false
  var format: TableFormat?
  var separator: CSVText.Separator?
  var output: String?
  var isForced = false

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem danh sách hộ", en: "show the households"),
    discussion: Wording(
      vi: """
        Diện hộ và nơi giúp đỡ là của ngày --as-of (mặc định: hôm nay). Xếp theo tên gọi của chủ \
        hộ, theo thứ tự chữ cái tiếng Việt. Không có --names thì chỉ in mã hộ.
        """,
      en: """
        Status and helpers are those of the day --as-of (default: today). Sorted by the heads' given \
        names in Vietnamese order. Without --names households appear as ids alone.
        """),
    examples: [
      "mttq household list", "mttq household list --without-helper --names",
      "mttq household list --area xuan-my --status poor --status near-poor",
      "mttq household list --format csv --separator \";\"",
      "mttq household list --names -o danh-sach-ho.xlsx",
    ],
    defaults: HouseholdListCommand(),
    arguments: [
      .option(
        "--area", value: .word(.area), \.area,
        Wording(vi: "chỉ của một khu dân cư", en: "only of one area")),
      .repeated(
        "--status", value: .status(HouseholdStatus.allCases), \.statuses,
        Wording(vi: "chỉ diện này; lặp lại được", en: "only of this status; repeatable")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "chỉ hộ được tổ chức này giúp", en: "only those this organisation helps")),
      .option(
        "--helper", value: .word(.helper), \.helper,
        Wording(vi: "chỉ hộ được nơi này giúp", en: "only those this helper helps")),
      .flag(
        "--without-helper", \.isWithoutHelper,
        Wording(vi: "chỉ hộ nghèo chưa có nơi giúp đỡ", en: "only the poor without a helper")),
      .flag("--names", \.withNames, .namesHelp),
      .option("--format", value: .choice(TableFormat.allCases), \.format, TableFormat.help),
      .option("--separator", value: .separator, \.separator, .separatorHelp),
      .option(
        "-o", or: "--output", value: .text(Placeholder(vi: "TỆP", en: "FILE")), \.output,
        .outputHelp),
      .flag("--force", \.isForced, .forceHelp),
    ], exclusive: [["--without-helper", "--org"], ["--without-helper", "--helper"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let format = TableFormat.chosen(format, for: output)
    if separator != nil, format != .csv { throw .fault(.onlyForTables("--separator")) }
    if format == .xlsx { try session.requireNoTerminal(output, file: "danh-sach-ho.xlsx") }
    try session.requireReplaceable(output, by: format == .xlsx, isForced: isForced)
    let day = try session.today()
    let open = try session.openBook()
    let book = open.book
    if book.register == nil {
      session.tell(book.findings.filter { $0.code == .householdNoRegister })
    }
    let households = try filtered(book.households(asOf: day), book, session).sortedByHead()
    try session.deliver(
      bytes(of: households, book, asOf: day, format, in: session), to: output,
      sparing: [open.folder], for: withNames ? .ownerOnly : .asBefore)
    // The page says so itself.
    if withNames, format != .text { session.tell(.staysInOffice) }
    return .done
  }

  private func bytes(
    of households: [HouseholdCase], _ book: Book, asOf day: CalendarDate, _ format: TableFormat,
    in session: Session
  ) -> [UInt8] {
    let (plan, register, language) = (book.plan, book.register, session.language)
    let list = PrintedList(
      households, plan: plan, register: register, asOf: day, withNames: withNames,
      language: language)
    switch format {
    case .xlsx: return list.workbook
    case .csv: return Array(list.csv(separator ?? .comma).utf8)
    case .json:
      return Array(
        HouseholdsJSON.text(
          households, plan: plan, register: register, asOf: day, withNames: withNames
        ).utf8)
    case .text:
      let isFile = output.outputFile != nil
      return Array(
        HouseholdsPage.text(
          households, plan: plan, register: register, asOf: day, withNames: withNames,
          language: language, width: isFile ? 80 : session.pageWidth,
          style: isFile ? .plain : session.outputStyle
        ).utf8)
    }
  }

  private func filtered(
    _ households: [HouseholdCase], _ book: Book, _ session: Session
  ) throws(Interruption) -> [HouseholdCase] {
    var faults = Faults(telling: session.tell)
    let area = faults.id(area, in: .areas(book.plan))
    let org = faults.id(org, in: .organisations(book.plan))
    let helper = faults.id(helper, in: .helpers(book.register))
    try faults.check()
    return households.filter { standing in
      func isHelped(by reference: HelperReference) -> Bool {
        standing.assignments.contains { $0.assignment.helper == reference }
      }
      return (area.map { standing.area == $0 } ?? true)
        && (statuses.isEmpty || statuses.contains(standing.status))
        && (org.map { isHelped(by: .org($0)) } ?? true)
        && (helper.map { isHelped(by: .helper($0)) } ?? true)
        && (!isWithoutHelper || standing.needsHelper)
    }
  }
}
