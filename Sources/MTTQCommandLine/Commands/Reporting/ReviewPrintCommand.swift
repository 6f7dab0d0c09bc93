internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq review print`: a review of several years, made of their books and annual reports.
struct ReviewPrintCommand: CommandAction {
  var review = Word("")
  var books: [Word] = []
  var format: ReviewFormat?
  var output: String?

  static let syntax = CommandSyntax(
    "print",
    Wording(
      vi: "in số liệu sơ kết, tổng kết nhiều năm", en: "print a review of several years"),
    discussion: Wording(
      vi: """
        Cuộc sơ kết, tổng kết là một cuộc của kế hoạch đang dùng, có ghi các năm (years). Năm của \
        sổ đang dùng lấy từ chính sổ ấy; các năm khác nêu sổ của năm đó, hoặc tệp báo cáo năm đã \
        gửi (reports/annual.json). Năm không có sổ thì để trống, không coi là 0.
        """,
      en: """
        The review is one of the plan in use, with its years. The year of the book in use is read \
        from it; for the others name the book of the year, or its annual report as it was sent \
        (reports/annual.json). A year without a book is missing, never zero.
        """),
    examples: [
      "mttq review print tong-ket-5-nam ../duc-co-2017 ../duc-co-2018",
      "mttq review print so-ket-3-nam ../duc-co-2017/reports/annual.json -o so-ket.csv",
    ],
    defaults: ReviewPrintCommand(),
    arguments: [
      .positional(
        .word(Placeholder(vi: "MÃ", en: "ID", completes: .entry(.review))), \.review,
        Wording(vi: "mã hoặc tên cuộc sơ kết, tổng kết", en: "the review's id or title")),
      .rest(
        .word(Placeholder(vi: "SỔ", en: "BOOK", completes: .files(["json"]))), \.books,
        isRequired: false,
        Wording(
          vi: "sổ của các năm khác, hoặc tệp báo cáo năm đã gửi",
          en: "the other years' books, or annual reports as they were sent")),
      .option(
        "--format", value: .worded(ReviewFormat.allCases), \.format,
        Wording(
          vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
          en: "the output format (default: as the name after -o says, else text)")),
      .option(
        "-o", or: "--output", value: .text(.output), \.output,
        .outputHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let format = try chosenFormat()
    // A review looks back on years that are over: that today is outside the book's is no surprise.
    let open = try session.openBook(session.bookFolder(), errors: .refuse)
    let review = try faulting { () throws(Diagnostic) in
      try named(in: open.plan, telling: session.tell)
    }
    guard let years = review.years else { throw .fault(.withoutYears(self.review)) }
    var reports: [YearReport] = []
    var faults: [Diagnostic] = []
    if years.from <= open.plan.year, open.plan.year <= years.to {
      let own = try session.yearReport(of: open, named: open.folder.path)
      switch own {
      case .success(let report): reports.append(report)
      case .failure(let fault): faults.append(fault.finding)
      }
    }
    for word in books {
      switch try session.yearReport(at: word) {
      case .success(let report): reports.append(report)
      case .failure(let fault): faults.append(fault.finding)
      }
    }
    faults += YearsReview.faults(over: years, reports)
    guard faults.isEmpty else { throw .faults(faults, .data) }
    for report in reports where report.unit.id != open.plan.unit.id {
      session.tell(.ofOtherUnit(report))
    }
    let result = YearsReview(review, over: years, of: open.plan, reports)
    try session.deliver(
      bytes(of: result, format, in: session), to: output,
      sparing: [open.folder] + books.map { BookFolder($0.text) }, isText: format == .text)
    return .done
  }

  private func named(
    in plan: Plan, telling tell: (Wording) -> Void
  ) throws(Diagnostic) -> Review {
    let id = try NamedEntries.reviews(plan).id(review, telling: tell)
    guard let review = plan.reviews.first(where: { $0.id == id }) else {
      throw .withoutYears(review)
    }
    return review
  }

  private func chosenFormat() throws(Interruption) -> ReviewFormat {
    if let format { return format }
    guard let output = output.outputFile else { return .text }
    return try faulting { () throws(Diagnostic) in try ReviewFormat(forFile: output) }
  }

  private func bytes(of review: YearsReview, _ format: ReviewFormat, in session: Session) -> [UInt8]
  {
    let printed = PrintedReview(review)
    let text =
      switch format {
      case .text where output.outputFile == nil:
        printed.text(width: session.pageWidth, style: session.outputStyle)
      case .text: printed.text()
      case .markdown: printed.markdown
      case .csv: printed.csv
      case .json: YearsReviewJSON.text(review)
      }
    return Array(text.utf8)
  }
}

extension Wording {
  fileprivate static func ofOtherUnit(_ report: YearReport) -> Wording {
    Wording(
      vi: "\(report.source): số năm \(report.year) là của đơn vị khác, \(report.unit.name)",
      en: "\(report.source): the figures of \(report.year) are of another unit, "
        + report.unit.name)
  }
}

extension Diagnostic {
  fileprivate static func withoutYears(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” chưa ghi các năm được nhìn lại",
        en: "“\(word.shown)” has no years to look back on"),
      hint: Wording(
        vi: "ghi “years” cho cuộc ấy trong plan.json, như {\"from\": 2021, \"to\": 2025}",
        en: "give it “years” in plan.json, as {\"from\": 2021, \"to\": 2025}"))
  }
}
