internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq record`: writes down one result.
struct RecordCommand: CommandAction {
  var values: [Word] = []
  var on: DayWord?
  var org: Word?
  var area: Word?
  var task: Word?
  var household: Word?
  var parts: [Word] = []
  var note: String?
  var tables: [String] = []
  var sheet: Word?
  var encoding: LegacyText?
  var skipsUnknown = false
  var replaces = false
  var received: Word?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "record", Wording(vi: "ghi một kết quả", en: "record a result"),
    discussion: Wording(
      vi: """
        Chỉ tiêu viết bằng mã hoặc tên, có dấu hay không dấu. Số viết như ở cơ quan: 1.500.000, \
        12,5, “1 tỷ 830 triệu”. Số hiểu được hai cách (như 1.5) bị từ chối.
        Tỷ lệ ghi bằng hai số, 28/40, hoặc bằng con số do nơi khác công bố, 95,3.
        In ra mã của bản ghi sau khi đã ghi chắc xuống đĩa.
        """,
      en: """
        An indicator goes by id or name, with or without marks. Numbers are written as offices \
        do: 1.500.000, 12,5, “1 tỷ 830 triệu”. One that can be read in two ways (1.5) is refused.
        A ratio is recorded by its two counts, 28/40, or as somebody else stated it, 95,3.
        Prints the record's id once it is durable.
        """),
    examples: [
      "mttq record ngay-cong=120 --org thanh-nien --area xuan-my --on 15/5/2026",
      "mttq record quy-vi-nguoi-ngheo-thu=\"12 triệu 500 nghìn\" --note \"ủng hộ dịp Tết\"",
      "mttq record quy-vi-nguoi-ngheo-thu=\"70 triệu\" --part nguon=xa-hoi-hoa",
      "mttq record ty-le-khu-dan-cu-van-hoa=28/40 ty-le-gia-dinh-van-hoa=95,3",
      "mttq record --from ket-qua.csv",
      "mttq record --from bieu-thang-5.xlsx --receive month-05",
    ],
    defaults: RecordCommand(),
    arguments: [
      .rest(
        .word(Placeholder(vi: "TÊN=SỐ", en: "NAME=VALUE", completes: .entry(.recorded))), \.values,
        isRequired: false, Wording(vi: "chỉ tiêu và con số", en: "an indicator and its value")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày có kết quả (mặc định: hôm nay)", en: "the day (default: today)")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "tổ chức làm", en: "the organisation that did it")),
      .option(
        "--area", value: .word(.area), \.area,
        Wording(vi: "khu dân cư", en: "the residential area")),
      .option(
        "--task", value: .word(.task), \.task,
        Wording(vi: "nhiệm vụ của kế hoạch", en: "the plan's task")),
      .option(
        "--household", value: .word(.household), \.household,
        Wording(vi: "mã hộ", en: "the household's id")),
      .repeated("--part", value: .word(PartWord.placeholder), \.parts, .partHelp),
      .option(
        "--note", value: .ofBook(Placeholder(vi: "GHI-CHÚ", en: "NOTE", completes: .nothing)),
        \.note,
        .noteHelp),
      .repeated(
        "--from",
        value: .text(Placeholder(vi: "TỆP|THƯ-MỤC|-", en: "FILE|DIR|-", completes: .tables)),
        \.tables,
        Wording(
          vi: "ghi cả bảng CSV, Excel hoặc biểu đã điền, mỗi dòng hoặc mỗi ô một kết quả; ghi lại "
            + "bảng cũ không tạo bản ghi trùng",
          en: "record whole tables, CSV, Excel or filled forms, a result a row or a cell; the same "
            + "table again adds nothing")),
      .option("--sheet", value: .word(.sheet), \.sheet, .sheetHelp),
      .option("--encoding", value: .encoding, \.encoding, .encodingHelp),
      .flag("--skip-unknown", \.skipsUnknown, .skipUnknownHelp),
      .flag(
        "--replace", \.replaces,
        Wording(
          vi: "hủy các bản ghi cũ mà bảng sửa lại",
          en: "take back the records that the table mends")),
      .option(
        "--receive", value: .word(.report), \.received,
        Wording(
          vi: "ghi luôn là đã nhận báo cáo này của các nơi có số trong bảng",
          en: "record that this report came in of those who gave figures")),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ],
    exclusive: [
      ["--from", "--org"], ["--from", "--area"], ["--from", "--task"],
      ["--from", "--household"], ["--from", "--part"], ["--from", "--note"],
    ])

  var missing: [String] { values.isEmpty && tables.isEmpty ? ["NAME=VALUE"] : [] }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    if !tables.isEmpty {
      // The shell makes several words of `--from thang-*.xlsx`.
      if let word = values.first(where: { $0.text.contains("=") }) {
        throw .fault(.besideTable(word.shown))
      }
      return try ResultImport(
        session: session, paths: tables + values.map(\.text), sheet: sheet, encoding: encoding,
        skipsUnknown: skipsUnknown, replaces: replaces, received: received, day: day,
        isRehearsal: isRehearsal
      ).run()
    }
    if let option = tableOption { throw .fault(.onlyWithTable(option)) }
    guard !values.isEmpty else { throw .fault(.nothingToRecord) }
    var totals: [Indicator] = []
    try session.record(
      as: "record", naming: [note, household?.text], isRehearsal: isRehearsal
    ) { open throws(Interruption) in
      let (result, given) = try result(open, on: day, session)
      totals = given
      return [.result(result)]
    }
    for total in totals { session.tell(.addedToParts(total)) }
    return .done
  }

  /// An option that says something of a table, where there is none.
  private var tableOption: String? {
    if sheet != nil { return "--sheet" }
    if encoding != nil { return "--encoding" }
    if received != nil { return "--receive" }
    return skipsUnknown ? "--skip-unknown" : replaces ? "--replace" : nil
  }

  /// What the words say, and the totals that are given a value of their own.
  private func result(
    _ open: OpenPlan, on day: CalendarDate, _ session: Session
  ) throws(Interruption) -> (Record.Result, totals: [Indicator]) {
    var faults = Faults(telling: session.tell)
    let plan = open.plan
    let figures = IndicatorWord.figures(values, plan, &faults)
    var result = Record.Result(on: day, values: figures.flatMap(\.figure.values))
    result.stated = figures.flatMap(\.figure.stated)
    result.parts = PartWord.parts(parts, plan, &faults)
    if !parts.isEmpty {
      for figure in figures where !figure.indicator.isFlow {
        faults.add(.notBrokenDown(figure))
      }
    }
    result.org = faults.id(org, in: .organisations(plan))
    result.area = faults.id(area, in: .areas(plan, on: day))
    result.task = faults.id(task, in: .tasks(plan))
    result.household =
      open.register == nil
      ? household?.text : faults.id(household, in: .households(open.register))
    result.note = note
    try faults.check()
    return (result, figures.map(\.indicator).filter { !$0.parts.isEmpty })
  }
}

extension Wording {
  fileprivate static func addedToParts(_ total: Indicator) -> Wording {
    let parts = total.parts.joined(separator: ", ")
    return Wording(
      vi: "“\(total.id)” là chỉ tiêu tổng: số này được cộng thêm vào số của \(parts)",
      en: "“\(total.id)” is a total: this is added to the figures of \(parts)")
  }
}

extension Diagnostic {
  fileprivate static func notBrokenDown(_ figure: TypedFigure) -> Diagnostic {
    figure.name.fault(
      Wording(
        vi: "“\(figure.indicator.id)” không chia theo phân tổ được: chỉ số phát sinh mới có phần",
        en: "“\(figure.indicator.id)” cannot be broken down: only flows have parts"),
      hint: Wording(
        vi: "bỏ --part, hoặc ghi chỉ tiêu này thành bản ghi khác",
        en: "leave --part out, or make another record of it"), code: .breakdownKind)
  }

  fileprivate static var nothingToRecord: Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(vi: "chưa cho biết ghi gì", en: "nothing to record is given"),
      hint: Wording(
        vi: "viết mttq record TÊN=SỐ, hoặc mttq record --from TỆP",
        en: "write mttq record NAME=VALUE, or mttq record --from FILE"))
  }
}
