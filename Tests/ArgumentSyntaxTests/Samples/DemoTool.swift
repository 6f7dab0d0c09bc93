internal import ArgumentSyntax
internal import MTTQText

/// A small tool with every kind of argument, for the tests of this target.
enum Demo {
  struct Globals: Hashable {
    var book: String?
    var language = Language.vietnamese
    var quiet = false
    var help = false
  }

  enum Format: String, CaseIterable {
    case text, json, csv
  }

  struct Report: Hashable {
    var id = ""
    var format = Format.text
    var output: String?
    var names = false
    var check = false
  }

  struct Record: Hashable {
    var entries: [String] = []
    var table: String?
    var organisations: [String] = []
    var days = 0
  }

  struct Void: Hashable {
    var record: Word = ""
    var reason = ""
  }

  struct List: Hashable {
    var month: Int?
    var area: String?
  }

  enum Action: Hashable {
    case report(Report)
    case record(Record)
    case void(Void)
    case list(List)
  }

  static let tool = ToolSyntax<Globals, Action>(
    "mttq", Wording(vi: "sổ công tác của Mặt trận", en: "the Front's book of work"),
    defaults: Globals(),
    globals: [
      .option(
        "-C", or: "--book",
        value: .text(Placeholder(vi: "THƯ-MỤC", en: "DIR", completes: .folders)), \.book,
        Wording(vi: "sổ cần dùng", en: "the book to use")),
      .option(
        "--lang", value: .choice(Language.allCases), \.language,
        Wording(vi: "ngôn ngữ", en: "the language")),
      .flag("-q", or: "--quiet", \.quiet, Wording(vi: "chỉ nói điều cần", en: "say less")),
      .flag("-h", or: "--help", \.help, Wording(vi: "xem trợ giúp", en: "show help")),
    ],
    groups: [
      CommandGroup(
        Wording(vi: "Ghi chép", en: "Keeping the book"),
        [Command(record) { .record($0) }, Command(void) { .void($0) }]),
      CommandGroup(
        Wording(vi: "Báo cáo", en: "Reporting"),
        [
          Command(report) { .report($0) },
          Command(
            "task", Wording(vi: "nhiệm vụ của kế hoạch", en: "the plan's tasks"),
            subcommands: [Command(list) { .list($0) }]),
        ]),
    ])

  private static let report = CommandSyntax(
    "report", Wording(vi: "in báo cáo", en: "print a report"),
    discussion: Wording(
      vi: """
        Sổ có lỗi thì không in, vì một con số sai không được ra khỏi cơ quan; hãy chạy “mttq validate” trước.
        Báo cáo luôn bằng tiếng Việt.
        """,
      en: """
        A book with errors is refused, as a wrong figure must not leave the office; run “mttq validate” first.
        Reports are always Vietnamese.
        """),
    examples: [
      "mttq report 6-thang",
      Example(
        "mttq report 6-thang --format csv -o 6-thang.csv",
        Wording(vi: "ghi bảng số liệu ra tệp", en: "write the figures into a file")),
    ],
    defaults: Report(),
    arguments: [
      .positional(
        .text(Placeholder(vi: "MÃ", en: "ID", completes: .words("report"))), \.id,
        Wording(vi: "mã báo cáo", en: "the report")),
      .option(
        "--format", value: .choice(Format.allCases), \.format,
        Wording(vi: "định dạng in ra", en: "the format that is printed")),
      .option(
        "-o", value: .text(Placeholder(vi: "TỆP", en: "FILE", completes: .files([]))), \.output,
        Wording(vi: "ghi vào tệp", en: "write into a file")),
      .flag("--names", \.names, Wording(vi: "ghi tên chủ hộ", en: "name the households")),
      .flag(
        "--check", \.check,
        Wording(
          vi: "kết thúc với mã 1 khi còn một chỉ tiêu hoặc định mức chưa đạt",
          en: "end with exit code 1 while a target or a quota is not met")),
    ],
    exclusive: [["-o", "--check"]])

  private static let record = CommandSyntax(
    "record", Wording(vi: "ghi một kết quả", en: "record one result"), defaults: Record(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "TÊN=SỐ", en: "NAME=VALUE", completes: .words("figure"))), \.entries,
        isRequired: false,
        Wording(vi: "chỉ tiêu và số lượng", en: "indicator and value")),
      .option(
        "--from", value: .text("FILE"), \.table, Wording(vi: "bảng CSV", en: "a CSV table")),
      .repeated(
        "--org", value: .text("ID"), \.organisations,
        Wording(vi: "tổ chức tham gia", en: "an organisation that took part")),
      .option(
        "--days", value: .whole("N", in: -366...366), \.days,
        Wording(vi: "cách hôm nay bao nhiêu ngày", en: "days from today")),
    ],
    exclusive: [["--from", "NAME=VALUE"]])

  private static let void = CommandSyntax(
    "void", Wording(vi: "bỏ một bản ghi", en: "take a record back"), defaults: Void(),
    arguments: [
      .positional(.word("ID"), \.record, Wording(vi: "mã bản ghi", en: "the record")),
      .option(
        "--reason", value: .text(Placeholder(vi: "LÝ-DO", en: "WHY", completes: .nothing)),
        \.reason, isRequired: true,
        Wording(vi: "vì sao", en: "why")),
    ])

  private static let list = CommandSyntax(
    "list", Wording(vi: "liệt kê nhiệm vụ", en: "list the tasks"), defaults: List(),
    arguments: [
      .positional(
        .whole(Placeholder(vi: "THÁNG", en: "MONTH", completes: .nothing), in: 1...12), \.month,
        Wording(vi: "chỉ một tháng", en: "one month only")),
      .option("--area", value: .text("ID"), \.area, Wording(vi: "khu dân cư", en: "the area")),
    ])
}
