internal import ArgumentSyntax
internal import MTTQText

/// The manual: a page for the tool, one for each command, one for the files of a book and one for the
/// codes of findings, all made of the texts that help, topics, schemas and explanations have.
struct Manual {
  let tool: ToolDescription
  let explanations: [Explanation]
  let language: Language
  let edition: Edition

  /// What stands at the foot of each page: the same on every machine.
  struct Edition {
    let version: String
    /// The day of the texts, `2026-11-30`.
    let day: String
  }

  /// The pages in the order in which they are listed.
  static func pages(of tool: ToolDescription) -> [ManualPage] {
    [.tool] + tool.command.subcommands.map { .command($0.name) } + [.book, .codes]
  }

  /// The page that a person asks for: by its name, its section behind it or not, or by the command
  /// alone, in either language.
  static func page(named name: String, of tool: ToolDescription) -> ManualPage? {
    let pages = pages(of: tool)
    let words = name.split(separator: " ").map(String.init)
    if let path = tool.path(to: words), path.count > 1 { return .command(path[1].name) }
    return pages.first { page in
      let forms = [page.name, page.file, "\(page.name)(\(page.section))"]
      return (forms + [page.name.replacing("mttq-", with: "")]).contains(name)
    }
  }

  /// A page in the language of `man(7)`.
  func text(_ page: ManualPage) -> String {
    var text = ManualText(
      title: page.name.uppercased(), section: page.section, day: edition.day,
      source: "mttq \(edition.version)", volume: Wording.volume(language))
    switch page {
    case .tool: writeTool(to: &text)
    case .command(let name):
      if let command = tool.command.subcommands.first(where: { $0.name == name }) {
        write(command, to: &text)
      }
    case .book: writeBook(to: &text)
    case .codes: writeCodes(to: &text)
    }
    write(others: page, to: &text)
    return text.text
  }

  /// What the page is called and is about, as every page begins.
  func writeName(_ page: ManualPage, _ summary: String, to text: inout ManualText) {
    text.heading(Wording.name(language))
    text.paragraph("\(page.name) - \(summary)")
  }

  private func write(others page: ManualPage, to text: inout ManualText) {
    let others: [ManualPage] =
      if page == .tool {
        Array(Manual.pages(of: tool).dropFirst())
      } else {
        [.tool, .book, .codes].filter { $0 != page }
      }
    text.heading(Wording.seeAlso(language))
    text.paragraph(
      others.enumerated().flatMap { index, other -> [ManualText.Run] in
        [.plain(index == 0 ? "" : ", "), .bold(other.name), .plain("(\(other.section))")]
      })
  }
}

extension Wording {
  fileprivate static let name = Wording(vi: "Tên", en: "Name")
  fileprivate static let volume = Wording(vi: "Sổ tay mttq", en: "The mttq manual")
  fileprivate static let seeAlso = Wording(vi: "Xem thêm", en: "See also")
}
