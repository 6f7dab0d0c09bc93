internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq validate`: reads books and files as a compiler reads source.
struct ValidateCommand: CommandAction {
  var paths: [String] = []
  var isStrict = false
  var weighsQuotas = false
  var format = Format.text

  enum Format: String, Sendable, CaseIterable {
    case text
    case json
  }

  static let syntax = CommandSyntax(
    "validate", Wording(vi: "kiểm tra sổ và tệp", en: "check books and files"),
    discussion: Wording(
      vi: """
        Thư mục được tìm mọi sổ bên trong. Mọi lỗi được báo trong một lần chạy, mỗi lỗi có chỗ, mã \
        và cách sửa. Mã thoát 1 khi có lỗi.
        """,
      en: """
        A folder is searched for books. Everything wrong is reported in one run, each with its \
        place, code and mend. Exit 1 where there is an error.
        """),
    examples: ["mttq validate .", "mttq validate --strict --format json cam-pho-2026"],
    defaults: ValidateCommand(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "ĐƯỜNG-DẪN", en: "PATH")), \.paths,
        Wording(vi: "sổ, thư mục chứa sổ, hoặc tệp", en: "a book, a folder of books, or a file")),
      .flag(
        "--strict", \.isStrict,
        Wording(vi: "cảnh báo cũng là không đạt", en: "fail on warnings too")),
      .flag(
        "--quotas", \.weighsQuotas,
        Wording(
          vi: "định mức chưa đạt là cảnh báo", en: "an unmet quota is a warning")),
      .option("--format", value: .choice(Format.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    var check = BookCheck(session: session, today: try session.today(), weighsQuotas: weighsQuotas)
    for path in paths { try check.look(at: path) }
    let findings = check.findings.sorted(by: Diagnostic.inReadingOrder)
    switch format {
    case .json:
      try session.print(
        DiagnosticsJSON.text(findings, files: check.files.count, in: session.language))
    case .text:
      try session.print(
        DiagnosticText.text(
          findings, in: session.language, style: session.outputStyle))
      try session.tell(.counted(findings, files: check.files.count))
    }
    let fails = findings.contains {
      $0.severity == .error || isStrict && $0.severity == .warning
    }
    return fails ? .findings : .done
  }
}

extension Wording {
  fileprivate static func counted(_ findings: [Diagnostic], files: Int) -> Wording {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count { $0.severity == .note }
    return Wording(
      vi: "\(files) tệp: \(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý",
      en: "\(files.of("file")): \(errors.of("error")), \(warnings.of("warning")), "
        + notes.of("note"))
  }
}

extension Int {
  /// The count with an English word in its number.
  fileprivate func of(_ word: String) -> String {
    "\(self) \(word)\(self == 1 ? "" : "s")"
  }
}
