internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq area merge` and `mttq area split`: new areas take the place of old ones.
struct AreaChangeCommand: CommandAction {
  /// What one of the two has of its own.
  enum Form: Sendable {
    case merge
    case split
  }

  let form: Form
  var old: [Word] = []
  var names: [Word] = []
  var ids: [Word] = []
  var on: DayWord?
  var isRehearsal = false

  static let merge = CommandSyntax(
    "merge",
    Wording(vi: "sáp nhập các khu dân cư", en: "merge residential areas"),
    discussion: .areaChange,
    examples: [
      "mttq area merge xuan-my tu-le --into \"Xuân Lễ\" --on 1/7/2026",
      """
      mttq area merge xuan-my tu-le hoai-pho --into "Số 1" --into "Số 2" \
      --id khoi-1 --id khoi-2 --on 1/7/2026
      """,
    ],
    defaults: AreaChangeCommand(form: .merge),
    arguments: [
      .rest(
        .word(.area), \.old,
        Wording(
          vi: "các khu dân cư thôi tồn tại, ít nhất hai", en: "the areas that end, two at least"))
    ] + options)

  static let split = CommandSyntax(
    "split",
    Wording(vi: "chia tách một khu dân cư", en: "split a residential area"),
    discussion: .areaChange,
    examples: [
      """
      mttq area split thong-nhat --into "Thống Nhất 1" --into "Thống Nhất 2" \
      --on 1/7/2026
      """
    ],
    defaults: AreaChangeCommand(form: .split),
    arguments: [
      .positional(
        .word(.area), \.only,
        Wording(vi: "khu dân cư thôi tồn tại", en: "the area that ends"))
    ] + options)

  private static let options: [Argument<AreaChangeCommand>] = [
    .repeated(
      "--into", value: .word(.name), \.names,
      Wording(vi: "tên khu dân cư mới; lặp lại được", en: "the name of a new area; repeatable")),
    .repeated(
      "--id", value: .word(.id), \.ids,
      Wording(
        vi: "mã khu dân cư mới, theo thứ tự của --into; lặp lại được",
        en: "the id of a new area, in the order of --into; repeatable")),
    .option(
      "--on", value: .date, \.on,
      Wording(
        vi: "ngày đầu tiên của khu mới (mặc định: hôm nay)",
        en: "the first day of the new ones (default: today)")),
    .rehearsal(\.isRehearsal),
  ]

  /// The area that is split.
  private var only: Word {
    get { old.first ?? Word("") }
    set { old = [newValue] }
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    let command = form == .merge ? "area merge" : "area split"
    let planned = PlanChange(command: command, judgesJournal: true, isRehearsal: isRehearsal)
    let (change, notes) = try session.editPlan(planned) { plan, edit, faults throws(Interruption) in
      let order = AreaChangeOrder(plan, on: day)
      let change = try order.change(form, old, into: names, ids: ids, &faults)
      try faulting(.data) { () throws(Diagnostic) in
        try edit.replace(change.old.map(\.id), by: change.new, from: day)
      }
      return (change, change.notes(households: try session.householdAreas()))
    }
    if !isRehearsal { try session.acknowledge(change.new.map(\.id)) }
    for note in notes { session.tell(note) }
    return .done
  }
}

extension Session {
  /// The areas of the register's households, each as often as it has households; none where the
  /// register cannot be read.
  fileprivate func householdAreas() throws(Interruption) -> [(household: String, area: String)] {
    let file = try bookFolder().households
    let bytes = try storing { () throws(StoreFailure) in try file.readIfPresent() }
    guard let bytes else { return [] }
    let document = RegisterDocument(
      SourceText(path: file.path, bytes: bytes), references: ReferenceTable(), hasAreas: false)
    return document.register.households.compactMap { household in
      household.area.map { (household.id, $0) }
    }
  }
}

extension Wording {
  fileprivate static let areaChange = Wording(
    vi: """
      Mọi khu mới thay cho mọi khu cũ. Khu cũ còn đến hết ngày trước đó và vẫn nằm trong kế hoạch; \
      khu mới là một khu riêng, có mã riêng, kể cả khi giữ tên cũ. Số hộ, dân số của khu cũ còn \
      được dùng cho đến khi ghi số của khu mới; hai số không bao giờ cộng chung. In ra mã của các \
      khu mới.
      """,
    en: """
      All the new areas take the place of all the old ones. The old ones last through the day \
      before and stay in the plan; a new one is an area of its own with an id of its own, also where \
      it keeps a name. Stocks of the old ones stand in until those of the new ones are recorded; the \
      two are never added. Prints the ids of the new areas.
      """)
}
