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
  var output = ListOutput()

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
    ] + ListOutput.arguments(\.output),
    exclusive: [["--without-helper", "--org"], ["--without-helper", "--helper"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: "danh-sach-ho", withNames: withNames, in: session) {
      () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openBook(scrutiny: .figures)
      let (book, plan, register) = (open.book, open.plan, open.book.register)
      if register == nil {
        session.tell(book.findings.filter { $0.code == .householdNoRegister })
      }
      let households = try filtered(book.households(asOf: day), book, session).sortedByHead()
      return ListOutput.Forms(
        folder: open.folder,
        table: {
          PrintedList(
            households, plan: plan, register: register, asOf: day, withNames: withNames,
            language: language)
        },
        json: {
          HouseholdsJSON.text(
            households, plan: plan, register: register, asOf: day, withNames: withNames)
        },
        page: {
          HouseholdsPage.text(
            households, plan: plan, register: register, asOf: day, withNames: withNames,
            language: language, width: $0, style: $1)
        })
    }
    return .done
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
