internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq export csv`: figures, and what they are made of, as tables in a folder.
struct ExportCSVCommand: CommandAction {
  var options = ExportOptions()
  var output: String?
  var form = ExportForm.engine
  var isPartitioned = false

  static let syntax = CommandSyntax(
    "csv", Wording(vi: "xuất bảng số liệu cho máy cơ sở dữ liệu", en: "write tables for an engine"),
    discussion: Wording(
      vi: """
        Mỗi bảng một tệp trong THƯ-MỤC mới, kèm manifest.json. Số trong bảng đúng là số của mttq \
        report --format json. Thêm --facts thì có cả kế hoạch và nhật ký. Cột và kiểu của các \
        bảng: mttq schema export.
        Không bảng nào có tên người, địa chỉ, điện thoại, số định danh, ghi chú. Sổ có lỗi không \
        được xuất và được nêu tên (mã thoát 65).
        -C nêu sổ của cấp trên, mã của nó thành cột province.
        """,
      en: """
        Each table is a file in a new folder DIR, beside manifest.json. The values are those of \
        mttq report --format json. --facts adds the plan and the journal. Columns and types: mttq \
        schema export.
        No table has names of persons, addresses, telephones, personal ids or notes. A book with \
        errors is left out and named (exit code 65).
        -C names the book of the unit above, whose id becomes the column province.
        """),
    examples: [
      "mttq export csv -o kho", "mttq export csv seeds --report annual --facts -o kho",
      "mttq export csv seeds --for spreadsheet -o bang-tinh",
    ],
    defaults: ExportCSVCommand(),
    arguments: ExportOptions.arguments.map { $0.within(\ExportCSVCommand.options) } + [
      .option(
        "-o", or: "--output",
        value: .text(Placeholder(vi: "THƯ-MỤC", en: "DIR", completes: .folders)), \.output,
        Wording(vi: "thư mục mới sẽ chứa các bảng", en: "the new folder that holds the tables")),
      .option(
        "--for", value: .worded(ExportForm.allCases), \.form,
        Wording(
          vi: "cho máy cơ sở dữ liệu (mặc định) hay bảng tính",
          en: "for engines (the default) or for spreadsheets")),
      .flag(
        "--partition", \.isPartitioned,
        Wording(
          vi: "chia thư mục theo tỉnh và năm (cần -C)",
          en: "folders by province and campaign (needs -C)")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    guard let output = output.outputFile else { throw .fault(.noFolder) }
    if isPartitioned, session.options.book == nil || options.paths.isEmpty {
      throw .fault(.noParent)
    }
    let question = try session.exportQuestion(options)
    var outcome = ExportOutcome()
    let items = try session.exportItems(options.paths, of: question, &outcome)
    let folder = try storing { () throws(StoreFailure) in
      try FolderInTheMaking(output, for: options.households ? .ownerOnly : .asBefore)
    }
    var tables = CSVFolder(
      folder, form: form, choice: question.choice,
      partition: isPartitioned ? question.province : nil)
    try session.export(items, question, into: &tables, &outcome)
    var manifest = ExportManifest(
      version: VersionCommand.number, asOf: question.asOf, choice: question.choice)
    manifest.books = outcome.books
    manifest.refused = outcome.refused
    try tables.finish(manifest)
    session.tell(outcome, of: question)
    return outcome.exit
  }
}

extension Diagnostic {
  fileprivate static let noFolder = Diagnostic(
    .usageMissingArgument,
    Wording(vi: "thiếu thư mục để ghi các bảng", en: "the folder for the tables is missing"),
    hint: Wording(
      vi: "thêm -o THƯ-MỤC, một thư mục chưa có", en: "add -o DIR, a folder that is not there yet"))

  fileprivate static let noParent = Diagnostic(
    .usageConflict,
    Wording(
      vi: "--partition chia theo tỉnh, mà không có sổ cấp trên",
      en: "--partition divides by province, and there is no book of a unit above"),
    hint: Wording(
      vi: "nêu sổ cấp trên bằng -C và các sổ cấp dưới làm ĐƯỜNG-DẪN",
      en: "name the book above with -C and the units' as PATH"))
}
