internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq export sql`: one script that makes and fills tables in an engine, with the views of a
/// roll-up.
struct ExportSQLCommand: CommandAction {
  var options = ExportOptions()
  var dialect = SQLDialect.postgres
  var schema = Word("mttq")
  var data: String?
  var parquet: String?
  var isViewsAlone = false
  var output: String?

  static let syntax = CommandSyntax(
    "sql",
    Wording(vi: "xuất kịch bản SQL cho máy cơ sở dữ liệu", en: "write a script for an engine"),
    discussion: Wording(
      vi: """
        PostgreSQL: kịch bản có cả số liệu, chạy trong một giao dịch bằng psql -X -1 -v \
        ON_ERROR_STOP=1. Những gì đã có ở đó được giữ; dòng của sổ được xuất lại thì được thay: \
        một xã nộp muộn chỉ cần chạy thêm một lần.
        DuckDB, Spark: kịch bản đọc các tệp CSV trong --data THƯ-MỤC do mttq export csv ghi.
        Các bảng nhìn rollup_… tổng hợp nhiều đơn vị; rollup_fault phải rỗng.
        """,
      en: """
        PostgreSQL: the script holds the data, and runs in one transaction with psql -X -1 -v \
        ON_ERROR_STOP=1. What is there stays, but for rows of books that come again: a late \
        commune is one more run.
        DuckDB, Spark: the script reads the CSV files in --data DIR that mttq export csv wrote.
        The views rollup_… add many units up; rollup_fault must be empty.
        """),
    examples: [
      "mttq export sql -o so.sql", "mttq export sql seeds --report annual",
      "mttq export sql --dialect duckdb --data kho -o kho.sql",
      "mttq export sql --views --dialect spark",
    ],
    defaults: ExportSQLCommand(),
    arguments: ExportOptions.arguments.map { $0.within(\ExportSQLCommand.options) } + [
      .option(
        "--dialect", value: .worded(SQLDialect.allCases), \.dialect,
        Wording(
          vi: "cho máy nào (mặc định: postgres)", en: "for which engine (default: postgres)")),
      .option(
        "--schema", value: .word(Placeholder(vi: "TÊN", en: "NAME", completes: .nothing)), \.schema,
        Wording(
          vi: "lược đồ chứa các bảng (mặc định: mttq)",
          en: "the schema that holds the tables (default: mttq)")),
      .option(
        "--data", value: .text(Placeholder(vi: "THƯ-MỤC", en: "DIR", completes: .folders)), \.data,
        Wording(
          vi: "thư mục của mttq export csv (duckdb, spark)",
          en: "the folder of mttq export csv (duckdb, spark)")),
      .option(
        "--parquet", value: .text(Placeholder(vi: "THƯ-MỤC", en: "DIR", completes: .folders)),
        \.parquet,
        Wording(
          vi: "chép các bảng ra tệp Parquet trong thư mục có sẵn này (duckdb)",
          en: "copy the tables to Parquet files in this folder, which has to be there (duckdb)")),
      .flag(
        "--views", \.isViewsAlone,
        Wording(vi: "chỉ các hàm và bảng nhìn", en: "functions and views alone")),
      .option("-o", or: "--output", value: .text(.output), \.output, .outputHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try check()
    if isViewsAlone || dialect != .postgres {
      try session.deliver(Array(try fileScript().utf8), to: output, sparing: [])
      return .done
    }
    let question = try session.exportQuestion(options)
    var outcome = ExportOutcome()
    let items = try session.exportItems(options.paths, of: question, &outcome)
    let books = items.compactMap { item in
      if case .book(let folder) = item.item.content { folder } else { nil }
    }
    var script = try SQLOutput(
      PostgresScript(schema: schema.text, choice: question.choice),
      to: growing(sparing: books), in: session)
    try session.export(items, question, into: &script, &outcome)
    try script.finish()
    session.tell(outcome, of: question)
    return outcome.exit
  }

  private func growing(sparing books: [BookFolder]) throws(Interruption) -> GrowingOutput? {
    guard let file = output.outputFile else { return nil }
    return try storing { () throws(StoreFailure) in
      try GrowingOutput(
        OutputFile(file, sparing: books), for: options.households ? .ownerOnly : .asBefore)
    }
  }

  /// A script without data.
  private func fileScript() throws(Interruption) -> String {
    let choice = options.choice
    if dialect == .postgres { return PostgresScript.views(schema: schema.text, choice: choice) }
    let script = FileScript(dialect, schema: schema.text, choice: choice)
    guard !isViewsAlone, let data else { return script.views }
    let files = try TableFiles(data)
    return try script.text(
      in: data.hasSuffix("/") && data.count > 1 ? String(data.dropLast()) : data,
      file: files.files(of: choice.tables), parquet: parquet)
  }

  private func check() throws(Interruption) {
    guard schema.text.isSchemaName else { throw .fault(.badSchema(schema)) }
    if dialect == .postgres || isViewsAlone {
      if data != nil { throw .fault(.onlyForFiles("--data")) }
    } else if data == nil {
      throw .fault(.noData(dialect))
    }
    if parquet != nil, dialect != .duckdb || isViewsAlone {
      throw .fault(.onlyForFiles("--parquet"))
    }
  }
}

extension String {
  /// Whether it is a plain name, which no engine reads in another way.
  fileprivate var isSchemaName: Bool {
    guard let first = utf8.first, utf8.count <= 63 else { return false }
    return (first == UInt8(ascii: "_") || (0x61...0x7A).contains(first))
      && utf8.allSatisfy {
        $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
      }
  }
}

extension Diagnostic {
  fileprivate static func badSchema(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không dùng làm tên lược đồ được",
        en: "“\(word.shown)” is no name for a schema"),
      hint: Wording(
        vi: "dùng chữ thường không dấu, chữ số và _, bắt đầu bằng chữ",
        en: "use small letters, digits and _, a letter first"))
  }

  fileprivate static func noData(_ dialect: SQLDialect) -> Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(
        vi: "kịch bản cho \(dialect.rawValue) đọc các tệp CSV, mà chưa biết chúng ở đâu",
        en: "a script for \(dialect.rawValue) reads the CSV files, and nothing says where they are"),
      hint: Wording(
        vi: "chạy mttq export csv -o THƯ-MỤC rồi thêm --data THƯ-MỤC",
        en: "run mttq export csv -o DIR, then add --data DIR"))
  }

  fileprivate static func onlyForFiles(_ option: String) -> Diagnostic {
    let isParquet = option == "--parquet"
    return Diagnostic(
      .usageConflict,
      Wording(
        vi:
          "\(option) chỉ dùng khi \(isParquet ? "máy là duckdb" : "máy đọc tệp CSV (duckdb, spark)")",
        en:
          "\(option) goes with \(isParquet ? "duckdb" : "engines that read CSV files (duckdb, spark)")"
      ),
      hint: Wording(vi: "bỏ \(option)", en: "leave \(option) out"))
  }
}
