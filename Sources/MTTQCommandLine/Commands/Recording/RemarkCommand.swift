internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq remark`: words for a section of a report.
struct RemarkCommand: CommandAction {
  var report = Word("")
  var section = RemarkSection.situation
  var content: Word?
  var text: [Word] = []
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "remark",
    Wording(vi: "ghi lời nhận xét, đánh giá cho báo cáo", en: "record words for a report"),
    discussion: Wording(
      vi: """
        Phần: \(sections { "\($0.rawValue) (\($0.words.vietnamese))" }). Viết mã hoặc tên, có dấu hay \
        không dấu.
        Mọi lời của một phần đều được in: lời chung trước, rồi đến từng nội dung. Bỏ một lời bằng \
        mttq void MÃ-BẢN-GHI.
        Không ghi họ tên chủ hộ: viết mã hộ.
        """,
      en: """
        Sections: \(sections(\.rawValue)); or their Vietnamese names, with or without marks.
        All words of a section are printed: the general ones first, then content by content. \
        mttq void RECORD takes one back.
        Write a household's id, never the name of its head.
        """),
    examples: [
      "mttq remark half-year --section limits \"Một số khu dân cư triển khai còn chậm.\"",
      "mttq remark half-year --section \"ưu điểm\" --content 3 \"Tuyến đường hoa được nhân rộng.\"",
      "mttq remark annual --section kien-nghi - < kien-nghi.txt",
    ],
    defaults: RemarkCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option(
        "--section", value: .section, \.section, isRequired: true,
        Wording(vi: "phần của báo cáo", en: "the section of the report")),
      .option(
        "--content", value: .word(.content), \.content,
        Wording(
          vi: "nội dung 1–5 của kế hoạch mà lời ấy nói về",
          en: "which of the plan's contents, 1 to 5, it is about")),
      .rest(
        .word(Placeholder(vi: "LỜI|-", en: "TEXT|-", completes: .nothing)), \.text,
        Wording(
          vi: "lời cần ghi; “-” là đọc từ đầu vào chuẩn, nhiều dòng",
          en: "the words; “-” reads them from standard input, several lines")),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    // What is typed may take its time; nobody is kept from the book meanwhile.
    let text = try said(self.text.first ?? Word(""), in: session)
    try session.record(
      as: "remark", naming: [text], isRehearsal: isRehearsal
    ) { open throws(Interruption) in
      var faults = Faults(telling: session.tell)
      let due = faults.report(report, of: open)
      let content = content.flatMap { word in
        faults.collect { () throws(Diagnostic) in try open.plan.content(word) }.value
      }
      if self.text.count > 1 { faults.add(.notQuoted(self.text)) }
      let report = try faults.all(due)
      return [
        .remark(
          Record.Remark(report: report.id, section: section, text: text, content: content))
      ]
    }
    return .done
  }

  /// The words themselves, from the command line or from standard input.
  private func said(
    _ word: Word, in session: Session
  ) throws(Interruption) -> String {
    guard word.text == StandardInput.name else {
      return try faulting { () throws(Diagnostic) in try word.ofBook }.withoutBlanksAround
    }
    let text = try session.typedText().withoutBlanksAround.ofBook
    guard !Folding.key(text).isEmpty else { throw .fault(.nothingRead(word)) }
    return text
  }

  private static func sections(_ words: (RemarkSection) -> String) -> String {
    RemarkSection.allCases.map(words).joined(separator: ", ")
  }
}

extension Plan {
  /// The content that a word names, one of the plan's.
  fileprivate func content(_ word: Word) throws(Diagnostic) -> Int {
    let content = try ValueSyntax<Int>.content.read(word)
    guard contents.contains(where: { $0.content == content }) else {
      throw .notChosen(word, contents.map(\.content))
    }
    return content
  }
}

extension Diagnostic {
  fileprivate static func notChosen(_ word: Word, _ contents: [Int]) -> Diagnostic {
    word.fault(
      Wording(
        vi: "kế hoạch không chọn nội dung \(word.shown)",
        en: "the plan has not chosen content \(word.shown)"),
      hint: .chooseOne(of: contents.map(String.init)))
  }

  fileprivate static func nothingRead(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "đầu vào chuẩn không có chữ nào", en: "standard input holds no words"),
      hint: Wording(
        vi: "đưa văn bản vào bằng “< TỆP”, hoặc viết lời trong dấu nháy",
        en: "feed it a text with “< FILE”, or write the words in quotes"))
  }

  /// The words stand each for itself, so that a shell has taken them apart.
  fileprivate static func notQuoted(_ words: [Word]) -> Diagnostic {
    words[1].fault(
      Wording(
        vi: "lời cần ghi bị tách thành \(words.count) từ rời",
        en: "the text has come as \(words.count) separate words"),
      hint: Wording(
        vi: "đặt cả lời trong dấu nháy: \"\(words[0].shown) \(words[1].shown) …\"",
        en: "put all of it in quotes: \"\(words[0].shown) \(words[1].shown) …\""),
      code: .usageUnexpectedArgument)
  }
}
