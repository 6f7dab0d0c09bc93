package import MTTQText

extension [CommandDescription] {
  /// The names of the commands as they are typed, such as `mttq task list`.
  package var line: String {
    map(\.name).joined(separator: " ")
  }

  /// How the innermost command is written, such as `mttq void RECORD --reason R [options]`.
  package func usage(_ language: Language) -> String {
    guard let command = last else { return "" }
    var words = [line]
    if !command.subcommands.isEmpty {
      let word = count == 1 ? Wording.commandWord(language) : Wording.subcommandWord(language)
      words.append(command.standsAlone ? "[\(word)]" : word)
    }
    words += command.positionals.map { $0.usage(language) }
    words += command.options.filter(\.isRequired).map { $0.usage(language) }
    words.append(Wording.optionsWord(language))
    return words.joined(separator: " ")
  }
}

extension ArgumentDescription {
  /// How it is written, such as `[PATH…]` or `-C, --book DIR`.
  func usage(_ language: Language) -> String {
    let value = placeholder?.wording(language) ?? ""
    guard isPositional else {
      return takesValue ? "\(title(language)) \(value)" : title(language)
    }
    let text = repeats ? value + "…" : value
    return isRequired ? text : "[\(text)]"
  }

  /// What stands on the left in a list of arguments, such as `-C, --book DIR`.
  package func label(_ language: Language) -> String {
    let value = placeholder?.wording(language) ?? ""
    guard !isPositional else { return repeats ? value + "…" : value }
    return names.joined(separator: ", ") + (takesValue ? " \(value)" : "")
  }
}

extension Wording {
  fileprivate static let commandWord = Wording(vi: "LỆNH …", en: "COMMAND …")
  fileprivate static let subcommandWord = Wording(vi: "LỆNH-CON …", en: "SUBCOMMAND …")
  fileprivate static let optionsWord = Wording(vi: "[tùy chọn]", en: "[options]")
}
