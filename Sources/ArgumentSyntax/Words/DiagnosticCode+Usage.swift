package import MTTQText

extension DiagnosticCode {
  package static let usageUnknownCommand = DiagnosticCode("usage/unknown-command", .error)
  package static let usageMissingCommand = DiagnosticCode("usage/missing-command", .error)
  package static let usageUnknownOption = DiagnosticCode("usage/unknown-option", .error)
  package static let usageMissingValue = DiagnosticCode("usage/missing-value", .error)
  package static let usageUnexpectedValue = DiagnosticCode("usage/unexpected-value", .error)
  package static let usageMissingArgument = DiagnosticCode("usage/missing-argument", .error)
  package static let usageUnexpectedArgument = DiagnosticCode("usage/unexpected-argument", .error)
  package static let usageValue = DiagnosticCode("usage/value", .error)
  package static let usageConflict = DiagnosticCode("usage/conflict", .error)
  package static let usageEncoding = DiagnosticCode("usage/encoding", .error)
}

extension Explanation {
  package static let usageUnknownCommand = Explanation(
    .usageUnknownCommand,
    title: Wording(vi: "không có lệnh này", en: "there is no such command"),
    meaning: Wording(
      vi: "Từ đầu tiên sau mttq không phải tên một lệnh.",
      en: "The first word after mttq is the name of no command."),
    example: Example(
      wrong: "mttq staus",
      right: "mttq status"),
    mend: Wording(vi: "Xem các lệnh bằng “mttq help”.", en: "“mttq help” shows the commands."))
}

extension Explanation {
  package static let usageMissingCommand = Explanation(
    .usageMissingCommand,
    title: Wording(vi: "thiếu tên lệnh", en: "a command is missing"),
    meaning: Wording(
      vi: "Lệnh này có các lệnh con, cần nêu một.",
      en: "This command has subcommands, of which one is needed."),
    example: Example(
      wrong: "mttq task",
      right: "mttq task list"),
    mend: Wording(vi: "Xem các lệnh con bằng “--help”.", en: "“--help” shows them."))
}

extension Explanation {
  package static let usageUnknownOption = Explanation(
    .usageUnknownOption,
    title: Wording(vi: "lệnh không có tùy chọn này", en: "the command has no such option"),
    meaning: Wording(
      vi: "Tùy chọn gõ nhầm, hoặc thuộc một lệnh khác.",
      en: "The option is mistyped, or belongs to another command."),
    example: Example(
      wrong: "mttq validate . --strikt",
      right: "mttq validate . --strict"),
    mend: Wording(
      vi: "Xem các tùy chọn bằng “--help”. Văn bản bắt đầu bằng dấu gạch thì đặt sau “--”.",
      en: "“--help” shows the options. A text that begins with a hyphen goes after “--”."))
}

extension Explanation {
  package static let usageMissingValue = Explanation(
    .usageMissingValue,
    title: Wording(vi: "tùy chọn thiếu giá trị", en: "an option without its value"),
    meaning: Wording(vi: "Tùy chọn này cần một giá trị đi sau.", en: "This option takes a value."),
    example: Example(
      wrong: "mttq deadlines --within",
      right: "mttq deadlines --within 30"),
    mend: Wording(
      vi: "Viết giá trị ngay sau tùy chọn.",
      en: "Write the value behind the option."))
}

extension Explanation {
  package static let usageUnexpectedValue = Explanation(
    .usageUnexpectedValue,
    title: Wording(vi: "tùy chọn không nhận giá trị", en: "an option that takes no value"),
    meaning: Wording(
      vi: "Tùy chọn này chỉ bật hoặc không bật.",
      en: "This option is either given or not."),
    example: Example(
      wrong: "mttq validate . --strict=yes",
      right: "mttq validate . --strict"),
    mend: Wording(vi: "Bỏ dấu bằng và giá trị.", en: "Leave the equals sign and the value out."))
}

