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
        .word(Placeholder(vi: "HỘ|BẢN-GHI", en: "HOUSEHOLD|RECORD")), \.subject,
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
    ], exclusive: [["--org", "--helper"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    try session.recordBatch(as: "household release") { book throws(Interruption) in
      let tie = try assignment(OpenHouseholds(book), on: day, session)
      guard tie.assignment.on <= day else {
        throw .fault(.tooEarly(subject, tie.assignment.on, day))
      }
      return [.release(Record.Release(assignment: tie.id, on: day, note: note))]
    }
    return .done
  }

  /// The assignment that is meant: by its record, or the only one of a household.
  private func assignment(
    _ open: OpenHouseholds, on day: CalendarDate, _ session: Session
  ) throws(Interruption) -> ActiveAssignment {
    let all = open.book.openAssignments
    if let tie = all.first(where: { $0.id == subject.text }) { return tie }
    var faults = Faults(telling: session.tell)
    let org = faults.id(org, in: .organisations(open.plan.plan))
    let helper = faults.id(helper, in: .helpers(open.plan.register))
    let named: Found<[ActiveAssignment]> = faults.collect { () throws(Diagnostic) in
      try meant(all, open.plan.register, telling: session.tell)
    }
    let ties: [ActiveAssignment] = try faults.all(named)
    let fitting = ties.filter { tie in
      (org.map { tie.assignment.helper == .org($0) } ?? true)
        && (helper.map { tie.assignment.helper == .helper($0) } ?? true)
    }
    switch fitting.count {
    case 1: return fitting[0]
    case 0: throw .fault(.nobodyHelps(subject))
    default: throw .fault(.several(subject, fitting))
    }
  }

  /// The assignments of the household that the word names, or those whose record it begins.
  private func meant(
    _ all: [ActiveAssignment], _ register: Register?, telling tell: (Wording) -> Void
  ) throws(Diagnostic) -> [ActiveAssignment] {
    do throws(Diagnostic) {
      let household = try NamedEntries.households(register).id(subject, telling: tell)
      return all.filter { $0.assignment.household == household }
    } catch {
      let begun = all.filter { $0.id.hasPrefix(subject.text) }
      if begun.isEmpty || subject.text.isEmpty { throw error }
      return begun
    }
  }
}

extension Diagnostic {
  fileprivate static func nobodyHelps(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không có phân công nào như vậy để kết thúc",
        en: "“\(word.shown)” has no such assignment to end"),
      hint: Wording(
        vi: "xem các phân công bằng mttq log --kind assign", en: "see mttq log --kind assign"),
      code: .refUnknown)
  }

  fileprivate static func several(_ word: Word, _ ties: [ActiveAssignment]) -> Diagnostic {
    let list = ties.prefix(8).map { tie in
      switch tie.assignment.helper {
      case .org(let id): "\(tie.id) (--org \(id))"
      case .helper(let id): "\(tie.id) (--helper \(id))"
      }
    }.joined(separator: ", ")
    return word.fault(
      Wording(
        vi: "“\(word.shown)” đang có \(ties.count) nơi giúp đỡ",
        en: "“\(word.shown)” has \(ties.count) helpers"),
      hint: Wording(vi: "chọn một: \(list)", en: "choose one: \(list)"))
  }

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
