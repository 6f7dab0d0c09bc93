internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq household add` and `mttq household edit`: puts a household into the register, or says more
/// about one that is there.
struct HouseholdEntryCommand: CommandAction {
  let isNew: Bool
  /// The head's name of a new household; of one that is there, what names it.
  var subject: Word?
  var id: Word?
  var head: Word?
  var status: HouseholdStatus?
  var isRehearsal = false
  /// What the options of `details` say.
  private var said: [HouseholdKey: [HouseholdDetail]] = [:]

  init(isNew: Bool) {
    self.isNew = isNew
  }

  /// What the option of a key says that is given once.
  subscript(one key: HouseholdKey) -> HouseholdDetail? {
    get { said[key]?.first }
    set { said[key] = newValue.map { [$0] } }
  }

  /// What the option of a key says that may be repeated.
  subscript(several key: HouseholdKey) -> [HouseholdDetail] {
    get { said[key] ?? [] }
    set { said[key] = newValue }
  }

  private static let rehearsal: Argument<HouseholdEntryCommand> = .flag(
    "-n", or: "--dry-run", \.isRehearsal, .dryRunHelp)

  static let add = CommandSyntax(
    "add", Wording(vi: "thêm một hộ vào sổ", en: "add a household to the register"),
    discussion: Wording(
      vi: """
        In ra mã hộ. Không cho mã thì mã được đặt từ họ tên và khu dân cư, lần nào cũng như nhau, \
        và không để lộ họ tên. Dữ liệu cá nhân chỉ nằm trong households.json; chỉ ghi điều cần cho \
        việc giúp đỡ.
        """,
      en: """
        Prints the id. Without --id it is made from name and area, the same each time, and does not \
        give the name away. Personal data stands in households.json alone; write only what helping \
        needs.
        """),
    examples: [
      "mttq household add \"Trần Thị B\" --id h021 --area xuan-my --status poor",
      """
      mttq household add "Lê Văn C" --area tu-le --status "cận nghèo" --people 4 \
      --member-of nong-dan --need von --need con-giong
      """,
    ],
    defaults: HouseholdEntryCommand(isNew: true),
    arguments: [
      .positional(
        .word(.name), \.subject, Wording(vi: "họ và tên chủ hộ", en: "the name of its head")),
      .option(
        "--head", value: .word(.name), \.head,
        Wording(vi: "như trên, viết thành tùy chọn", en: "the same, as an option")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã hộ", en: "its id")),
      .option(
        "--status", value: .status(HouseholdStatus.registered), \.status,
        Wording(
          vi:
            "diện hộ đầu năm (bắt buộc): poor, near-poor, at-risk, newly-escaped, hoặc nghèo, cận "
            + "nghèo, nguy cơ tái nghèo, mới thoát nghèo",
          en: "its status at the year's start (needed): poor, near-poor, at-risk or newly-escaped")),
    ] + details + [rehearsal], exclusive: [["--head", "NAME"]])

  static let edit = CommandSyntax(
    "edit", Wording(vi: "sửa thông tin một hộ trong sổ", en: "change what the register says"),
    discussion: Wording(
      vi: """
        Chỉ những mục nêu ra được thay; mục lặp lại được thì thay cả danh sách. Diện hộ ở đây là \
        diện đầu năm; hộ đổi diện trong năm thì ghi bằng mttq household outcome.
        """,
      en: """
        Only what is given is replaced; of what is repeatable, the whole list. The status here is \
        that at the year's start; a change during the year is recorded with mttq household outcome.
        """),
    examples: [
      "mttq household edit h003 --people 5 --need nha-o",
      "mttq household edit h003 --status near-poor",
    ],
    defaults: HouseholdEntryCommand(isNew: false),
    arguments: [
      .positional(
        .word(.household), \.subject, Wording(vi: "mã hộ hoặc họ tên", en: "its id or name")),
      .option(
        "--head", value: .word(.name), \.head,
        Wording(vi: "họ và tên chủ hộ", en: "the name of its head")),
      .option(
        "--status", value: .status(HouseholdStatus.registered), \.status,
        Wording(
          vi: "diện hộ đầu năm: poor, near-poor, at-risk hoặc newly-escaped",
          en: "its status at the year's start: poor, near-poor, at-risk or newly-escaped")),
    ] + details + [rehearsal])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let command = isNew ? "household add" : "household edit"
    let (written, merges) = try session.editRegister(as: command, writes: !isRehearsal) {
      plan, register, faults throws(Interruption) -> HouseholdEntry in
      try faults.all(entry(plan, register, session, &faults))
    } change: { edit, entry throws(Diagnostic) -> (HouseholdEntry, [HouseholdMerge]) in
      let merges = try edit.merge([entry])
      return (entry, merges)
    }
    if isRehearsal {
      for merge in merges {
        try session.rehearse(merge.id, keys: merge.keys(of: written).map(\.rawValue))
      }
    } else if isNew {
      try session.acknowledge([written.id])
    }
    return .done
  }

  private func entry(
    _ plan: Plan, _ register: Register, _ session: Session, _ faults: inout Faults
  ) throws(Interruption) -> Found<HouseholdEntry> {
    let subject = subject(&faults)
    let name = isNew ? subject.flatMap { faults.text($0) }.value : faults.text(head)
    if isNew, status == nil { faults.add(.noStatus) }
    var values = try details(plan, session, &faults)
    values[.head] = name.map { .string($0) }
    values[.status] = status.map { .string($0.rawValue) }
    let area = values[.area]?.text
    let id = subject.flatMap { subject in
      isNew
        ? newID(subject, name, area, register, &faults) : presentID(subject, register, &faults)
    }
    return id.map { HouseholdEntry(id: $0, saying: values) }
  }

  private func details(
    _ plan: Plan, _ session: Session, _ faults: inout Faults
  ) throws(Interruption) -> [HouseholdKey: JSONNode] {
    var values: [HouseholdKey: JSONNode] = [:]
    for key in HouseholdKey.allCases {
      let given = try (said[key] ?? []).map { detail throws(Interruption) in
        try detail.value(in: plan, session, &faults)
      }.compactMap(\.self)
      switch key.field.shape {
      case .list(.reference, _): values[key] = .array(given.withoutRepeats)
      case .list: values[key] = .array(given)
      default: values[key] = given.first
      }
    }
    return values
  }

  /// The word that names the household: of a new one, its head's name.
  private func subject(_ faults: inout Faults) -> Found<Word> {
    faults.collect { () throws(Diagnostic) in
      guard let word = isNew ? subject ?? head : subject else { throw .noSubject(isNew: isNew) }
      return word
    }
  }

  private func newID(
    _ subject: Word, _ name: String?, _ area: String?, _ register: Register,
    _ faults: inout Faults
  ) -> Found<String> {
    let made = PersonIdentifier.household(head: name ?? subject.text, area: area)
    let twin = register.households.first { household in
      household.id == made
        || household.head.map { PersonIdentifier.household(head: $0, area: household.area) } == made
    }
    if self.id == nil, let twin { return faults.refuse(.isThere(subject, twin.id)) }
    let present = register.households.map { ($0.id, $0.id) }
    let new = NewEntry(
      kind: Shape.Reference.household.wording, present: present, container: .register)
    return new.id(id, name: subject, &faults) { _, _ in made }
  }

  private func presentID(
    _ subject: Word, _ register: Register, _ faults: inout Faults
  ) -> Found<String> {
    let id = faults.id(subject, in: .households(register))
    let isForgotten = register.households.contains { $0.id == id.value && $0.forgotten }
    if isForgotten { faults.add(.isForgotten(subject)) }
    return id
  }
}

extension HouseholdMerge {
  /// The keys that it writes.
  fileprivate func keys(of entry: HouseholdEntry) -> [HouseholdKey] {
    switch result {
    case .added: entry.keys
    case .updated(let changes): changes.map(\.key)
    case .unchanged, .forgotten: []
    }
  }
}

extension Diagnostic {
  fileprivate static func noSubject(isNew: Bool) -> Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      isNew
        ? Wording(vi: "chưa cho biết họ tên chủ hộ", en: "the name of its head is not given")
        : Wording(vi: "chưa cho biết hộ nào", en: "no household is given"),
      hint: isNew
        ? Wording(
          vi: "viết như: mttq household add \"Trần Thị B\" --status poor",
          en: "write it as: mttq household add \"Trần Thị B\" --status poor")
        : Wording(
          vi: "viết như: mttq household edit h003 --people 5",
          en: "write it as: mttq household edit h003 --people 5"))
  }

  fileprivate static var noStatus: Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(vi: "chưa cho biết diện hộ", en: "the status is not given"),
      hint: Wording(
        vi: "thêm --status poor, near-poor, at-risk hoặc newly-escaped",
        en: "add --status poor, near-poor, at-risk or newly-escaped"))
  }

  fileprivate static func isThere(_ word: Word, _ id: String) -> Diagnostic {
    word.fault(
      Wording(
        vi: "sổ đã có hộ cùng họ tên và khu dân cư, mã “\(id)”",
        en: "the register has household “\(id)” of this name and area already"),
      hint: Wording(
        vi: "là hai hộ thì đặt mã khác bằng --id; sửa hộ đã có bằng mttq household edit",
        en: "give another id with --id if they are two; change it with mttq household edit"),
      code: .idDuplicate)
  }

  fileprivate static func isForgotten(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "thông tin của hộ này đã được xóa theo yêu cầu",
        en: "the person of this household was forgotten"),
      hint: Wording(
        vi: "nếu cần theo dõi lại, thêm hộ với mã mới", en: "to follow it again, add it anew"))
  }
}
