internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq household renew`: last year's assignments that go on this year.
struct HouseholdRenewCommand: CommandAction {
  var households: [Word] = []
  var on: DayWord?
  var isApply = false
  var isRehearsal = false
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "renew",
    Wording(vi: "xem và gia hạn phân công của năm trước", en: "renew last year's assignments"),
    discussion: Wording(
      vi: """
        Xem trong sổ năm trước (previous của kế hoạch) các phân công giúp đỡ còn hiệu lực vào ngày \
        cuối năm và chưa kết thúc, mà hộ còn trong danh sách, nơi giúp đỡ còn trong kế hoạch hoặc \
        sổ hộ, và sổ năm nay chưa ghi. --apply ghi các phân công ấy vào nhật ký, giữ hình thức \
        giúp đỡ, và giữ ngày kết thúc nếu chưa qua; in ra mã của từng bản ghi.
        """,
      en: """
        Looks in last year's book (previous of the plan) for the assignments that were active on \
        its last day and were not released, whose household is still on the list, whose helper is \
        still in the plan or register, and which this year has not recorded yet. --apply records \
        them with their forms, and with their end where it is still to come; prints their ids.
        """),
    examples: [
      "mttq household renew", "mttq household renew --apply --on 1/1/2026",
      "mttq household renew h003 h007 --apply",
    ],
    defaults: HouseholdRenewCommand(),
    arguments: [
      .rest(
        .word(.household), \.households, isRequired: false,
        Wording(vi: "chỉ của các hộ này (mã hộ)", en: "only those of these households (ids)")),
      .option(
        "--on", value: .date, \.on,
        Wording(
          vi: "gia hạn từ ngày này (mặc định: hôm nay)",
          en: "the day from which they go on (default: today)")),
      .flag(
        "--apply", \.isApply,
        Wording(vi: "ghi các phân công gia hạn được", en: "record those that can be renewed")),
      .flag(
        "-n", or: "--dry-run", \.isRehearsal,
        Wording(
          vi: "cùng với --apply, chỉ cho xem sẽ ghi gì, không ghi",
          en: "with --apply, show what would be written, and write nothing")),
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help),
    ], exclusive: [["--apply", "--format"]])

  /// Only what is recorded is anybody's.
  var unused: Set<String> { isApply ? [] : ["--by"] }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    return isApply ? try apply(on: day, in: session) : try show(on: day, in: session)
  }

  private func show(on day: CalendarDate, in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook()
    let renewals = try renewals(in: open, on: day, session)
    switch format {
    case .json: try session.print(RenewalsJSON.text(renewals, on: day))
    case .text:
      try session.show(
        RenewalsPage.text(
          renewals, in: open.book, on: day, commands: session.mentions, language: session.language,
          width: session.pageWidth,
          style: session.outputStyle))
    }
    return .done
  }

  private func apply(on day: CalendarDate, in session: Session) throws(Interruption) -> ExitCode {
    var all = 0
    let records = try session.recordBatch(
      as: "household renew", isRehearsal: isRehearsal
    ) { open throws(Interruption) in
      let renewals = try renewals(in: open, on: day, session)
      all = renewals.count
      return renewals.filter { $0.obstacle == nil }.map { .assign($0.assignment(on: day)) }
    }
    if !isRehearsal { session.tell(.applied(records.count, left: all - records.count)) }
    return .done
  }

  /// Last year's assignments of the households that are named, or of all.
  private func renewals(
    in open: OpenBook, on day: CalendarDate, _ session: Session
  ) throws(Interruption) -> [AssignmentRenewal] {
    if open.previous.isEmpty { throw .fault(.noPrevious, .noInput) }
    var books: [Book] = []
    for previous in open.previous {
      let folder = try storing { () throws(StoreFailure) in
        try BookFolder.find(named: previous.path, variable: nil)
      }
      books.append(try session.openBook(folder, errors: .refuse).book)
    }
    let all = open.book.renewals(of: books, on: day)
    guard !households.isEmpty else { return all }
    // One that has left the list may be asked about too.
    let ids = (open.book.register?.households ?? []).map(\.id) + all.map(\.household)
    var faults = Faults(telling: session.tell)
    let named = faults.ids(households, in: .households(ids.withoutRepeats))
    try faults.check()
    return all.filter { named.contains($0.household) }
  }
}

extension NamedEntries {
  /// Households by their ids alone.
  fileprivate static func households(_ ids: [String]) -> NamedEntries {
    NamedEntries(.household, ids.map { ($0, $0) })
  }
}

extension Diagnostic {
  fileprivate static var noPrevious: Diagnostic {
    Diagnostic(
      .refUnknown,
      Wording(
        vi: "kế hoạch chưa ghi sổ năm trước (previous)",
        en: "the plan does not name last year's book (previous)"),
      hint: Wording(
        vi: "ghi đường dẫn đến sổ năm trước vào “previous” của plan.json",
        en: "put the path of last year's book under “previous” in plan.json"))
  }
}

extension Wording {
  fileprivate static func applied(_ count: Int, left: Int) -> Wording {
    Wording(
      vi: "đã gia hạn \(count) phân công; \(left) không gia hạn: xem bằng mttq household renew",
      en: "\(count) renewed; \(left) not: see them with mttq household renew")
  }
}
