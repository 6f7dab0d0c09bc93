internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq estimate`: figures expected for the whole period of a report.
struct EstimateCommand: CommandAction {
  var report = Word("")
  var values: [Word] = []
  var on: DayWord?
  var note: String?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "estimate",
    Wording(
      vi: "ghi số ước thực hiện của cả kỳ báo cáo",
      en: "record figures expected for a report's whole period"),
    discussion: Wording(
      vi: """
        Dùng khi báo cáo phải gửi trước khi hết kỳ. Số ước in ở cột “Ước cả kỳ” và không cộng vào \
        kết quả; ước lại thì ghi lần nữa, lần ghi sau cùng được dùng. Tỷ lệ không ước được.
        """,
      en: """
        For a report that is due before its period ends. An estimate is printed in a column of its \
        own and counts nowhere else; a later one takes the place of an earlier one. A ratio is \
        never estimated.
        """),
    examples: [
      "mttq estimate annual quy-vi-nguoi-ngheo-thu=\"52 triệu\"",
      "mttq estimate annual ngay-cong=900 cay-xanh=250 --on 20/10/2026 --note \"đến 31/12\"",
    ],
    defaults: EstimateCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .rest(
        .word(Placeholder(vi: "TÊN=SỐ", en: "NAME=VALUE", completes: .entry(.expected))), \.values,
        Wording(
          vi: "chỉ tiêu và con số ước của cả kỳ",
          en: "an indicator and what is expected of it")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "ngày ước (mặc định: hôm nay)", en: "the day of the estimate (default: today)")),
      .option("--note", value: .ofBook(.text), \.note, .noteHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    try session.record(
      as: "estimate", naming: [note], isRehearsal: isRehearsal
    ) { open throws(Interruption) in
      var faults = Faults(telling: session.tell)
      let due = faults.report(report, of: open)
      let values = IndicatorWord.values(values, open.plan, &faults)
      let report = try faults.all(due).id
      return [
        .estimate(Record.Estimate(report: report, on: day, values: values, note: note))
      ]
    }
    return .done
  }
}
