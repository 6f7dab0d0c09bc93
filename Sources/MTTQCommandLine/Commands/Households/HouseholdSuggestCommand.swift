internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq household suggest`: helpers for the poor households that nobody helps.
struct HouseholdSuggestCommand: CommandAction {
  var on: DayWord?
  var isApply = false
  var isRehearsal = false
  var withNames = false
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "suggest",
    Wording(vi: "gợi ý nơi giúp đỡ cho hộ nghèo chưa có ai giúp", en: "suggest helpers"),
    discussion: Wording(
      vi: """
        Xếp các hộ nghèo chưa có nơi giúp đỡ cho các tổ chức chính trị - xã hội và thành viên, tốt \
        nhất theo thứ tự: nhiều hộ được giúp nhất (không vượt định mức mỗi tổ chức ở mỗi khu dân \
        cư); các tổ chức thiếu so với định mức ít nhất; nhiều hộ được chính tổ chức của mình giúp \
        nhất; số hộ giữa các tổ chức đều nhất. --apply ghi các phân công vào nhật ký, hình thức \
        giúp đỡ là nhu cầu của hộ trong sổ.
        """,
      en: """
        Gives the poor households without a helper to socio-political and member organisations, the \
        best way in this order: most households helped (within the quota of each organisation in \
        each area); organisations least short of the quota; most households helped by an \
        organisation that they belong to; loads most even. --apply records the assignments, with \
        the household's needs as the forms of help.
        """),
    examples: ["mttq household suggest", "mttq household suggest --apply --on 1/3/2026"],
    defaults: HouseholdSuggestCommand(),
    arguments: [
      .option(
        "--on", value: .date, \.on,
        Wording(
          vi: "tình hình và phân công từ ngày này (mặc định: hôm nay)",
          en: "as things stand on this day, and from it on (default: today)")),
      .flag(
        "--apply", \.isApply,
        Wording(vi: "ghi các phân công được gợi ý", en: "record what is suggested")),
      .flag("--names", \.withNames, .namesHelp),
      .flag(
        "-n", or: "--dry-run", \.isRehearsal,
        Wording(
          vi: "cùng với --apply, chỉ cho xem sẽ ghi gì, không ghi",
          en: "with --apply, show what would be written, and write nothing")),
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help),
    ], exclusive: [["--apply", "--format"], ["--apply", "--names"]])

  /// Only what is recorded is anybody's.
  var unused: Set<String> { isApply ? [] : ["--by"] }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.day(on)
    return isApply ? try apply(on: day, in: session) : try show(on: day, in: session)
  }

  private func show(on day: CalendarDate, in session: Session) throws(Interruption) -> ExitCode {
    let book = try session.openBook().book
    let suggestion = book.helperSuggestion(on: day)
    switch format {
    case .json:
      try session.print(SuggestionJSON.text(suggestion, heads: withNames ? book.heads : nil))
    case .text:
      try session.show(
        SuggestionPage.text(
          suggestion, plan: book.plan, register: book.register,
          heads: withNames ? book.heads : [:], on: day,
          commands: session.mentions, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    if withNames { session.tell(.staysInOffice) }
    return .done
  }

  private func apply(on day: CalendarDate, in session: Session) throws(Interruption) -> ExitCode {
    var left = 0
    let records = try session.recordBatch(
      as: "household suggest", isRehearsal: isRehearsal
    ) { open in
      let suggestion = open.book.helperSuggestion(on: day)
      left = suggestion.unassigned.count
      return suggestion.assignments.map {
        .assign(
          Record.Assignment(
            household: $0.household, on: day, helper: .org($0.org), forms: $0.forms))
      }
    }
    if !isRehearsal { session.tell(.applied(records.count, left: left)) }
    return .done
  }
}

extension Wording {
  fileprivate static func applied(_ count: Int, left: Int) -> Wording {
    Wording(
      vi: "đã phân công nơi giúp đỡ cho \(count) hộ; còn \(left) hộ nghèo chưa có nơi giúp đỡ",
      en: "\(count) assigned; \(left) poor left without a helper")
  }
}
