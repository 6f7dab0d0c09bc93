internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq score`: points of a score table.
struct ScoreCommand: CommandAction {
  var assessment = Word("")
  var points: [Word] = []
  var area: Word?
  var org: Word?
  var unit: Word?
  var bonus: Word?
  var on: DayWord?
  var note: String?
  var source = TableSource()
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "score",
    Wording(vi: "chấm điểm theo bảng điểm", en: "give points of a score table"),
    discussion: Wording(
      vi: """
        Bảng điểm chấm cho ai thì nêu người ấy: --area, --org hoặc --unit; tự chấm thì không nêu. \
        Ghi từng tiêu chí một lúc hay nhiều lúc đều được; ghi lại thì điểm sau thay điểm trước. \
        Mã bảng và mã tiêu chí: mttq assessment list.
        """,
      en: """
        Whom the table is about is named by --area, --org or --unit; of one's own table nobody is. \
        Criteria may be given together or one after the other; what is given later takes the place \
        of what was. Ids of tables and criteria: mttq assessment list.
        """),
    examples: [
      "mttq score tu-danh-gia tc-1=18,5 tc-2=30 --bonus 2",
      "mttq score khu-dan-cu-kieu-mau --area xuan-my \"ve sinh=20\" --on 1/10/2026",
      "mttq score khu-dan-cu-kieu-mau --from diem.xlsx",
    ],
    defaults: ScoreCommand(),
    arguments: [
      .positional(
        .word(Placeholder(vi: "BẢNG-ĐIỂM", en: "TABLE", completes: .entry(.assessment))),
        \.assessment,
        Wording(vi: "mã hoặc tên bảng điểm", en: "the score table's id or title")),
      .rest(
        .word(
          Placeholder(vi: "TIÊU-CHÍ=ĐIỂM", en: "CRITERION=POINTS", completes: .entry(.criterion))),
        \.points,
        isRequired: false,
        Wording(vi: "tiêu chí và số điểm", en: "a criterion and its points")),
      .option(
        "--area", value: .word(.area), \.area,
        Wording(vi: "chấm cho khu dân cư này", en: "the area that they are given")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "chấm cho tổ chức này", en: "the organisation that they are given")),
      .option(
        "--unit", value: .word(Placeholder(vi: "ĐƠN-VỊ", en: "UNIT", completes: .entry(.unit))),
        \.unit,
        Wording(vi: "chấm cho đơn vị cấp dưới này", en: "the unit below that they are given")),
      .option(
        "--bonus", value: .word(.number), \.bonus,
        Wording(vi: "điểm thưởng", en: "points added")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày chấm (mặc định: hôm nay)", en: "the day (default: today)")),
      .option("--note", value: .ofBook(.text), \.note, .noteHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ]
      + .table(
        \.source.path, \.source.sheet, \.source.encoding, \.source.skipsUnknown,
        Wording(
          vi: "đọc điểm từ bảng: mỗi dòng một nơi, mỗi cột một tiêu chí",
          en: "read the points from a table: whom a row, a criterion a column")),
    exclusive: [["--area", "--org", "--unit"]])

  var missing: [String] {
    points.isEmpty && bonus == nil && source.path == nil ? ["CRITERION=POINTS"] : []
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    if let (file, sheet) = try source.open(in: session) {
      return try score(file, sheet, on: day, session)
    }
    try session.record(
      as: "score", naming: [note], isRehearsal: isRehearsal
    ) { open throws(Interruption) in
      var faults = Faults(telling: session.tell)
      let table = table(of: open.plan, &faults)
      let known = try faults.all(table)
      return [.score(try score(of: known, open.plan, on: day, &faults))]
    }
    return .done
  }

  private func table(of plan: Plan, _ faults: inout Faults) -> Found<Assessment> {
    let tell = faults.tell
    return faults.collect { () throws(Diagnostic) in
      let id = try NamedEntries.assessments(plan).id(assessment, telling: tell)
      guard let table = plan.assessments.first(where: { $0.id == id }) else {
        throw .nothingScored(assessment)
      }
      return table
    }
  }

  /// The points of a table.
  private func score(
    _ file: TableFile, _ sheet: Workbook.SheetEntry?, on day: CalendarDate, _ session: Session
  ) throws(Interruption) -> ExitCode {
    if let word = points.first { throw .fault(.besideTable(word.shown)) }
    let options: [(name: String, isGiven: Bool)] = [
      ("--area", area != nil), ("--org", org != nil), ("--unit", unit != nil),
      ("--bonus", bonus != nil), ("--note", note != nil),
    ]
    if let option = options.first(where: \.isGiven) { throw .fault(.besideTable(option.name)) }
    try session.record(rowsAs: "score", isRehearsal: isRehearsal) { open throws(Interruption) in
      var faults = Faults(telling: session.tell)
      let found = table(of: open.plan, &faults)
      let table = try faults.all(found)
      return ScoreTable(
        file, sheet: sheet, of: table, plan: open.plan, day: day,
        skipsUnknown: source.skipsUnknown
      ).rows
    } _: {
      .score($0)
    }
    return .done
  }

  private func score(
    of table: Assessment, _ plan: Plan, on day: CalendarDate, _ faults: inout Faults
  ) throws(Interruption) -> Record.Score {
    var score = Record.Score(assessment: table.id, on: day, points: [])
    score.subject = subject(of: table, plan, on: day, &faults)
    for word in points {
      let tell = faults.tell
      let point = faults.collect { () throws(Diagnostic) in
        try self.point(word, of: table, telling: tell)
      }
      guard let point = point.value else { continue }
      if score.points.contains(where: { $0.indicator == point.indicator }) {
        faults.add(.criterionTwice(word))
      }
      score.points.append(point)
    }
    score.bonus = bonus.flatMap { word in
      faults.collect { () throws(Diagnostic) in
        let bonus = try Quantity.typed(word)
        guard bonus <= table.bonus else { throw .above(word, table.bonus) }
        return bonus
      }.value
    }
    score.note = note
    if points.isEmpty, bonus == nil { faults.add(.nothingScored(assessment)) }
    try faults.check()
    return score
  }

  /// Whom the points are given; what is missing or out of place is added to `faults`.
  private func subject(
    of table: Assessment, _ plan: Plan, on day: CalendarDate, _ faults: inout Faults
  ) -> Record.Sender? {
    let given: [(option: String, subject: Assessment.Subject, word: Word?)] = [
      ("--area", .area, area), ("--org", .organisation, org), ("--unit", .unit, unit),
    ]
    for (option, subject, word) in given where subject != table.subject {
      if let word { faults.add(.wrongSubject(word, option, table)) }
    }
    guard let wanted = given.first(where: { $0.subject == table.subject }) else { return nil }
    guard let word = wanted.word else {
      if given.allSatisfy({ $0.word == nil }) {
        faults.add(.noSubject(assessment, wanted.option, table))
      }
      return nil
    }
    switch table.subject {
    case .itself: return nil
    case .area: return faults.id(word, in: .areas(plan, on: day)).value.map { .area($0) }
    case .unit: return faults.id(word, in: .units(plan)).value.map { .unit($0) }
    case .organisation:
      // The organisations that a table about organisations is of.
      let scored = NamedEntries.organisations(plan, where: \.kind.owesQuotas)
      return faults.id(word, in: scored).value.map { .org($0) }
    }
  }

  private func point(
    _ word: Word, of table: Assessment, telling tell: (Wording) -> Void
  ) throws(Diagnostic) -> Record.IndicatorValue {
    guard let (name, number) = word.split(at: "=") else { throw .noPoints(word) }
    let id = try NamedEntries.criteria(of: table).id(name, telling: tell)
    let points = try Quantity.typed(number)
    if let most = table.criteria.first(where: { $0.id == id })?.most, points > most {
      throw .above(number, most)
    }
    return Record.IndicatorValue(indicator: id, value: points)
  }
}

extension Diagnostic {
  fileprivate static func noPoints(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "“\(word.shown)” thiếu số điểm", en: "“\(word.shown)” has no points"),
      hint: Wording(vi: "viết như tc-1=18,5", en: "write it as tc-1=18,5"))
  }

  fileprivate static func above(_ word: Word, _ most: Quantity) -> Diagnostic {
    word.fault(
      Wording(
        vi: "\(word.shown) điểm vượt mức tối đa \(VietnameseNumber.text(most))",
        en: "\(word.shown) points are above the \(most) at most"),
      hint: most == .zero
        ? Wording(vi: "bảng này không có điểm thưởng", en: "the table has no bonus")
        : Wording(
          vi: "cho từ 0 đến \(VietnameseNumber.text(most)) điểm", en: "give 0 to \(most)"),
      code: .scoreMost)
  }

  fileprivate static func criterionTwice(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "tiêu chí này đã có điểm", en: "this criterion is given twice"),
      hint: Wording(vi: "chấm mỗi tiêu chí một lần", en: "give each criterion once"))
  }

  fileprivate static func noSubject(
    _ word: Word, _ option: String, _ table: Assessment
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "bảng “\(table.id)” chấm cho \(table.subject.meaning.vietnamese), mà chưa nêu ai",
        en: "the table “\(table.id)” is about \(table.subject.meaning.english), and none is named"),
      hint: Wording(vi: "thêm \(option)", en: "add \(option)"), code: .usageMissingArgument)
  }

  fileprivate static func wrongSubject(
    _ word: Word, _ option: String, _ table: Assessment
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "bảng “\(table.id)” chấm cho \(table.subject.meaning.vietnamese), không dùng \(option)",
        en: "the table “\(table.id)” is about \(table.subject.meaning.english), not for \(option)"),
      hint: Wording(vi: "bỏ \(option)", en: "leave \(option) out"), code: .usageConflict)
  }

  fileprivate static func nothingScored(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "chưa cho biết chấm gì", en: "no points are given"),
      hint: Wording(
        vi: "viết như mttq score \(word.shown) TIÊU-CHÍ=ĐIỂM, hoặc thêm --bonus",
        en: "write it as mttq score \(word.shown) CRITERION=POINTS, or add --bonus"),
      code: .usageMissingArgument)
  }
}
