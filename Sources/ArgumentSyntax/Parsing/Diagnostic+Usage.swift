internal import MTTQText

extension Diagnostic {
  static func unknownCommand(
    _ word: Word, _ path: [CommandDescription], hint: Wording?
  ) -> Diagnostic {
    let shown = word.shown
    return word.fault(
      path.count == 1
        ? Wording(vi: "không có lệnh “\(shown)”", en: "there is no command “\(shown)”")
        : Wording(
          vi: "lệnh “\(path.line)” không có lệnh con “\(shown)”",
          en: "the command “\(path.line)” has no subcommand “\(shown)”"),
      hint: hint ?? .commands(path),
      code: .usageUnknownCommand)
  }

  static func missingCommand(_ path: [CommandDescription], at end: Place) -> Diagnostic {
    Diagnostic(
      .usageMissingCommand, at: end,
      path.count == 1
        ? Explanation.usageMissingCommand.title
        : Wording(
          vi: "lệnh “\(path.line)” cần một lệnh con",
          en: "the command “\(path.line)” needs a subcommand"),
      hint: .commands(path))
  }

  static func unknownOption(
    _ name: Word, _ path: [CommandDescription], hint: Wording?
  ) -> Diagnostic {
    name.fault(
      Wording(
        vi: "không có tùy chọn “\(name.shown)”", en: "there is no option “\(name.shown)”"),
      hint: hint ?? .options(path),
      code: .usageUnknownOption)
  }

  static func optionTooEarly(_ name: Word) -> Diagnostic {
    name.fault(
      Wording(
        vi: "tùy chọn “\(name.shown)” đứng trước tên lệnh",
        en: "the option “\(name.shown)” stands before the command"),
      hint: Wording(
        vi: "viết nó sau tên lệnh", en: "write it after the command that it belongs to"),
      code: .usageUnknownOption)
  }

  /// `next` is a word that follows, and that may have been meant as the value.
  static func missingValue(
    _ name: Word, _ option: ArgumentDescription, before next: Word?
  ) -> Diagnostic {
    let value = option.placeholder?.wording ?? Wording(vi: "", en: "")
    let dashed = next?.shown
    return name.fault(
      Wording(
        vi: "tùy chọn “\(name.shown)” cần một giá trị \(value.vietnamese)",
        en: "the option “\(name.shown)” needs a value \(value.english)"),
      hint: dashed.map { dashed in
        Wording(
          vi: "viết “\(name.shown)=\(dashed)” nếu “\(dashed)” chính là giá trị",
          en: "write “\(name.shown)=\(dashed)” if “\(dashed)” is the value")
      }
        ?? Wording(
          vi: "viết “\(name.shown) \(value.vietnamese)”",
          en: "write “\(name.shown) \(value.english)”"),
      code: .usageMissingValue)
  }

  static func unexpectedValue(_ name: Word, _ value: Word) -> Diagnostic {
    value.fault(
      Wording(
        vi: "tùy chọn “\(name.shown)” không nhận giá trị",
        en: "the option “\(name.shown)” takes no value"),
      hint: Wording(
        vi: "bỏ “=\(value.shown)”", en: "leave “=\(value.shown)” out"),
      code: .usageUnexpectedValue)
  }

  static func missingArgument(
    _ argument: ArgumentDescription, _ path: [CommandDescription], at end: Place
  ) -> Diagnostic {
    Diagnostic(
      .usageMissingArgument, at: end,
      argument.isPositional
        ? Wording(
          vi: "thiếu tham số \(argument.title(.vietnamese))",
          en: "the argument \(argument.title(.english)) is missing")
        : Wording(
          vi: "thiếu tùy chọn bắt buộc “\(argument.title(.vietnamese))”",
          en: "the option “\(argument.title(.english))” is required"),
      hint: Wording(
        vi: "viết “\(path.usage(.vietnamese))”", en: "write “\(path.usage(.english))”"))
  }

  static func unexpectedArgument(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "thừa tham số “\(word.shown)”", en: "“\(word.shown)” is one argument too many"),
      hint: Wording(
        vi: "bỏ nó đi, hoặc đặt cả cụm từ có dấu cách trong dấu nháy",
        en: "leave it out, or put words that belong together in quotes"),
      code: .usageUnexpectedArgument)
  }

  static func exclusive(
    _ word: Word, _ first: ArgumentDescription, _ second: ArgumentDescription
  ) -> Diagnostic {
    let (vi, en) = (Language.vietnamese, Language.english)
    return word.fault(
      Wording(
        vi: "“\(first.title(vi))” và “\(second.title(vi))” không đi cùng nhau",
        en: "“\(first.title(en))” and “\(second.title(en))” do not go together"),
      hint: Wording(vi: "chỉ giữ lại một trong hai", en: "keep only one of the two"),
      code: .usageConflict)
  }
}

extension Wording {
  /// Which commands there are below the last one of `path`; the tool's own are too many to list.
  fileprivate static func commands(_ path: [CommandDescription]) -> Wording {
    guard path.count > 1, let names = path.last?.subcommands.map(\.name) else {
      return Wording(
        vi: "xem các lệnh bằng “\(path.line) --help”",
        en: "see the commands with “\(path.line) --help”")
    }
    let list = names.joined(separator: ", ")
    return Wording(vi: "viết một trong: \(list)", en: "write one of: \(list)")
  }

  fileprivate static func options(_ path: [CommandDescription]) -> Wording {
    Wording(
      vi: "xem các tùy chọn bằng “\(path.line) --help”",
      en: "see the options with “\(path.line) --help”")
  }
}
