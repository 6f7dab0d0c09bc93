internal import ArgumentSyntax
internal import MTTQText

extension Manual {
  /// mttq(1): the commands, the options of all of them, and what belongs to no single one.
  func writeTool(to text: inout ManualText) {
    let command = tool.command
    writeName(.tool, command.summary(language), to: &text)
    text.heading(Wording.synopsis(language))
    text.paragraph(usage([command]))
    text.heading(Wording.commands(language))
    for group in command.groups {
      if let title = group.title { text.subheading(title(language)) }
      for command in group.commands {
        text.term(
          [.bold(ManualPage.command(command.name).name), .plain("(1)")], command.summary(language))
      }
    }
    write(tool.globalOptions, under: .globalOptions, to: &text)
    write(examples: command.examples, to: &text)
    for topic in HelpTopic.all where topic.id != HelpTopic.files.id {
      text.heading(topic.title(language))
      write(topic: topic, to: &text)
    }
  }

  /// A command, with those below it.
  func write(_ command: CommandDescription, to text: inout ManualText) {
    let path = [tool.command, command]
    writeName(.command(command.name), command.summary(language), to: &text)
    text.heading(Wording.synopsis(language))
    text.stack(leaves(below: path).map(usage))
    if let discussion = command.discussion {
      text.heading(Wording.description(language))
      write(discussion, to: &text)
    }
    write(command.positionals, under: .arguments, to: &text)
    write(command.options, under: .options, to: &text)
    if !command.subcommands.isEmpty {
      text.heading(Wording.subcommands(language))
      for leaf in leaves(below: path) { write(subcommand: leaf, to: &text) }
    }
    write(examples: command.examples, to: &text)
    text.heading(Wording.globalOptions(language))
    text.paragraph(Wording.further(language))
  }

  /// The commands that do something, each with those it stands below.
  private func leaves(below path: [CommandDescription]) -> [[CommandDescription]] {
    guard let below = path.last?.subcommands, !below.isEmpty else { return [path] }
    return below.flatMap { leaves(below: path + [$0]) }
  }

  private func write(subcommand path: [CommandDescription], to text: inout ManualText) {
    guard let command = path.last else { return }
    text.subheading(path.line)
    text.paragraph(command.summary(language).capitalised + ".")
    if let discussion = command.discussion { write(discussion, to: &text) }
    for argument in command.positionals + command.options { write(argument, to: &text) }
    if !command.examples.isEmpty { text.sample(command.examples.map(\.line)) }
  }

  private func write(
    _ arguments: [ArgumentDescription], under title: Wording, to text: inout ManualText
  ) {
    if arguments.isEmpty { return }
    text.heading(title(language))
    for argument in arguments { write(argument, to: &text) }
  }

  private func write(_ argument: ArgumentDescription, to text: inout ManualText) {
    let value = argument.placeholder?.wording(language) ?? ""
    var runs: [ManualText.Run] = []
    for name in argument.names { runs += (runs.isEmpty ? [] : [.plain(", ")]) + [.bold(name)] }
    if !value.isEmpty {
      runs += (runs.isEmpty ? [] : [.plain(" ")]) + [.italic(value)]
      if argument.repeats { runs.append(.plain("…")) }
    }
    text.term(runs, argument.help(language))
  }

  private func write(examples: [Example], to text: inout ManualText) {
    if examples.isEmpty { return }
    text.heading(Wording.examples(language))
    // Those that explain themselves stand together.
    let plain = examples.filter { $0.meaning == nil }
    if !plain.isEmpty { text.sample(plain.map(\.line)) }
    for example in examples {
      guard let meaning = example.meaning else { continue }
      text.paragraph(meaning(language).capitalised + ":")
      text.sample([example.line])
    }
  }

  /// How a command is written, its own words as they are typed.
  private func usage(_ path: [CommandDescription]) -> [ManualText.Run] {
    let usage = path.usage(language)
    return [.bold(path.line), .plain(String(usage.dropFirst(path.line.count)))]
  }

  /// Paragraphs, of which those that are set in are lines to be typed.
  private func write(_ discussion: Wording, to text: inout ManualText) {
    for paragraph in discussion(language).split(separator: "\n").map(String.init) {
      if paragraph.hasPrefix("  ") {
        text.sample([paragraph.withoutBlanksAround])
      } else {
        text.paragraph(paragraph)
      }
    }
  }
}

extension HelpTopic {
  fileprivate func title(_ language: Language) -> String {
    language == .vietnamese ? title : id.replacing("-", with: " ")
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Wording {
  fileprivate static let synopsis = Wording(vi: "Cú pháp", en: "Synopsis")
  fileprivate static let description = Wording(vi: "Mô tả", en: "Description")
  fileprivate static let commands = Wording(vi: "Các lệnh", en: "Commands")
  fileprivate static let subcommands = Wording(vi: "Lệnh con", en: "Subcommands")
  fileprivate static let arguments = Wording(vi: "Tham số", en: "Arguments")
  fileprivate static let options = Wording(vi: "Tùy chọn", en: "Options")
  fileprivate static let globalOptions = Wording(vi: "Tùy chọn chung", en: "Global options")
  fileprivate static let examples = Wording(vi: "Ví dụ", en: "Examples")
  fileprivate static let further = Wording(
    vi: "Các tùy chọn của mọi lệnh, biến môi trường và mã thoát nằm ở trang mttq(1).",
    en: "The options of every command, the environment and the exit codes stand in mttq(1).")
}
