internal import ArgumentSyntax
internal import MTTQText

/// The options that every command takes (cli.md, “Global options”).
struct GlobalOptions: Sendable {
  var book: String?
  var language: Language?
  var color = ColorChoice.auto
  var isQuiet = false
  var wantsNoPager = false
  var asOf: DayWord?
  var by: String?
  var forbidsInput = false
  var wantsHelp = false
  var wantsVersion = false

  /// When output is coloured.
  enum ColorChoice: String, Sendable, CaseIterable {
    case auto
    case always
    case never
  }

  static let arguments: [Argument<GlobalOptions>] = [
    .option(
      "-C", or: "--book", value: .text(Placeholder(vi: "THƯ-MỤC", en: "DIR", completes: .folders)),
      \.book,
      Wording(
        vi: "sổ cần dùng; mặc định là MTTQ_BOOK, rồi đến thư mục gần nhất có plan.json",
        en: "the book; by default MTTQ_BOOK, else the nearest folder upward with a plan.json")),
    .option(
      "--lang", value: .choice(Language.allCases, meaning: FixedValues.meaning(of:)), \.language,
      Wording(vi: "ngôn ngữ hiển thị", en: "the language to speak")),
    .option(
      "--color", value: .choice(ColorChoice.allCases, meaning: FixedValues.meaning(of:)), \.color,
      Wording(vi: "tô màu khi nào", en: "when to use colour")),
    .flag(
      "-q", or: "--quiet", \.isQuiet, Wording(vi: "chỉ in điều cần thiết", en: "say less")),
    .flag(
      "--no-pager", \.wantsNoPager,
      Wording(vi: "in thẳng, không qua trình xem trang", en: "print without a pager")),
    .option(
      "--as-of", value: .date, \.asOf,
      Wording(vi: "ngày được coi là hôm nay", en: "the day taken for today")),
    .option(
      "--by", value: .ofBook(Placeholder(vi: "TÊN", en: "NAME", completes: .nothing)), \.by,
      Wording(
        vi: "người ghi; mặc định là MTTQ_BY, USER, LOGNAME, rồi tên đăng nhập",
        en: "who writes; by default MTTQ_BY, USER, LOGNAME, else the login name")),
    .flag(
      "--no-input", \.forbidsInput,
      Wording(vi: "không hỏi gì", en: "ask nothing")),
    .flag("-h", or: "--help", \.wantsHelp, Wording(vi: "xem trợ giúp", en: "show help")),
    .flag("--version", \.wantsVersion, Wording(vi: "xem phiên bản", en: "show the version")),
  ]
}
