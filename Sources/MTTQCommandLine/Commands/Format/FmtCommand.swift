internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq fmt`: writes plans, registers and journals the one way in which mttq writes them.
struct FmtCommand: CommandAction {
  var paths: [String] = []
  var kind: InputKind?
  var onlyChecks = false
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "fmt", Wording(vi: "viết lại tệp theo dạng chuẩn", en: "write files in canonical form"),
    discussion: Wording(
      vi: """
        Thứ tự khóa, thụt dòng, số và chữ (NFC) theo một cách duy nhất; nội dung không đổi, không \
        mất khóa, chữ số hay bản ghi nào, khóa lạ được giữ. Dòng nhật ký chưa có mã kiểm tra được \
        thêm mã; dòng đã bị sửa sau khi ghi, dòng không phải bản ghi và phần cuối dở dang giữ \
        nguyên từng byte. Báo cáo đã gửi trong reports/ là bằng chứng nên không động tới.

        In đường dẫn các tệp được viết lại; của đầu vào chuẩn (-) thì in dạng chuẩn của nó. Một tệp không đọc được thì không tệp nào bị đổi (mã \
        thoát 65). Không cho đường dẫn thì là sổ đang dùng.
        """,
      en: """
        One order of keys, one indentation, one way of numbers and texts (NFC); the content stays, \
        no key, digit or record is lost, unknown keys are kept. A journal line without a check is \
        given one; a line that was altered after it was written, a line that is no record, and a \
        torn end stay byte for byte. Reports as sent, in reports/, are evidence and left alone.

        Prints the paths of the files that it rewrote; of standard input (-) its canonical form. Where one file cannot be read none is \
        changed (exit 65). Without a path it is the book in use.
        """),
    examples: ["mttq fmt", "mttq fmt --check cam-pho-2026"],
    defaults: FmtCommand(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "ĐƯỜNG-DẪN", en: "PATH", completes: .files(["json", "jsonl"]))),
        \.paths, isRequired: false,
        Wording(
          vi: "sổ, thư mục chứa sổ, tệp (.jsonl là nhật ký), hoặc “-”: đầu vào chuẩn",
          en: "a book, a folder of books, a file (a .jsonl is a journal), or “-”: standard input")),
      .option("--as", value: .worded(InputKind.allCases), \.kind, InputKind.help),
      .flag(
        "--check", \.onlyChecks,
        Wording(
          vi: "không viết gì; in các tệp khác dạng chuẩn và thoát với mã 1",
          en: "write nothing; print the files that differ and exit 1")),
      .flag(
        "-n", or: "--dry-run", \.isRehearsal,
        Wording(
          vi: "chỉ in các tệp sẽ được viết lại",
          en: "print the files that would be rewritten, alone")
      ),
    ])

  /// What is named says where it is.
  var unused: Set<String> { paths.isEmpty ? [] : ["--book"] }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    if let stream = try stream(in: session) {
      return try FormStream(stream, kind, onlyChecks).run(in: session)
    }
    var targets = FormTargets()
    if paths.isEmpty {
      let folder = try session.bookFolder()
      try session.tellPassedOver(for: folder)
      try targets.add(folder)
    }
    for path in paths { try targets.add(path) }
    for path in targets.sentReports { session.tell(.leftAlone(path)) }
    var differing: [(target: FormTarget, difference: FormDifference)] = []
    var faults: [Diagnostic] = []
    // git may have written CRLF, and takes LF back: no reason for a check of it to fail.
    let lineEnds: LineEnds = onlyChecks ? .either : .exact
    for target in targets.files {
      let look = try storing { () throws(StoreFailure) in try target.look(lineEnds) }
      faults += look.faults
      if let difference = look.difference { differing.append((target, difference)) }
    }
    guard faults.isEmpty else {
      throw .faults(faults.sorted(by: Diagnostic.inReadingOrder), .data)
    }
    if isRehearsal, !onlyChecks {
      for (target, _) in differing { try session.print(target.path.visible + "\n") }
      return .done
    }
    guard onlyChecks else {
      try rewrite(differing.map(\.target), in: session)
      return .done
    }
    for (target, difference) in differing {
      try session.print(target.path.visible + "\n")
      if !session.options.isQuiet { session.tell([.notCanonical(difference)]) }
    }
    return differing.isEmpty ? .done : .findings
  }

  /// The only path where it names no file; beside others such a one is refused, since what is
  /// printed could not be told apart.
  private func stream(in session: Session) throws(Interruption) -> String? {
    for path in paths where try session.isStream(path) {
      guard paths.count == 1 else { throw .fault(.streamBesideFiles(path)) }
      return path
    }
    return nil
  }

  /// Rewrites files, book by book: each book as a whole.
  private func rewrite(_ targets: [FormTarget], in session: Session) throws(Interruption) {
    var rest = targets[...]
    while let first = rest.first {
      let book = rest.prefix { $0.book == first.book }
      rest = rest.dropFirst(book.count)
      var rewriting = FormRewriting()
      do throws(StoreFailure) {
        try rewriting.rewrite(Array(book), of: first.book)
      } catch {
        if rewriting.rewritten.isEmpty { throw .store(error) }
        // One file after the other takes its place, and the disk refused the next.
        session.tell([Diagnostic(error)])
        for path in rewriting.rewritten {
          session.warn(Wording.inPlace(path)(session.language) + "\n")
        }
        throw .faults([], .inputOutput)
      }
      guard rewriting.faults.isEmpty else { throw .faults(rewriting.faults, .data) }
      let paths = Set(rewriting.rewritten)
      try session.acknowledge(book.map(\.path).filter(paths.contains))
    }
  }
}

extension Wording {
  fileprivate static func inPlace(_ path: String) -> Wording {
    Wording(
      vi: "“\(path.visible)” đã được ghi ở dạng chuẩn", en: "“\(path.visible)” is in place already")
  }
}

extension Diagnostic {
  fileprivate static func streamBesideFiles(_ path: String) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "“\(path)” không đi cùng đường dẫn khác", en: "“\(path)” does not go with other paths"),
      hint: Wording(vi: "chạy riêng cho nó", en: "run the command for it alone"))
  }

  static func notCanonical(_ difference: FormDifference) -> Diagnostic {
    Diagnostic(
      .fmtForm, at: difference.place,
      Wording(
        vi: "từ chỗ này tệp khác dạng chuẩn", en: "from here on the file is not in canonical form"),
      hint: .mend(difference.mend))
  }
}

extension Wording {
  fileprivate static func mend(_ mend: FormDifference.Mend) -> Wording? {
    switch mend {
    case .noMark:
      Wording(
        vi: "mttq fmt bỏ dấu BOM ở đầu tệp",
        en: "mttq fmt leaves out the byte-order mark at the start")
    case .noLine: Wording(vi: "mttq fmt bỏ dòng này", en: "mttq fmt leaves this line out")
    case .endOfLine:
      Wording(
        vi: "mttq fmt kết thúc dòng ở đây bằng LF",
        en: "mttq fmt ends the line here, with LF alone")
    case .text(""): nil
    case .text(let text):
      Wording(vi: "mttq fmt viết ở đây: \(text)", en: "mttq fmt writes here: \(text)")
    }
  }

  fileprivate static func leftAlone(_ path: String) -> Wording {
    Wording(
      vi: "“\(path)” là báo cáo đã gửi, được giữ nguyên",
      en: "“\(path)” is a report as it was sent and is left alone")
  }
}
