internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq rollup PATH…`: many units' reports as one.
struct RollUpCommand: CommandAction {
  var paths: [String] = []
  var report = Word("")
  var takesSent = false
  var takesNewest = false
  var format: ReportFormat?
  var table: RollUpTable?
  var output: String?
  var isForced = false

  static let syntax = CommandSyntax(
    "rollup", Wording(vi: "tổng hợp báo cáo của nhiều đơn vị", en: "add up many units' reports"),
    discussion: Wording(
      vi: """
        Mỗi ĐƯỜNG-DẪN là một sổ, một thư mục chứa nhiều sổ và tệp báo cáo (.json) các nơi gửi lên, \
        một tệp báo cáo, hoặc “-”: danh sách đường dẫn ở đầu vào chuẩn.
        Kế hoạch cấp trên nêu bằng -C hoặc MTTQ_BOOK: các đơn vị ghi ở đó (units) là các đơn vị \
        phải nộp. Đơn vị chưa nộp, sổ có lỗi, kế hoạch không có báo cáo này thì để trống và được \
        nêu tên, không coi là 0. Có nguồn bị bỏ vì lỗi thì bản tổng hợp vẫn in, mã thoát 65.
        Số liệu lấy từ sổ hôm nay, hoặc từ bản đã gửi (reports/) với --as-sent.
        """,
      en: """
        A PATH is a book, a folder of books and of report files (.json) that units sent in, a \
        report file, or “-”: paths on standard input.
        The plan above is named with -C or MTTQ_BOOK: its units are expected. A unit that is \
        missing, a book with errors, a plan without that report are named and left blank, never \
        zero. Where something was left out for an error all is printed, and the exit code is 65.
        Figures are those of the books today, or with --as-sent those that they sent (reports/).
        """),
    examples: [
      "mttq rollup Fixtures/province --report half-year -C Fixtures/province/tinh-an-binh-2026",
      "mttq rollup Fixtures/province --report half-year --format csv --table units",
      "mttq rollup Fixtures/province/tan-*-2026 --report half-year --newest -o tong-hop.docx",
    ],
    defaults: RollUpCommand(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "ĐƯỜNG-DẪN", en: "PATH", completes: .files(["json"]))), \.paths,
        Wording(
          vi: "sổ, thư mục chứa sổ và tệp báo cáo, tệp báo cáo, hoặc “-”",
          en: "a book, a folder of books and report files, a report file, or “-”")),
      .option(
        "--report", value: .word(.report), \.report, isRequired: true, .reportHelp),
      .flag(
        "--as-sent", \.takesSent,
        Wording(
          vi: "của mỗi sổ lấy bản đã gửi, nếu có", en: "of each book what it sent, where it did")),
      .flag(
        "--newest", \.takesNewest,
        Wording(
          vi: "đơn vị có nhiều nguồn khác nhau: lấy bản gửi sau cùng",
          en: "of a unit's differing sources take the one sent last")),
      .option(
        "--format", value: .worded(ReportFormat.allCases), \.format,
        Wording(
          vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
          en: "the output format (default: as the name after -o says, else text)")),
      .option(
        "--table", value: .worded(RollUpTable.allCases), \.table,
        Wording(
          vi: "bảng nào được ghi ra CSV (mặc định: totals)",
          en: "which table CSV has (default: totals)")),
      .option("-o", or: "--output", value: .text(.output), \.output, .outputHelp),
      .flag("--force", \.isForced, .forceHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let print = try print(in: session)
    let report = try report.reportID()
    let day = try session.today()
    let parent = try session.parentBook()
    let sources = try ManySources(paths, besides: parent?.folder, in: session)
    if sources.items.isEmpty, !sources.hasLeftOut {
      throw .faults(sources.findings, sources.code ?? .noInput)
    }
    let question = UnitQuestion(report: report, asOf: day, takesSent: takesSent)
    let above = parent.map { RollUpParent($0.plan, $0.book.calendar, report: report) }
    let adding = try session.addingUp(sources, question, of: above, takesNewest: takesNewest)
    try session.deliver(
      print.bytes(of: adding.rollUp, above), to: output,
      sparing: sources.books + (parent.map { [$0.folder] } ?? []), isText: print.format == .text)
    session.tellSorted(sources.findings + adding.findings)
    if sources.hasLeftOut || adding.hasLeftOut { return .data }
    return sources.code ?? .done
  }

  private func print(in session: Session) throws(Interruption) -> RollUpPrint {
    let format = try ReportFormat.chosen(format, for: output)
    if format != .csv, table != nil { throw .fault(.onlyForTables("--table")) }
    if format.isOfOffice {
      try session.requireNoTerminal(output, file: "tong-hop.\(format.rawValue)")
    }
    try session.requireReplaceable(output, by: format.isOfOffice, isForced: isForced)
    var print = RollUpPrint(format: format, table: table ?? .totals)
    if output.outputFile == nil {
      print.width = session.pageWidth
      print.style = session.outputStyle
    }
    return print
  }
}
