internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq household import`: puts a list of households into the register.
struct HouseholdImportCommand: CommandAction {
  var table = ""
  var sheet: Word?
  var encoding: LegacyText?
  var skipsUnknown = false
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "import",
    Wording(vi: "nhập danh sách hộ từ bảng Excel, CSV", en: "import a list of households"),
    discussion: Wording(
      vi: """
        Đọc tệp Excel (.xlsx) hoặc bảng CSV (UTF-8 hoặc UTF-16; phẩy, chấm phẩy hoặc tab). Cột: Mã hộ, Họ và tên \
        chủ hộ, Khu dân cư, Diện hộ, Số nhân khẩu, Hội viên, Nhu cầu và các mục khác của sổ, thứ tự \
        tùy ý. Thiếu mã hộ thì mã được đặt từ họ tên và khu dân cư. Mọi ô sai được báo một lần; còn \
        ô sai thì không nhập gì. Nhập lại bảng đã sửa thì chỉ thay những ô khác; ô trống không xóa gì.
        Bảng có dữ liệu cá nhân: nhập xong thì cất hoặc xóa đi.
        """,
      en: """
        Reads a workbook (.xlsx) or a CSV table (UTF-8 or UTF-16; comma, semicolon or tab). \
        Columns by Vietnamese or English header, in any order. A missing id is made from name and \
        area. All bad cells are told at once, and nothing is imported while there is one. An amended \
        table updates what differs; an empty cell erases nothing.
        The table holds personal data: put it away or delete it afterwards.
        """),
    examples: [
      "mttq household import ho-ngheo.csv",
      "mttq household import ho-ngheo.xlsx --dry-run",
      "mttq household import ho-ngheo-cu.csv --encoding tcvn3 --dry-run",
    ],
    defaults: HouseholdImportCommand(),
    arguments: [
      .positional(
        .text(.table), \.table,
        Wording(vi: "bảng cần nhập", en: "the table")),
      .option("--sheet", value: .word(.sheet), \.sheet, .sheetHelp),
      .option("--encoding", value: .encoding, \.encoding, .encodingHelp),
      .flag("--skip-unknown", \.skipsUnknown, .skipUnknownHelp),
      .flag(
        "-n", or: "--dry-run", \.isRehearsal,
        Wording(
          vi: "chỉ cho xem sẽ nhập gì, không ghi; có họ tên",
          en: "show what would be taken, with names, and write nothing")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let file = try session.table(table, from: encoding, isPersonal: true)
    let sheet = try file.sheet(sheet)
    var notes = TableNotes()
    var absent = 0
    let (plan, entries, merges) = try session.editRegister(
      as: "household import", writes: !isRehearsal
    ) { present, register, _ throws(Interruption) in
      let list = HouseholdTable(
        file, sheet: sheet, plan: present, register: register, skipsUnknown: skipsUnknown)
      notes = list.rows.notes
      let named = Set(list.rows.elements.map(\.id))
      absent = register.households.count { !named.contains($0.id) && !$0.forgotten }
      guard list.rows.findings.isEmpty else { throw .faults(list.rows.findings, .data) }
      return (plan: present, entries: list.rows.elements)
    } change: { edit, list throws(Diagnostic) in
      (list.plan, list.entries, try edit.merge(list.entries))
    }
    for note in notes.all { session.tell(note) }
    if absent > 0 { session.tell(.absent(absent)) }
    if isRehearsal {
      try session.show(
        ImportPreview.text(
          entries, plan: plan, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    let page = ImportPage.text(
      merges, isRehearsal: isRehearsal, commands: session.mentions, language: session.language,
      width: session.pageWidth,
      style: session.outputStyle)
    if isRehearsal {
      try session.show(page)
    } else {
      try session.acknowledge(entries.map(\.id), page: page)
    }
    return .done
  }
}

extension Wording {
  /// Households that a list does not have.
  fileprivate static func absent(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) hộ trong sổ không có trong bảng, vẫn giữ nguyên",
      en: "\(count) \(count == 1 ? "household" : "households") of the register not in the table, "
        + "left as they are")
  }
}