extension Explanation {
  package static let usageMissingArgument = Explanation(
    .usageMissingArgument,
    title: Wording(vi: "thiếu một tham số", en: "an argument is missing"),
    meaning: Wording(
      vi: "Lệnh cần thêm điều được nêu mới làm được.",
      en: "The command cannot work without what is named."),
    example: Example(
      wrong: "mttq report",
      right: "mttq report half-year"),
    mend: Wording(
      vi: "Xem cách dùng và ví dụ bằng “--help”.",
      en: "“--help” shows how it is used, with an example."))
}

extension Explanation {
  package static let usageUnexpectedArgument = Explanation(
    .usageUnexpectedArgument,
    title: Wording(vi: "thừa một tham số", en: "an argument too many"),
    meaning: Wording(
      vi: "Lệnh không nhận thêm từ này; thường là một tên có dấu cách chưa đặt trong dấu nháy.",
      en: "The command takes no further word; mostly a name with blanks is not quoted."),
    example: Example(
      wrong: "mttq area add Khu phố 1",
      right: #"mttq area add "Khu phố 1""#),
    mend: Wording(
      vi: "Đặt tên có dấu cách trong dấu nháy.",
      en: "Quote a name that holds blanks."))
}

extension Explanation {
  package static let usageValue = Explanation(
    .usageValue,
    title: Wording(
      vi: "giá trị trên dòng lệnh không dùng được",
      en: "a value that cannot be used"),
    meaning: Wording(
      vi: "Giá trị không đúng dạng cần có: ngày, số, hoặc một trong các lựa chọn.",
      en: "The value is not what is needed: a day, a number, or one of a choice."),
    example: Example(
      wrong: "mttq record ngay-cong=12 --on 31/2/2026",
      right: "mttq record ngay-cong=12 --on 28/2/2026"),
    mend: Wording(
      vi: "Viết lại theo gợi ý; số viết kiểu Việt Nam: 1.500.000 hoặc 12,5.",
      en: "Write it as the hint says; numbers are Vietnamese: 1.500.000 or 12,5."))
}

extension Explanation {
  package static let usageConflict = Explanation(
    .usageConflict,
    title: Wording(
      vi: "hai tùy chọn không dùng chung được",
      en: "options that exclude each other"),
    meaning: Wording(
      vi: "Các tùy chọn này nói những điều trái nhau.",
      en: "These options say opposite things."),
    example: Example(
      wrong: "mttq household assign ho-an --org nong-dan --helper ong-ba",
      right: "mttq household assign ho-an --org nong-dan"),
    mend: Wording(vi: "Giữ lại một.", en: "Keep one of them."))
}

extension Explanation {
  package static let usageEncoding = Explanation(
    .usageEncoding,
    title: Wording(
      vi: "một từ của câu lệnh không phải UTF-8", en: "a word of the line that is no UTF-8"),
    meaning: Wording(
      vi: """
        Câu lệnh có một từ viết bằng bảng mã khác UTF-8, thường vì cửa sổ dòng lệnh hoặc tệp \
        lệnh đặt bảng mã cũ; đọc tiếp thì chữ Việt sẽ hỏng.
        """,
      en: """
        A word is written in another encoding than UTF-8, mostly since the terminal or the \
        script has an old one; its letters would be lost.
        """),
    example: Example(
      wrong: #"mttq record ngay-cong=5 --note $'\xe1\xe2'"#,
      right: "mttq record ngay-cong=5 --note \"ủng hộ\""),
    mend: Wording(
      vi: "Đặt cửa sổ dòng lệnh và tệp lệnh về UTF-8.",
      en: "Set the terminal and the script to UTF-8."))
}

extension Explanation {
  /// The explanations of the codes of mistaken command lines.
  package static let ofUsage: [Explanation] = [
    .usageUnknownCommand,
    .usageMissingCommand,
    .usageUnknownOption,
    .usageMissingValue,
    .usageUnexpectedValue,
    .usageMissingArgument,
    .usageUnexpectedArgument,
    .usageValue,
    .usageConflict,
    .usageEncoding,
  ]
}
