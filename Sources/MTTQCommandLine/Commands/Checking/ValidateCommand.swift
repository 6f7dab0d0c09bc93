internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq validate`: reads books and files as a compiler reads source.
struct ValidateCommand: CommandAction {
  var paths: [String] = []
  var kind: InputKind?
  var isStrict = false
  var weighsQuotas = false
  var mostErrors: Int?
  var format = CheckFormat.text

  static let syntax = CommandSyntax(
    "validate", Wording(vi: "kiểm tra sổ và tệp", en: "check books and files"),
    discussion: Wording(
      vi: """
        Không có đường dẫn thì kiểm tra sổ đang dùng; thư mục được tìm mọi sổ bên trong. Mọi lỗi được báo trong một lần chạy, mỗi lỗi có chỗ, mã \
        và cách sửa. Mã thoát 1 khi có lỗi, 66 khi một đường dẫn không có; các đường dẫn khác vẫn \
        được kiểm tra. Trên GitHub Actions, dạng github ghi chú ngay tại dòng sai; sarif dành cho \
        trang quét mã, junit cho trang kết quả kiểm thử của GitLab và Jenkins.
        """,
      en: """
        Without a path the book in use is checked; a folder is searched for books. Everything wrong is reported in one run, each with its \
        place, code and mend. Exit 1 where there is an error, 66 where a path is missing; the \
        others are checked all the same. On GitHub Actions, github notes each finding at its line; \
        sarif is for code scanning, junit for the test pages of GitLab and Jenkins.
        """),
    examples: [
      "mttq validate .", "mttq validate --max-errors 20 cam-pho-2026/journal.jsonl",
      "mttq validate --as journal - < nhat-ky.jsonl",
      "mttq validate --strict --format github .", "mttq validate --format sarif . > mttq.sarif",
      "mttq validate --format junit . > mttq.xml",
    ],
    defaults: ValidateCommand(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "ĐƯỜNG-DẪN", en: "PATH", completes: .files(["json", "jsonl"]))),
        \.paths, isRequired: false,
        Wording(
          vi: "sổ, thư mục chứa sổ, tệp, hoặc “-”: đầu vào chuẩn",
          en: "a book, a folder of books, a file, or “-”: standard input")),
      .option("--as", value: .worded(InputKind.allCases), \.kind, InputKind.help),
      .flag(
        "--strict", \.isStrict,
        Wording(vi: "cảnh báo cũng là không đạt", en: "fail on warnings too")),
      .flag(
        "--quotas", \.weighsQuotas,
        Wording(
          vi: "định mức chưa đạt là cảnh báo", en: "an unmet quota is a warning")),
      .option(
        "--max-errors", value: .whole("N", in: 1...1_000_000), \.mostErrors,
        Wording(
          vi: "hiện nhiều nhất N lỗi; số đếm vẫn là đủ",
          en: "show at most N errors; the counts stay whole")),
      .option("--format", value: .worded(CheckFormat.allCases), \.format, CheckFormat.help),
    ])

  /// What is named says where it is.
  var unused: Set<String> { paths.isEmpty ? [] : ["--book"] }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    var check = BookCheck(
      session: session, today: try session.today(), weighsQuotas: weighsQuotas, kind: kind)
    var unread = UnreadPaths()
    let paths = try wantedPaths(in: session)
    for path in paths {
      try unread.collect { () throws(Interruption) in try check.look(at: path) }
    }
    if unread.faults.count > 0, check.files.isEmpty { try unread.check() }
    let outcome = try outcome(of: check, unread, in: session)
    try show(outcome, in: session)
    if let leftOut = outcome.leftOut { session.tell(leftOut) }
    try unread.check()
    return outcome.exitCode == 0 ? .done : .findings
  }

  /// What is checked: the paths given, or the book in use.
  private func wantedPaths(in session: Session) throws(Interruption) -> [String] {
    if !paths.isEmpty { return paths }
    let folder = try session.bookFolder()
    try session.tellPassedOver(for: folder)
    return [folder.path]
  }

  private func outcome(
    of check: BookCheck, _ unread: UnreadPaths, in session: Session
  ) throws(Interruption) -> CheckOutcome {
    var (files, findings, sendings) = (
      check.files, check.findings.map { session.pasteable($0) }, check.sendings
    )
    if paths.count > 1 {
      let checked = try CheckedPaths(files, findings)
      (files, findings) = (checked.files, checked.findings)
      sendings = checked.sendings(of: sendings)
    }
    if format == .github || format == .sarif, var paths = WorkspacePaths(session.workspace) {
      files = files.map { paths.path($0) }
      findings = findings.map { paths.named($0) }
    }
    return CheckOutcome(
      findings, files: files, sendings: sendings, isStrict: isStrict, mostErrors: mostErrors,
      failures: unread.faults
    ) { fails in Int((unread.code ?? (fails ? .findings : .done)).rawValue) }
  }

  private func show(_ outcome: CheckOutcome, in session: Session) throws(Interruption) {
    let language = session.language
    switch format {
    case .text:
      // A journal may have more wrong lines than fit into memory as one text; so many at a time are
      // written with one call.
      var rest = outcome.shown[...]
      while !rest.isEmpty {
        try session.show(
          DiagnosticText.text(
            Array(rest.prefix(500)), in: language, style: session.outputStyle,
            width: session.excerptWidth(on: .output), page: session.lineWidth(on: .output)))
        rest = rest.dropFirst(500)
      }
      try session.show(SealedSending.text(outcome.sendings, in: language))
      session.tell(outcome.counted)
    case .json: try session.print(DiagnosticsJSON.text(outcome, in: language))
    case .github: try session.print(WorkflowCommands.text(outcome, in: language))
    case .sarif:
      try session.print(
        DiagnosticsSARIF.text(
          outcome, version: VersionCommand.number, explanations: ExplanationList.all,
          in: language))
    case .junit: try session.print(DiagnosticsJUnit.text(outcome, in: language))
    }
  }
}

extension Session {
  /// The root of the repository in which a check runs, where its service says so.
  fileprivate var workspace: String? { world.environment["GITHUB_WORKSPACE"] }
}
