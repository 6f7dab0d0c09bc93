package import MTTQText

/// The help of one command as plain text; the tool's own page is the overview of its commands.
package struct HelpPage: Sendable {
  private let path: [CommandDescription]
  private let globals: [ArgumentDescription]
  private let lists: [HelpList]

  /// `path` leads from the tool to the command, both included; `lists` come below the commands.
  package init(
    path: [CommandDescription], globals: [ArgumentDescription], lists: [HelpList] = []
  ) {
    self.path = path
    self.globals = globals
    self.lists = lists
  }

  /// The page, at most `width` columns wide where words allow it, ending in a line break.
  package func text(_ language: Language, width: Int = 80) -> String {
    guard let command = path.last else { return "" }
    let width = max(width, 40)
    var blocks = [command.summary(language).capitalised.wrapped(to: width, behind: "", indent: 0)]
    blocks.append(
      path.usage(language).wrapped(
        to: width, behind: Wording.usage(language) + ": ", indent: 4))
    blocks += (command.discussion?(language) ?? "").split(separator: "\n").map { paragraph in
      String(paragraph).wrapped(to: width, behind: "", indent: 0)
    }
    let lists =
      groups(of: command, language)
      + lists.map { list in
        (list.title(language), list.rows.map { ($0.term(language), $0.meaning(language)) })
      } + [
        section(.arguments, command.positionals, language),
        section(.options, command.options, language),
        section(.globalOptions, globals, language),
      ]
    let column = DefinitionList.column(lists.flatMap(\.rows), width: width)
    for list in lists where !list.rows.isEmpty {
      blocks.append(["\(list.title):"] + DefinitionList.lines(list.rows, column, width: width))
    }
    if !command.examples.isEmpty {
      blocks.append(["\(Wording.examples(language)):"] + examples(command, language, width))
    }
    return blocks.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private typealias Section = (title: String, rows: [DefinitionList.Row])

  private func groups(of command: CommandDescription, _ language: Language) -> [Section] {
    command.groups.map { group in
      let title = group.title ?? (path.count == 1 ? .commands : .subcommands)
      return (
        title(language),
        group.commands.map { (name(of: $0, language), $0.summary(language)) }
      )
    }
  }

  /// The name, with the first of those that the reader's language has.
  private func name(of command: CommandDescription, _ language: Language) -> String {
    guard language == .vietnamese, let other = command.otherNames.first else { return command.name }
    return "\(command.name) (\(other))"
  }

  private func section(
    _ title: Wording, _ arguments: [ArgumentDescription], _ language: Language
  ) -> Section {
    (title(language), arguments.map { ($0.label(language), $0.help(language)) })
  }

  private func examples(
    _ command: CommandDescription, _ language: Language, _ width: Int
  ) -> [String] {
    command.examples.flatMap { example in
      ["  \(example.line)"]
        + (example.meaning.map {
          $0(language).wrapped(to: width, behind: "      ", indent: 6)
        } ?? [])
    }
  }
}

extension String {
  fileprivate var capitalised: String {
    prefix(1).uppercased() + dropFirst()
  }
}

extension Wording {
  fileprivate static let usage = Wording(vi: "Cách dùng", en: "Usage")
  fileprivate static let arguments = Wording(vi: "Tham số", en: "Arguments")
  fileprivate static let options = Wording(vi: "Tùy chọn", en: "Options")
  fileprivate static let globalOptions = Wording(vi: "Tùy chọn chung", en: "Global options")
  fileprivate static let commands = Wording(vi: "Lệnh", en: "Commands")
  fileprivate static let subcommands = Wording(vi: "Lệnh con", en: "Commands")
  fileprivate static let examples = Wording(vi: "Ví dụ", en: "Examples")
}
