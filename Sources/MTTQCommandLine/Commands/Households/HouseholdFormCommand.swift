internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq household form`: adds forms of help to an assignment.
struct HouseholdFormCommand: CommandAction {
  var subject = Word("")
  var forms: [String] = []
  var org: Word?
  var helper: Word?
  var on: DayWord?
  var note: String?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "form",
    Wording(
      vi: "thêm hình thức giúp đỡ cho một phân công", en: "add forms of help to an assignment"),
    discussion: Wording(
      vi: """
        Phân công cũ được kết thúc và bắt đầu lại từ ngày ấy với các hình thức cũ và mới, trong một \
        lượt ghi; số hộ được giúp không đổi. In ra mã của hai bản ghi.
        """,
      en: """
        The assignment ends and begins anew on that day with its forms and these, in one batch; no \
        count of helped households changes. Prints the ids of both records.
        """),
    examples: [
      "mttq household form h003 viec-lam --org phu-nu --on 10/6/2026",
      "mttq household form h003 \"Xây, sửa nhà\" \"Vay vốn, tiền\"",
    ],
    defaults: HouseholdFormCommand(),
    arguments: [
      .positional(
        .word(
          Placeholder(
            vi: "HỘ|BẢN-GHI", en: "HOUSEHOLD|RECORD", completes: .entry(.householdOrRecord))),
        \.subject,
        Wording(
          vi: "mã hộ, họ tên chủ hộ, hoặc bản ghi phân công",
          en: "the household's id, its head's name, or the assignment's record")),
      .rest(.helpForm, \.forms, .helpFormHelp),
      .option(
        "--org", value: .word(.organisation), \.org,
        Wording(vi: "phân công của tổ chức này", en: "the assignment of this organisation")),
      .option(
        "--helper", value: .word(.helper), \.helper,
        Wording(vi: "phân công của nơi giúp này", en: "the assignment of this helper")),
      .option(
        "--on", value: .date, \.on,
        Wording(vi: "từ ngày này (mặc định: hôm nay)", en: "from this day (default: today)")),
      .option("--note", value: .ofBook(.text), \.note, .noteHelp),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ], exclusive: [["--org", "--helper"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    try session.recordBatch(
      as: "household form", isRehearsal: isRehearsal
    ) { book throws(Interruption) in
      let tie = try NamedAssignment(subject: subject, org: org, helper: helper)
        .found(in: OpenHouseholds(book), session)
      let present = tie.assignment
      guard present.on <= day else { throw .fault(.beginsLater(subject, present.on, day)) }
      if let until = present.until, until < day { throw .fault(.ended(subject, until, day)) }
      let new = forms.withoutRepeats.filter { !present.forms.contains($0) }
      guard !new.isEmpty else { throw .fault(.nothingNew(subject)) }
      return [
        .release(Record.Release(assignment: tie.id, on: day, note: nil)),
        .assign(
          Record.Assignment(
            household: present.household, on: day, helper: present.helper,
            forms: present.forms + new, until: present.until, note: note ?? present.note)),
      ]
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static func beginsLater(
    _ word: Word, _ start: CalendarDate, _ day: CalendarDate
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "phân công này bắt đầu ngày \(VietnameseDate.short(start)), sau ngày "
          + VietnameseDate.short(day),
        en: "the assignment begins on \(start), after \(day)"),
      hint: Wording(
        vi: "sửa --on, hoặc hủy phân công bằng mttq void rồi ghi lại",
        en: "mend --on, or take the assignment back and record it anew"), code: .assignRelease)
  }

  fileprivate static func ended(
    _ word: Word, _ until: CalendarDate, _ day: CalendarDate
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "phân công này đã hết ngày \(VietnameseDate.short(until)), trước ngày "
          + VietnameseDate.short(day),
        en: "the assignment ended on \(until), before \(day)"),
      hint: Wording(
        vi: "ghi phân công mới bằng mttq household assign",
        en: "record a new one with mttq household assign"), code: .assignRelease)
  }

  fileprivate static func nothingNew(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "phân công này đã có các hình thức ấy", en: "the assignment has these forms already"),
      hint: Wording(
        vi: "nêu hình thức giúp đỡ khác", en: "name other forms of help"))
  }
}
