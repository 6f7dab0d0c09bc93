internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq record`: writes down one result.
struct RecordCommand: CommandAction {
  var values: [Word] = []
  var on: CalendarDate?
  var org: Word?
  var area: Word?
  var task: Word?
  var household: Word?
  var note: String?
  var table: String?
  var encoding: LegacyText?

  static let syntax = CommandSyntax(
    "record", Wording(vi: "ghi một kết quả", en: "record a result"),
    discussion: Wording(
      vi: """
        Chỉ tiêu viết bằng mã hoặc tên, có dấu hay không dấu. Số viết như ở cơ quan: 1.500.000, \
        12,5, “1 tỷ 830 triệu”. Số hiểu được hai cách (như 1.5) bị từ chối.
        In ra mã của bản ghi sau khi đã ghi chắc xuống đĩa.
        """,
      en: """
        An indicator goes by id or name, with or without marks. Numbers are written as offices \
        do: 1.500.000, 12,5, “1 tỷ 830 triệu”. One that can be read in two ways (1.5) is refused.
        Prints the record's id once it is durable.
        """),
    examples: [
      "mttq record ngay-cong=120 --org thanh-nien --area xuan-my --on 15/5/2026",
      "mttq record quy-vi-nguoi-ngheo-thu=\"12 triệu 500 nghìn\" --note \"ủng hộ dịp Tết\"",
      "mttq record --from ket-qua.csv",
    ],
    defaults: RecordCommand(),
    arguments: [
      .rest(
        .word(Placeholder(vi: "TÊN=SỐ", en: "NAME=VALUE")), \.values,
        isRequired: false, Wording(vi: "chỉ tiêu và con số", en: "an indicator and its value")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày có kết quả (mặc định: hôm nay)", en: "the day (default: today)")),
      .option(
        "--org", value: .word(Placeholder(vi: "TỔ-CHỨC", en: "ORG")), \.org,
        Wording(vi: "tổ chức làm", en: "the organisation that did it")),
      .option(
        "--area", value: .word(Placeholder(vi: "KHU", en: "AREA")), \.area,
        Wording(vi: "khu dân cư", en: "the residential area")),
      .option(
        "--task", value: .word(Placeholder(vi: "NHIỆM-VỤ", en: "TASK")), \.task,
        Wording(vi: "nhiệm vụ của kế hoạch", en: "the plan's task")),
      .option(
        "--household", value: .word(Placeholder(vi: "HỘ", en: "HOUSEHOLD")), \.household,
        Wording(vi: "mã hộ", en: "the household's id")),
      .option(
        "--note", value: .text(Placeholder(vi: "GHI-CHÚ", en: "NOTE")), \.note,
        .noteHelp),
      .option(
        "--from", value: .text(Placeholder(vi: "TỆP.csv|-", en: "FILE.csv|-")), \.table,
        Wording(
          vi: "ghi cả bảng, mỗi dòng một kết quả; ghi lại bảng cũ không tạo bản ghi trùng",
          en: "record a whole table, a result a row; the same table again adds nothing")),
      .option("--encoding", value: .encoding, \.encoding, .encodingHelp),
    ],
    exclusive: [
      ["--from", "NAME=VALUE"], ["--from", "--org"], ["--from", "--area"], ["--from", "--task"],
      ["--from", "--household"], ["--from", "--note"],
      ["--encoding", "NAME=VALUE"],
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openPlan()
    let day = try session.day(on)
    if let table {
      return try ResultImport(
        session: session, open: open, path: table, encoding: encoding, day: day
      ).run()
    }
    guard !values.isEmpty else { throw .fault(.nothingToRecord) }
    let result = try result(open, on: day)
    try session.record(session.records(of: [.result(result)]), in: open, as: "record")
    return .done
  }

  private func result(
    _ open: OpenPlan, on day: CalendarDate
  ) throws(Interruption) -> Record.Result {
    var faults = Faults()
    let plan = open.plan
    let recorded = IndicatorWord.values(values, plan, &faults)
    var result = Record.Result(on: day, values: recorded)
    result.org = faults.id(org, in: .organisations(plan))
    result.area = faults.id(area, in: .areas(plan, on: day))
    result.task = faults.id(task, in: .tasks(plan))
    result.household =
      open.register == nil
      ? household?.text : faults.id(household, in: .households(open.register))
    result.note = note.map(\.nfc)
    try faults.check()
    return result
  }
}

extension Diagnostic {
  fileprivate static var nothingToRecord: Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(vi: "chưa cho biết ghi gì", en: "nothing to record is given"),
      hint: Wording(
        vi: "viết mttq record TÊN=SỐ, hoặc mttq record --from TỆP.csv",
        en: "write mttq record NAME=VALUE, or mttq record --from FILE.csv"))
  }
}
