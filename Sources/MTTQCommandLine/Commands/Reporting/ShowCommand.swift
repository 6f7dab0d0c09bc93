internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq show`: the plan as the document that is issued.
struct ShowCommand: CommandAction {
  var format: PlanFormat?
  var output: String?
  var isForced = false

  static let syntax = CommandSyntax(
    "show",
    Wording(vi: "xem, in kế hoạch như văn bản ban hành", en: "print the plan as it is issued"),
    discussion: Wording(
      vi: """
        In Kế hoạch (hoặc Chương trình phối hợp) đúng thể thức: số và ngày để trống nếu chưa có, \
        căn cứ, mục đích, yêu cầu; nội dung, chỉ tiêu, nhiệm vụ; tổ chức thực hiện; nơi nhận, chữ \
        ký; phụ lục lộ trình thực hiện.
        Mã của từng phần xem ở các lệnh org, area, task, model, indicator list.
        """,
      en: """
        Prints the plan (or joint programme) in its official form, in Vietnamese: number and date \
        open where there are none, bases, purposes; contents, targets, tasks; who carries it out; \
        recipients, signatures; the road map as an appendix.
        The ids of its parts are shown by org, area, task, model and indicator list.
        """),
    examples: ["mttq show", "mttq show -o ke-hoach.docx"],
    defaults: ShowCommand(),
    arguments: [
      .option(
        "--format", value: .worded(PlanFormat.allCases), \.format,
        Wording(
          vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
          en: "the output format (default: as the name after -o says, else text)")),
      .option(
        "-o", or: "--output", value: .text(.output), \.output,
        .outputHelp),
      .flag("--force", \.isForced, .forceHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let format = try chosenFormat()
    if format == .docx { try session.requireNoTerminal(output, file: "ke-hoach.docx") }
    try session.requireReplaceable(output, by: format == .docx, isForced: isForced)
    let open = try session.openPlan()
    try session.deliver(
      bytes(of: open, format, in: session), to: output, sparing: [open.folder],
      isText: format == .text)
    return .done
  }

  /// The format given, or else the one that the file's name asks for.
  private func chosenFormat() throws(Interruption) -> PlanFormat {
    if let format { return format }
    guard let output = output.outputFile else { return .text }
    return try faulting { () throws(Diagnostic) in try PlanFormat(forFile: output) ?? .text }
  }

  private func bytes(
    of open: OpenPlan, _ format: PlanFormat, in session: Session
  ) throws(Interruption) -> [UInt8] {
    let printed = PrintedDocument(open.plan)
    switch format {
    case .text where output.outputFile == nil:
      return Array(
        DocumentPage.text(printed, width: session.pageWidth, style: session.outputStyle).utf8)
    case .text: return Array(DocumentPage.text(printed).utf8)
    case .markdown: return Array(DocumentMarkdown.text(printed).utf8)
    case .html: return Array(DocumentHTML.text(printed).utf8)
    case .docx: return DocumentDOCX.bytes(printed)
    case .json: return try session.canonicalPlan(of: open.folder)
    }
  }
}

extension Session {
  /// plan.json in canonical form.
  fileprivate func canonicalPlan(of folder: BookFolder) throws(Interruption) -> [UInt8] {
    let bytes = try storing { () throws(StoreFailure) in try folder.plan.read() }
    let document = CanonicalDocument(path: folder.plan.path, bytes: bytes, format: .plan)
    guard let canonical = document.bytes else { throw .faults(document.faults, .data) }
    return canonical
  }
}
