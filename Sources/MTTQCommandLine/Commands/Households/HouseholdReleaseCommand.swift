internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq household release`: records that an assignment ends.
struct HouseholdReleaseCommand: CommandAction {
  var subject = Word("")
  var org: Word?
  var helper: Word?
  var on: DayWord?
  var note: String?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "release", Wording(vi: "ghi kết thúc một phân công giúp đỡ", en: "end an assignment"),
    discussion: Wording(
      vi: """
        Nêu hộ, hoặc mã bản ghi phân công (xem mttq log --kind assign). Hộ có nhiều nơi giúp đỡ thì \
        thêm --org hoặc --helper. Từ ngày này nơi đó không còn giúp đỡ hộ nữa.
        """,
      en: """
        Name the household, or the record of the assignment (see mttq log --kind assign). Where it \
        has several helpers add --org or --helper. From this day on the helper helps no more.
        """),
    examples: [
      "mttq household release h003 --on 1/10/2026", "mttq household release h003 --org phu-nu",
    ],
    defaults: HouseholdReleaseCommand(),
    arguments: [
      .positional(
        .word(
          Placeholder(
            vi: "HỘ|BẢN-GHI", en: "HOUSEHOLD|RECORD", completes: .entry(.householdOrRecord))),
        \.subject,
        Wording(
          vi: "mã hộ, họ tên chủ hộ, hoặc mã bản ghi phân công",
          en: "the household's id or name, or the id of the assignment's record")),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "tổ chức thôi giúp đỡ", en: "the organisation that ends it")),
      .option(
        "--helper", value: .word(.helper), \.helper,
        Wording(vi: "nơi khác thôi giúp đỡ", en: "the other helper that ends it")),
      .option(
        "--on", value: .date, \.on,
        Wording(
          vi: "ngày đầu tiên không còn giúp đỡ (mặc định: hôm nay)",
          en: "the first day without it (default: today)")),
      .option(
        "--note", value: .ofBook(.text), \.note,
        .noteHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ], exclusive: [["--org", "--helper"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    try session.recordBatch(
      as: "household release", isRehearsal: isRehearsal
    ) { book throws(Interruption) in
      let tie = try NamedAssignment(subject: subject, org: org, helper: helper)
        .found(in: OpenHouseholds(book), session)
      guard tie.assignment.on <= day else {
        throw .fault(.tooEarly(subject, tie.assignment.on, day))
      }
      return [.release(Record.Release(assignment: tie.id, on: day, note: note))]
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static func tooEarly(
    _ word: Word, _ start: CalendarDate, _ day: CalendarDate
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "phân công này bắt đầu ngày \(VietnameseDate.short(start)), sau ngày kết thúc "
          + VietnameseDate.short(day),
        en: "the assignment begins on \(start), after it would end on \(day)"),
      hint: Wording(
        vi: "sửa --on, hoặc hủy phân công bằng mttq void", en: "mend --on, or take it back"),
      code: .assignRelease)
  }
}
