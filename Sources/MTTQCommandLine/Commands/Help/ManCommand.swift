internal import ArgumentSyntax
internal import MTTQStore
internal import MTTQText

/// `mttq man`: the manual, for `man` and for packages.
struct ManCommand: CommandAction {
  var page: Word?
  var folder: String?

  static let syntax = CommandSyntax(
    "man", Wording(vi: "in sổ tay cho lệnh man", en: "print the manual for man"),
    discussion: Wording(
      vi: """
        In một trang (mặc định: mttq) bằng ngôn ngữ đang dùng, để xem bằng “mttq man report | man \
        -l -”; với -o và không nêu trang thì ghi mọi trang bằng cả hai ngôn ngữ vào \
        THƯ-MỤC/man1, man5, man7 và THƯ-MỤC/vi/man1, man5, man7. Trang nào cũng gọi lệnh bằng tên \
        tiếng Anh. Máy nào cũng in ra cùng những byte ấy.
        """,
      en: """
        Prints one page (mttq, if none is named) in the language in use, to be read with “mttq man \
        report | man -l -”; with -o and no page, writes all of them in both languages into \
        DIR/man1, man5, man7 and DIR/vi/man1, man5, man7. The bytes are the same on every machine.
        """),
    examples: ["mttq man report", "mttq man book", "mttq man -o ~/.local/share/man"],
    defaults: ManCommand(),
    arguments: [
      .positional(
        .word(Placeholder(vi: "TRANG", en: "PAGE", completes: .entry(.page))), \.page,
        Wording(
          vi: "mttq, tên một lệnh, book (tệp của sổ), codes (mã lỗi)",
          en: "mttq, a command, book (the files) or codes (of findings)")),
      .option(
        "-o", or: "--output",
        value: .text(Placeholder(vi: "THƯ-MỤC", en: "DIR", completes: .folders)), \.folder,
        Wording(vi: "ghi vào thư mục này", en: "write into this folder")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let tool = session.tool()
    let chosen = try faulting { () throws(Diagnostic) in
      try page.map { word throws(Diagnostic) in
        guard let page = Manual.page(named: word.text, of: tool) else {
          throw .noSuchPage(word, Manual.pages(of: tool).map(\.name))
        }
        return page
      }
    }
    guard let folder = folder.outputFile else {
      try session.print(manual(of: tool, session.language).text(chosen ?? .tool))
      return .done
    }
    let pages = chosen.map { [$0] } ?? Manual.pages(of: tool)
    for (language, place) in [(Language.english, folder), (.vietnamese, folder + "/vi")] {
      let manual = manual(of: tool, language)
      for page in pages {
        let place = OutputFolder(place + "/" + page.folder)
        let text = manual.text(page)
        try storing { () throws(StoreFailure) in
          _ = try place.make()
          _ = try OutputFile(place.path(of: page.file), sparing: []).write(Array(text.utf8))
        }
      }
    }
    return .done
  }

  private func manual(of tool: ToolDescription, _ language: Language) -> Manual {
    Manual(
      tool: tool, explanations: ExplanationList.all, language: language,
      edition: Manual.Edition(version: VersionCommand.number, day: VersionCommand.day))
  }
}

extension Diagnostic {
  fileprivate static func noSuchPage(_ word: Word, _ known: [String]) -> Diagnostic {
    word.fault(
      Wording(
        vi: "sổ tay không có trang “\(word.shown)”", en: "the manual has no page “\(word.shown)”"),
      hint: Suggestion.nearest(to: word.text, among: known).map(Wording.didYouMean(_:))
        ?? Wording(
          vi: "gõ mttq man để xem trang chung, nêu mọi trang ở cuối",
          en: "mttq man prints the general page, which lists all others at its end"))
  }
}
