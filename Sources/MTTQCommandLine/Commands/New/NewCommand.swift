internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq new`: makes a book for a unit and a year.
struct NewCommand: CommandAction {
  var folder: String?
  var unit: Word?
  var level: Unit.Level?
  var year: Int?
  var id: String?
  var from: Word?
  var previous: [Word] = []
  var halfYearDue: DayWord?
  var annualDue: DayWord?
  var rule: DueRule?
  var recipient: String?

  static let syntax = CommandSyntax(
    "new", Wording(vi: "lập một sổ mới", en: "make a new book"),
    discussion: Wording(
      vi: """
        Sổ là một thư mục có plan.json. Cần THƯ-MỤC, --unit, --level và --year; trên cửa sổ lệnh, \
        gõ riêng “mttq new” thì được hỏi từng câu.
        --from lấy lại nội dung, định mức, chỉ tiêu, nhiệm vụ và chế độ báo cáo từ kế hoạch cấp \
        trên hoặc kế hoạch năm trước (cùng cấp thì lấy cả các tổ chức), ghi kế hoạch đó vào căn \
        cứ, chuyển các hạn sang năm mới và nói những điều cần kiểm tra.
        --previous lấy sổ hộ năm trước sang: diện hộ cuối năm trước thành diện đầu năm nay; hộ \
        không còn nghèo, đã chuyển đi, đã xóa thông tin thì không lấy; quỹ bắt đầu bằng số dư cuối \
        năm trước. Đơn vị nhập từ nhiều xã thì nêu nhiều --previous. Phân công giúp đỡ còn hiệu \
        lực thì xem và gia hạn bằng mttq household renew.
        Không ghi đè lên gì có sẵn. In ra thư mục của sổ.
        """,
      en: """
        A book is a folder with a plan.json. DIR, --unit, --level and --year are needed; on a \
        terminal, “mttq new” alone asks for them.
        --from takes contents, quotas, targets, tasks and reporting duties over from the plan \
        above or from last year's (organisations too when the level is the same), adds that plan \
        to the bases, moves days to the new year and says what to check.
        --previous carries last year's register over: the status that a household came to is its \
        status now; those no longer poor, moved away or forgotten are left out; funds begin with last \
        year's closing. A unit made of several names each of their books. Assignments that \
        are still active are renewed with mttq household renew.
        Overwrites nothing. Prints the book's folder.
        """),
    examples: [
      "mttq new cam-pho-2026 --unit \"phường Cẩm Phô\" --level commune --year 2026",
      """
      mttq new cam-pho-2026 --unit "phường Cẩm Phô" --level commune --year 2026 \
      --from seeds/hoi-an-2019 --due-half-year 15/5/2026 --due-annual 1/11/2026
      """,
      Example(
        "mttq new",
        Wording(vi: "hỏi từng câu", en: "asks one thing after the other")),
    ],
    defaults: NewCommand(),
    arguments: [
      .positional(
        .text(Placeholder(vi: "THƯ-MỤC", en: "DIR", completes: .folders)), \.folder,
        Wording(vi: "thư mục của sổ", en: "the book's folder")),
      .option(
        "--unit", value: .word(.name), \.unit,
        Wording(vi: "tên đơn vị, như “phường Cẩm Phô”", en: "the unit's name")),
      .option(
        "--level", value: .worded(Unit.Level.allCases), \.level,
        Wording(
          vi: "cấp: tỉnh, huyện (trước 01/7/2025), xã, khu dân cư",
          en: "its level; districts ended on 1 July 2025")),
      .option(
        "--year",
        value: .whole(Placeholder(vi: "NĂM", en: "YEAR", completes: .nothing), in: 1900...2199),
        \.year,
        Wording(vi: "năm của kế hoạch", en: "the plan's year")),
      .option(
        "--id", value: .identifier, \.id,
        Wording(
          vi: "mã đơn vị (mặc định: đặt theo tên)", en: "the unit's id (default: from its name)")),
      .option(
        "--from", value: .word(Placeholder(vi: "SỔ", en: "BOOK", completes: .folders)), \.from,
        Wording(
          vi: "kế hoạch cấp trên hoặc năm trước: thư mục hay plan.json",
          en: "the plan above or last year's: a folder or a plan.json")),
      .repeated(
        "--previous", value: .word(Placeholder(vi: "SỔ", en: "BOOK", completes: .folders)),
        \.previous,
        Wording(
          vi: "sổ năm trước, để so sánh và lấy sổ hộ sang; đơn vị nhập từ nhiều xã thì nêu từng sổ",
          en: "last year's book, for comparisons and its register; of merged units each of them")),
      .option(
        "--due-half-year", value: .date, \.halfYearDue,
        Wording(vi: "hạn báo cáo 6 tháng", en: "when the half-year report is due")),
      .option(
        "--due-annual", value: .date, \.annualDue,
        Wording(vi: "hạn báo cáo năm", en: "when the annual report is due")),
      .option(
        "--rule", value: .worded(DueRule.allCases), \.rule,
        Wording(
          vi: "“trước ngày” (before, mặc định) hay “vào ngày” (on)",
          en: "whether the day itself is late (before, the default) or not (on)")),
      .option(
        "--to", value: .ofBook(Placeholder(vi: "TÊN", en: "NAME", completes: .nothing)),
        \.recipient,
        Wording(vi: "nơi nhận các báo cáo", en: "who gets the reports")),
    ])

  var missing: [String] { isBare ? [] : needed.filter { !$0.isGiven }.map(\.name.english) }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let order =
      isBare && session.mayAsk
      ? try BookQuestions(session).order(folder) : try order(in: session)
    try order.make(in: session)
    return .done
  }

  /// What the words of the command line order.
  private func order(in session: Session) throws(Interruption) -> BookOrder {
    guard let folder, let unit, let level, let year else {
      throw .fault(.missing(needed.filter { !$0.isGiven }.map(\.name)))
    }
    var faults = Faults(telling: session.tell)
    let name = UnitName(unit.text)
    let id = faults.collect { () throws(Diagnostic) in
      try BookOrder.id(self.id, of: name, typed: unit)
    }
    if let rule, halfYearDue == nil, annualDue == nil { faults.add(.ruleWithoutDay(rule)) }
    var request = PlanRequest(
      unit: Unit(id: try faults.all(id), name: name.text, level: level), year: year)
    if let from { request.source = try session.sourcePlan(from, for: request.unit) }
    request.lastYears = try session.lastYears(previous, before: year)
    for book in previous {
      request.previous.append(try session.previousPath(book, from: folder))
    }
    request.halfYearDue = try halfYearDue.map { word throws(Interruption) in
      try session.meant(by: word, in: year).day
    }
    request.annualDue = try annualDue.map { word throws(Interruption) in
      try session.meant(by: word, in: year).day
    }
    request.rule = rule ?? .before
    request.recipient = recipient
    return BookOrder(folder: folder, request: request)
  }

  /// Whether nothing is ordered but a folder, so that all of it is asked for.
  private var isBare: Bool {
    unit == nil && level == nil && year == nil && id == nil && from == nil && previous.isEmpty
      && halfYearDue == nil && annualDue == nil && rule == nil && recipient == nil
  }

  /// The arguments that a command line needs.
  private var needed: [(isGiven: Bool, name: Wording)] {
    [
      (folder != nil, Wording(vi: "THƯ-MỤC", en: "DIR")),
      (unit != nil, Wording(vi: "--unit", en: "--unit")),
      (level != nil, Wording(vi: "--level", en: "--level")),
      (year != nil, Wording(vi: "--year", en: "--year")),
    ]
  }
}

extension Diagnostic {
  fileprivate static func missing(_ names: [Wording]) -> Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(
        vi: "thiếu \(names.map(\.vietnamese).joined(separator: ", "))",
        en: "missing: \(names.map(\.english).joined(separator: ", "))"),
      hint: Wording(
        vi: "viết như: mttq new cam-pho-2026 --unit \"phường Cẩm Phô\" --level commune --year 2026",
        en: "write it as: mttq new cam-pho-2026 --unit \"phường Cẩm Phô\" --level commune "
          + "--year 2026"))
  }

  fileprivate static func ruleWithoutDay(_ rule: DueRule) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "“--rule \(rule.rawValue)” không có hạn nào để áp dụng",
        en: "“--rule \(rule.rawValue)” has no day to apply to"),
      hint: Wording(
        vi: "thêm --due-half-year hoặc --due-annual, hoặc bỏ --rule",
        en: "add --due-half-year or --due-annual, or leave --rule out"))
  }
}
